package uk.iomgraph.pages.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.pages.PageMoment;
import uk.iomgraph.pages.Table;
import uk.iomgraph.pages.Table.Cell;
import uk.iomgraph.pages.Table.Line;
import uk.iomgraph.pages.Words;
import uk.iomgraph.pages.coverage.CoverageAnswer.Moved;

/** Where urgent gaps opened since the quarter began, how severe they became, and who must act on them. */
final class OpenedTable {

    private static final int MOST_OWNERS = 3;
    private static final String ALL = "ALL";

    private final CoverageAnswer answer;
    private final CoverageTables names;

    private OpenedTable(CoverageAnswer answer, CoverageTables names) {
        this.answer = answer;
        this.names = names;
    }

    /** One row for each area, the one where most opened first. */
    static Table of(CoverageQuery query, CoverageAnswer answer, CoverageTables names, PageMoment moment) {
        List<Opened> areas = new OpenedTable(answer, names).areas(query.area() != null);
        return new Table(
                "opened",
                "High and critical gaps that opened since " + Words.day(CoverageQuery.quarter(moment.asOf())),
                List.of(
                        new Table.Column("Area", false),
                        new Table.Column("Opened", true),
                        new Table.Column("Are or became critical", true),
                        new Table.Column("Ended", true),
                        new Table.Column("Who must act, and on how many of those that opened", false)),
                areas.stream()
                        .map(area -> new Line(
                                Cell.of(area.name()),
                                List.of(
                                        Cell.of(area.opened()),
                                        Cell.of(area.critical()),
                                        Cell.of(area.closed()),
                                        Cell.of(area.owners()))))
                        .toList());
    }

    /** Every area, whether or not something opened there, unless one alone is asked about. */
    private List<Opened> areas(boolean one) {
        Set<String> codes = new TreeSet<>(answer.opened().rows());
        if (!one) {
            codes.addAll(answer.byArea().rows());
        }
        List<Opened> areas = new ArrayList<>();
        for (String code : codes) {
            Moved all = answer.opened().cell(code, ALL);
            areas.add(new Opened(
                    names.name("AREA", code),
                    all.opened(),
                    answer.critical().cell(code, ALL).opened(),
                    all.closed(),
                    owners(code)));
        }
        areas.sort(Comparator.comparingInt((Opened area) -> area.opened() == null ? -1 : area.opened())
                .reversed()
                .thenComparing(Opened::name));
        return areas;
    }

    private String owners(String area) {
        CoverageAnswer.Opened byOwner = answer.openedOwners();
        String owners = byOwner.columns().stream()
                .map(type -> new Owner(type, byOwner.cell(area, type).opened()))
                .filter(owner -> owner.gaps == null || owner.gaps > 0)
                .sorted(Comparator.comparingInt((Owner owner) -> owner.gaps == null ? 0 : -owner.gaps))
                .limit(MOST_OWNERS)
                .map(owner ->
                        Words.name(owner.type) + (owner.gaps == null ? " (withheld)" : " " + Words.figure(owner.gaps)))
                .collect(Collectors.joining(", "));
        return owners.isEmpty() ? "Nobody: none opened" : owners;
    }

    private record Owner(String type, @Nullable Integer gaps) {}

    private record Opened(
            String name,
            @Nullable Integer opened,
            @Nullable Integer critical,
            @Nullable Integer closed,
            String owners) {}
}
