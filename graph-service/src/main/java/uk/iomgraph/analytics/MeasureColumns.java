package uk.iomgraph.analytics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What was measured of all people of a network, as lists.
 *
 * @param personIds ids of the people, those with the highest value of the first measure first, then by id
 * @param columns the values of each measure, in the order of the people
 */
record MeasureColumns(List<String> personIds, List<Column> columns) {

    /**
     * The values of one measure.
     *
     * @param measure what was measured
     * @param values the value of each person; null where there is none
     */
    record Column(Measure measure, List<@Nullable Double> values) {}

    static MeasureColumns of(Measuring measuring, List<Measure> measures) {
        List<String> people = measuring.nodes().people();
        double[] first = measuring.values(measures.get(0));
        // Components are numbered from the largest on; who has no value comes last.
        double turn = measures.get(0) == Measure.COMPONENT ? 1 : -1;
        List<Integer> order = IntStream.range(0, people.size())
                .boxed()
                .sorted(Comparator.comparingDouble(person -> turn * first[person]))
                .toList();
        List<Column> columns = new ArrayList<>();
        for (Measure measure : measures) {
            double[] values = measuring.values(measure);
            List<@Nullable Double> ordered = new ArrayList<>();
            order.forEach(person -> ordered.add(NetworkFigures.known(values[person])));
            columns.add(new Column(measure, ordered));
        }
        return new MeasureColumns(order.stream().map(people::get).toList(), columns);
    }

    /** What was measured of the person at a position. */
    List<MeasureValue> at(int position) {
        return columns.stream()
                .map(column ->
                        new MeasureValue(column.measure(), column.values().get(position)))
                .toList();
    }
}
