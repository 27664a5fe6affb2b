package uk.iomgraph.pages.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.iomgraph.pages.PageMoment;
import uk.iomgraph.pages.StoredDocuments;
import uk.iomgraph.pages.Table;
import uk.iomgraph.pages.Table.Cell;
import uk.iomgraph.pages.Table.Line;
import uk.iomgraph.pages.Words;
import uk.iomgraph.pages.coverage.CoverageAnswer.Matrix;

/** Where urgent gaps opened since the quarter began, and who must act on the urgent gaps there are. */
@Component
class OpenedTable {

    private static final int MOST_AREAS = 40;

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
                        new Table.Column("Who must act for most people", false)),
                opened.stream()
                        .map(area -> new Line(
                                Cell.of(area.area()),
                                List.of(Cell.of(area.opened()), Cell.of(area.closed()), Cell.of(area.owner()))))
                        .toList());
    }

    private static Map<String, Object> variables(CoverageQuery query, PageMoment moment, String area) {
        LocalDate first = CoverageQuery.quarter(moment.asOf());
        Map<String, Object> variables = new HashMap<>();
        variables.put("from", first.minusDays(1).toString());
        variables.put("asOf", moment.asOf().toString());
        variables.put(
                "knownAt", moment.knownAt() == null ? "" : moment.knownAt().toString());
        variables.put("area", area);
        variables.put("filter", query.filter(CoverageQuery.URGENT));
        return variables;
    }

    private static String owner(Matrix urgent, int row) {
        int most = -1;
        String owner = "Nobody: no such gap is open";
        for (int column = 0; column < urgent.columns().size(); column++) {
            Integer people = urgent.cell(row, column).gap();
            if (people != null && people > 0 && people > most) {
                most = people;
                owner = Words.name(urgent.columns().get(column)) + ": " + Words.figure(people)
                        + (people == 1 ? " person" : " people");
            }
        }
        return owner;
    }

    private record Opened(
            String area, @Nullable Integer opened, @Nullable Integer closed, String owner) {}
}
