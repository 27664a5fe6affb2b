package uk.iomgraph.disposal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.person.Person;
import uk.iomgraph.rules.retention.RetentionCategory;

/** Somebody whose record falls due, as the schema describes it. */
record DueRecord(
        Person person,
        RetentionCategory category,
        LocalDate lastEvent,
        LocalDate reviewDue,
        @Nullable LocalDate eraseDue,
        boolean held,
        String why) {

    /** The id of the record that leads theirs. */
    public String record() {
        return person.id();
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return "DueRecord[]";
    }
}
