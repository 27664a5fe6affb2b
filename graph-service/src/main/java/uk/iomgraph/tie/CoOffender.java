package uk.iomgraph.tie;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.graph.Row;
import uk.iomgraph.person.Person;

/** Somebody a person has offended with, as the schema describes it. */
record CoOffender(Person person, int offences, LocalDate firstDate, LocalDate lastDate, List<CoOffence> evidence) {

    CoOffender {
        evidence = List.copyOf(evidence);
    }

    /** An offence that both were accused of. */
    record CoOffence(String id, @Nullable String group, LocalDate date) {

        static CoOffence of(Row row) {
            return new CoOffence(row.text("id"), row.textOrNull("group"), row.date("from"));
        }
    }
}
