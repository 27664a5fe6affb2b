package uk.iomgraph.crossborder.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.crossborder.Area;
import uk.iomgraph.kernel.SourceReference;
import uk.iomgraph.kernel.Withheld;
import uk.iomgraph.kernel.WithheldCode;
import uk.iomgraph.person.Person;
import uk.iomgraph.rules.handover.HandoverState;

/**
 * A handover of a case from one area to another, as it stands at a moment; the fields of {@code Handover} in the schema say
 * what they mean.
 *
 * @param id opaque
 * @param state how far it has come on the day
 * @param person whose case it is; null where nobody with that record was known
 * @param fromArea the sending area; null where no area has its code on the day
 * @param toArea the receiving area; null likewise
 * @param responsibleArea the area responsible on the day; null likewise
 * @param offeredOn the day of the offer
 * @param lapsesOn the day from which it lapses, or lapsed, without an answer
 * @param answeredOn the day of the answer; null while there is none
 * @param offer what was said with the offer; null where that is not known, or withheld
 * @param events what was done about it up to the day
 * @param explanation one sentence with the dates, without any name of a person
 * @param source the record that tells of the offer
 * @param recordedFrom since when that record is believed
 * @param withheld what is not shown, and why
 */
public record Handover(
        String id,
        HandoverState state,
        @Nullable Person person,
        @Nullable Area fromArea,
        @Nullable Area toArea,
        @Nullable Area responsibleArea,
        LocalDate offeredOn,
        LocalDate lapsesOn,
        @Nullable LocalDate answeredOn,
        @Nullable HandoverOffer offer,
        List<HandoverEvent> events,
        String explanation,
        SourceReference source,
        Instant recordedFrom,
        List<Withheld> withheld) {

    /** Copies what it is given. */
    public Handover {
        events = List.copyOf(events);
        withheld = List.copyOf(withheld);
    }

    /** Whether it may be told of at all: a case of somebody of limited access may not. */
    boolean isTold() {
        return withheld.stream().noneMatch(one -> one.code() == WithheldCode.LIMITED_ACCESS);
    }
}
