package uk.iomgraph.coverage.wider;

import java.util.List;
import uk.iomgraph.graph.Cells;
import uk.iomgraph.graph.Row;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.interval.Intervals;

/** Reads days out of rows, where they are pairs of from and to, either of which may be open. */
final class Spans {

    private Spans() {}

    /** The days of a list of pairs. */
    static Intervals of(Row row, String column) {
        Intervals.Builder days = Intervals.builder();
        for (Cells pair : row.cells(column)) {
            days.add(Day.ofStart(pair.dateOrNull(0)), Day.of(pair.dateOrNull(1)));
        }
        return days.build();
    }

    /** The days between the columns {@code from} and {@code to}. */
    static Intervals between(Row row) {
        return Intervals.of(Day.ofStart(row.dateOrNull("from")), Day.of(row.dateOrNull("to")));
    }

    /** The times of each of several people or things, a list of pairs for each. */
    static List<Intervals> each(Row row, String column) {
        return row.rows(column).stream().map(one -> of(one, "times")).toList();
    }

    /** Days of both kinds, up to the day of death if there is one. */
    static Intervals both(Row person, String one, String other) {
        return of(person, one).intersect(of(person, other)).clip(Day.ALWAYS, Day.of(person.dateOrNull("died")));
    }
}
