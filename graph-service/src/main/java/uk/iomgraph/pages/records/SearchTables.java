package uk.iomgraph.pages.records;

import java.util.List;
import java.util.stream.Collectors;
import uk.iomgraph.pages.PageMoment;
import uk.iomgraph.pages.Table;
import uk.iomgraph.pages.Table.Cell;
import uk.iomgraph.pages.Table.Line;
import uk.iomgraph.pages.Words;
import uk.iomgraph.pages.records.SearchAnswer.Address;
import uk.iomgraph.pages.records.SearchAnswer.Area;
import uk.iomgraph.pages.records.SearchAnswer.Found;
import uk.iomgraph.pages.records.SearchAnswer.Gang;
import uk.iomgraph.pages.records.SearchAnswer.Named;
import uk.iomgraph.pages.records.SearchAnswer.Page;
import uk.iomgraph.pages.records.SearchAnswer.Resident;

/** Lays what the search found into tables. */
final class SearchTables {

    private SearchTables() {}

    /** A row for everybody's time at an address. */
    static Table addresses(Page<Found> found, PageMoment moment) {
        return new Table(
                "addresses",
                "Addresses that it fits, with who lives or lived there" + (found.isCut() ? "; the first 25" : ""),
                Table.texts("Address", "Postcode", "Area", "Who", "From", "To"),
                found.nodes().stream()
                        .flatMap(one -> one.residents().stream().map(resident -> line(one.address(), resident, moment)))
                        .toList());
    }

    private static Line line(Address address, Resident resident, PageMoment moment) {
        String name = resident.person().name();
        return new Line(
                Cell.of(address.line() == null ? "Not known" : address.line()),
                List.of(
                        Cell.of(address.postcode() == null ? "–" : address.postcode()),
                        Cell.of(names(address.areas())),
                        Cell.link(
                                name == null ? Table.WITHHELD : name,
                                moment.link("/people/" + resident.person().id())),
                        Cell.of(Words.shortDay(resident.from())),
                        Cell.of(resident.to() == null ? "Still there" : Words.shortDay(resident.to()))));
    }

    static Table gangs(Page<Gang> found, PageMoment moment) {
        return new Table(
                "gangs",
                "Gangs whose name holds it" + (found.isCut() ? "; the first 25" : ""),
                Table.texts("Name", "Claims", "Recorded since"),
                found.nodes().stream()
                        .map(gang -> new Line(
                                Cell.link(gang.name(), moment.link("/gangs/" + gang.id())),
                                List.of(
                                        Cell.of(names(gang.territory())),
                                        Cell.of(gang.from() == null ? "Not known" : Words.shortDay(gang.from())))))
                        .toList());
    }

    /** Areas, each leading to its coverage if {@code leads}. */
    static Table areas(Page<Area> found, PageMoment moment, boolean leads) {
        return new Table(
                "areas",
                "Areas whose name holds it, or whose code begins with it" + (found.isCut() ? "; the first 50" : ""),
                Table.texts("Name", "Kind", "Code"),
                found.nodes().stream()
                        .map(area -> new Line(
                                leads
                                        ? Cell.link(area.name(), moment.link("/coverage?area=" + area.code()))
                                        : Cell.of(area.name()),
                                List.of(Cell.of(Words.name(area.kind())), Cell.of(area.code()))))
                        .toList());
    }

    private static String names(List<Named> areas) {
        return areas.isEmpty() ? "–" : areas.stream().map(Named::name).collect(Collectors.joining(", "));
    }
}
