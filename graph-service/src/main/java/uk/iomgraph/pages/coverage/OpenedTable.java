package uk.iomgraph.pages.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import uk.iomgraph.pages.PageMoment;
import uk.iomgraph.pages.StoredDocuments;
import uk.iomgraph.pages.Table;
import uk.iomgraph.pages.Table.Cell;
import uk.iomgraph.pages.Table.Line;
import uk.iomgraph.pages.Variables;
import uk.iomgraph.pages.Words;
import uk.iomgraph.pages.coverage.CoverageAnswer.Matrix;

/** Where urgent gaps opened since the quarter began, and who must act on the urgent gaps there are. */
@Component
@ConditionalOnWebApplication
class OpenedTable {

    private static final int MOST_AREAS = 40;
    private static final int MOST_OWNERS = 3;

    private final StoredDocuments documents;

    OpenedTable(StoredDocuments documents) {
        this.documents = documents;
    }

    /** One row for each area, the one where most opened first. */
    Table of(CoverageQuery query, CoverageAnswer answer, PageMoment moment) {
        Matrix urgent = answer.urgentOwners();
        CoverageTables names = new CoverageTables(query, answer, address -> address);
        List<Opened> opened = new ArrayList<>();
        for (int row = 0; row < Math.min(MOST_AREAS, urgent.rows().size()); row++) {
            String code = urgent.rows().get(row);
            OpenedAnswer figures = documents.ask("opened", variables(query, moment, code), OpenedAnswer.class);
            opened.add(new Opened(names.name("AREA", code), figures.opened(), figures.closed(), owner(urgent, row)));
        }
        opened.sort(Comparator.comparingInt((Opened area) -> area.opened() == null ? -1 : area.opened())
                .reversed()
                .thenComparing(Opened::area));
        return new Table(
                "opened",
                "High and critical gaps that opened since " + Words.day(CoverageQuery.quarter(moment.asOf())),
                List.of(
                        new Table.Column("Area", false),
                        new Table.Column("Opened", true),
                        new Table.Column("Ended", true),
                        new Table.Column("Who must act, and for how many people now", false)),
                opened.stream()
                        .map(area -> new Line(
                                Cell.of(area.area()),
                                List.of(Cell.of(area.opened()), Cell.of(area.closed()), Cell.of(area.owner()))))
                        .toList());
    }

    private static Variables variables(CoverageQuery query, PageMoment moment, String area) {
        return Variables.about(moment)
                .with("from", CoverageQuery.quarter(moment.asOf()).minusDays(1))
                .with("area", area)
                .with("filter", query.filter(CoverageQuery.URGENT));
    }

    private static String owner(Matrix urgent, int row) {
        String owners = IntStream.range(0, urgent.columns().size())
                .mapToObj(column -> new Owner(
                        urgent.columns().get(column), urgent.cell(row, column).gap()))
                .filter(owner -> owner.people == null || owner.people > 0)
                .sorted(Comparator.comparingInt((Owner owner) -> owner.people == null ? 0 : -owner.people))
                .limit(MOST_OWNERS)
                .map(owner -> Words.name(owner.type)
                        + (owner.people == null ? " (withheld)" : " " + Words.figure(owner.people)))
                .collect(Collectors.joining(", "));
        return owners.isEmpty() ? "Nobody: no such gap is open" : owners;
    }

    private record Owner(String type, @Nullable Integer people) {}

    private record Opened(
            String area, @Nullable Integer opened, @Nullable Integer closed, String owner) {}
}
