package uk.iomgraph.gang;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.kernel.SourceReference;
import uk.iomgraph.person.AreaName;

/**
 * A gang in an answer; the fields of {@code Gang} in the schema say what they mean.
 *
 * @param facts what is said of it
 * @param answer what is read of its people, and of those of the other gangs in the answer
 */
record Gang(GangFacts facts, GangAnswer answer) {

    private static final int MOST_AREAS = 100;

    /** Its id. */
    public String id() {
        return facts.id();
    }

    /** Its name. */
    public String name() {
        return facts.name();
    }

    /** The first day. */
    @Nullable
    public LocalDate from() {
        return facts.from();
    }

    /** The day after the last. */
    @Nullable
    public LocalDate to() {
        return facts.to();
    }

    /** The areas it claims. */
    public List<AreaName> territory() {
        return facts.territory().stream().limit(MOST_AREAS).toList();
    }

    /** The row it came from. */
    public SourceReference source() {
        return SourceReference.ofKey(facts.key());
    }

    /** Since when it is believed. */
    public Instant recordedFrom() {
        return facts.recordedFrom();
    }

    /** What to keep in mind. */
    public String caution() {
        return Caution.GANG.sentence();
    }

    /** Those who are tied to it, by id. */
    List<GangPerson> tied() {
        return answer.people(id());
    }
}
