package uk.iomgraph.pages.records;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.pages.PageMoment;
import uk.iomgraph.pages.Table;
import uk.iomgraph.pages.Table.Cell;
import uk.iomgraph.pages.Table.Line;
import uk.iomgraph.pages.Words;
import uk.iomgraph.pages.records.BorderAnswer.AreaName;
import uk.iomgraph.pages.records.BorderAnswer.Handover;

/** Handovers that are not answered, with the time that is left or over. */
final class HandoverTables {

    private HandoverTables() {}

    /** Handovers, one a row. */
    static Table of(String id, String caption, List<Handover> handovers, PageMoment moment) {
        return new Table(
                id,
                caption,
                Table.texts("Person", "From", "To", "Offered", "Answer due", "State"),
                handovers.stream().map(handover -> line(handover, moment)).toList());
    }

    private static Line line(Handover handover, PageMoment moment) {
        return new Line(
                person(handover.person(), moment),
                List.of(
                        Cell.of(name(handover.fromArea())),
                        Cell.of(name(handover.toArea())),
                        Cell.of(Words.shortDay(handover.offeredOn())),
                        Cell.of(Words.shortDay(handover.lapsesOn())).with(clock(handover, moment.asOf())),
                        Cell.of(Words.name(handover.state()))));
    }

    private static Cell person(BorderAnswer.@Nullable Person person, PageMoment moment) {
        if (person == null) {
            return Cell.of("Not known");
        }
        return Cell.link(person.name() == null ? Table.WITHHELD : person.name(), moment.link("/people/" + person.id()));
    }

    private static String name(@Nullable AreaName area) {
        return area == null ? "Not known" : area.name();
    }

    private static String clock(Handover handover, LocalDate asOf) {
        return handover.lapsesOn().isAfter(asOf)
                ? Words.days(asOf, handover.lapsesOn()) + " left"
                : handover.lapsesOn().equals(asOf)
                        ? "late since today"
                        : Words.days(handover.lapsesOn(), asOf) + " late";
    }
}
