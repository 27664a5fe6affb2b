package uk.iomgraph.rules.retention;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a person that decides for how long the record is kept: all records of theirs together.
 *
 * @param received the day on which the earliest of them came here
 * @param born the person's date of birth; null where it is not known
 * @param publicProtection whether they are or were managed under public protection arrangements
 * @param accused whether they were suspected of, charged with, cautioned for or convicted of an offence
 * @param violent whether one of those was violent
 * @param harmed whether they were a victim of an offence or a witness to one
 * @param events what is recorded with a day, the latest of each kind; days after the day of asking do not count
 * @param open what is under way; null where nothing is
 * @param kept the day until which somebody decided to keep the record; null where nobody did
 */
public record RecordFacts(
        LocalDate received,
        @Nullable LocalDate born,
        boolean publicProtection,
        boolean accused,
        boolean violent,
        boolean harmed,
        List<Event> events,
        @Nullable Event open,
        @Nullable LocalDate kept) {

    /** Copies the events. */
    public RecordFacts {
        events = List.copyOf(events);
    }

    /** Names nobody's days. */
    @Override
    public String toString() {
        return "RecordFacts[]";
    }

    /**
     * Something recorded with a day.
     *
     * @param kind what it is, in words that follow "the last event was": {@code an offence}, {@code the end of a supervision}
     * @param day when
     */
    public record Event(String kind, LocalDate day) {}
}
