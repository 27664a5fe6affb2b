package uk.iomgraph.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.pages.Table.Cell;

/**
 * Gaps one by one, as the document {@code gaps} answers them. Asking it takes a purpose.
 *
 * @param edges the gaps in the order of the list
 * @param pageInfo whether there are more
 */
public record GapPage(List<Edge> edges, PageInfo pageInfo) {

    /** The answer to the document. */
    public record Answer(Frames.DemonstrationState demonstration, GapPage gaps) {}

    /** Where the list goes on. */
    public record PageInfo(boolean hasNextPage, @Nullable String endCursor) {}

    /** A place in the list. */
    public record Edge(Gap node) {}

    /** A gap. */
    public record Gap(
            String key,
            Rule rule,
            @Nullable Person person,
            List<String> subjectNames,
            @Nullable LocalDate from,
            @Nullable Integer days,
            String severity,
            String state,
            @Nullable String assignee,
            Owner owner,
            @Nullable Area area) {

        /** Whom or what it is about; a person leads to their page. */
        public Cell about(UnaryOperator<String> link) {
            if (person == null) {
                return Cell.of(Words.names(subjectNames));
            }
            return Cell.link(
                    person.name() == null ? Table.WITHHELD : person.name(), link.apply("/people/" + person.id()));
        }

        /** Its rule, which leads to its page. */
        public Cell title(UnaryOperator<String> link) {
            return Cell.link(rule.title(), link.apply("/gaps/" + key));
        }

        /** Where it is. */
        public Cell where() {
            return Cell.of(area == null ? "Not known" : area.name());
        }

        /** How bad it is, in its shade. */
        public Cell shadedSeverity() {
            return new Cell(Words.name(severity), null, "iom-severity-" + severity, null);
        }

        /** Since when it is open. */
        public Cell since() {
            return Cell.of(from == null ? "No beginning" : Words.shortDay(from));
        }
    }

    /** The rule it breaks. */
    public record Rule(String id, String title) {}

    /** A person it is about; the name is null where it is withheld. */
    public record Person(String id, @Nullable String name) {}

    /** Who must act. */
    public record Owner(String agency, String role) {}

    /** An area. */
    public record Area(String code, String name) {}
}
