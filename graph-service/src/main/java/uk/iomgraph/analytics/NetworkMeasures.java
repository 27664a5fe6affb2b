package uk.iomgraph.analytics;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.web.Connection;
import uk.iomgraph.web.PageRequest;
import uk.iomgraph.web.Paging;

/** Measures networks that are small enough for somebody to wait. */
@Service
class NetworkMeasures {

    private final Projections projections;
    private final Versions versions;
    private final Paging paging;

    NetworkMeasures(Projections projections, Versions versions, Paging paging) {
        this.projections = projections;
        this.versions = versions;
        this.paging = paging;
    }

    /**
     * A page of what was measured.
     *
     * @param whole whether to tell what the whole network is like as well
     */
    NetworkMeasuresConnection list(NetworkMeasuresArguments arguments, boolean whole, Moment moment, Viewer viewer) {
        List<Measure> measures = arguments.asked();
        PageRequest page =
                paging.request(arguments.first(), arguments.after(), arguments.question() + ' ' + viewer.name());
        long start = System.nanoTime();
        try (Projection projection = projections.openSmall(arguments.scope(), moment, viewer)) {
            int projected = NetworkMaking.milliseconds(start);
            long begun = System.nanoTime();
            Found found = projection.working(transaction -> {
                Measuring measuring = new Measuring(projection, transaction, MeasureOptions.AT_ONCE);
                return new Found(
                        MeasureColumns.of(measuring, measures), whole ? NetworkFigures.of(measuring, moment) : null);
            });
            NetworkMaking making = NetworkMaking.of(
                    projection,
                    arguments.scope(),
                    moment,
                    versions.running(),
                    new NetworkMaking.Work(
                            measures.stream()
                                    .flatMap(measure -> measure.parameters().stream())
                                    .toList(),
                            MeasureOptions.AT_ONCE.seed(),
                            projected,
                            begun));
            Connection<MeasuredPerson> people =
                    paging.connection(rows(found.columns(), page, moment, viewer), page, NetworkMeasures::keyset);
            return new NetworkMeasuresConnection(
                    people.edges(), people.pageInfo(), found.figures(), found.columns(), making);
        }
    }

    private record Found(MeasureColumns columns, @Nullable NetworkFigures figures) {}

    private static List<MeasuredPerson> rows(MeasureColumns columns, PageRequest page, Moment moment, Viewer viewer) {
        int start = page.keyset().isEmpty() ? 0 : after(columns, page.keyset().get(0));
        List<MeasuredPerson> rows = new ArrayList<>();
        int end = Math.min(columns.personIds().size(), start + page.limit());
        for (int i = start; i < end; i++) {
            rows.add(new MeasuredPerson(columns.personIds().get(i), columns.at(i), moment, viewer));
        }
        return rows;
    }

    private static int after(MeasureColumns columns, String last) {
        int position = columns.personIds().indexOf(last);
        if (position < 0) {
            throw new BadQuestion(
                    Fault.BAD_CURSOR, "The network has changed since the last page: begin again, with a 'knownAt'.");
        }
        return position + 1;
    }

    private static List<String> keyset(MeasuredPerson row) {
        return List.of(row.personId());
    }
}
