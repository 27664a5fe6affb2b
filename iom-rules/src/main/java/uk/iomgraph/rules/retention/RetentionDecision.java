package uk.iomgraph.rules.retention;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.retention.RecordFacts.Event;

/**
 * When a person's record falls due, and why.
 *
 * @param category why it is held
 * @param lastEvent the last event, from which its periods are counted
 * @param reviewDue the day from which it is to be reviewed; null while something is under way
 * @param eraseDue the day from which it is to be erased unless somebody decides to keep it; null while something is under way,
 *     and where no day can be told
 * @param why both in a sentence or two, with the days in them
 */
public record RetentionDecision(
        RetentionCategory category,
        Event lastEvent,
        @Nullable LocalDate reviewDue,
        @Nullable LocalDate eraseDue,
        String why) {

    /** What the periods say of a record on a day. */
    public static RetentionDecision of(RecordFacts facts, RetentionPeriods periods) {
        RetentionCategory category = category(facts);
        Event last = facts.events().stream()
                .max(Comparator.comparing(Event::day))
                .orElseGet(() -> new Event("the receipt of the record, which has no other day", facts.received()));
        Event open = facts.open();
        if (open != null) {
            return new RetentionDecision(
                    category,
                    last,
                    null,
                    null,
                    "It is not due: " + open.kind() + " has been under way since " + open.day() + ".");
        }
        RetentionPeriods.Period period = periods.of(category);
        LocalDate review = last.day().plusYears(period.review());
        LocalDate erase = erase(facts, last, category, periods);
        StringBuilder why = new StringBuilder()
                .append(reason(category))
                .append(" The last event was ")
                .append(last.kind())
                .append(", on ")
                .append(last.day())
                .append("; such a record is reviewed after ")
                .append(period.review())
                .append(" years, on ")
                .append(review)
                .append('.');
        LocalDate kept = facts.kept();
        if (kept != null && kept.isAfter(review)) {
            why.append(" It was decided to keep it until ").append(kept).append('.');
            review = kept;
        }
        if (erase != null && erase.isBefore(review)) {
            erase = review;
        }
        why.append(
                erase == null
                        ? " No day of erasure can be told: it is for each review."
                        : " It is to be erased on " + erase + " unless it is decided to keep it.");
        return new RetentionDecision(category, last, review, erase, why.toString());
    }

    /** Whether it falls due for review before a day. */
    public boolean reviewDueBefore(LocalDate day) {
        return reviewDue != null && reviewDue.isBefore(day);
    }

    private static @Nullable LocalDate erase(
            RecordFacts facts, Event last, RetentionCategory category, RetentionPeriods periods) {
        Integer years = periods.of(category).erase();
        if (years != null) {
            return last.day().plusYears(years);
        }
        LocalDate born = facts.born();
        return born == null ? null : born.plusYears(periods.untilAge());
    }

    private static RetentionCategory category(RecordFacts facts) {
        if (facts.publicProtection()) {
            return RetentionCategory.PUBLIC_PROTECTION;
        }
        if (facts.accused()) {
            return facts.violent() ? RetentionCategory.SERIOUS_OFFENCE : RetentionCategory.OTHER_OFFENCE;
        }
        return facts.harmed() ? RetentionCategory.VICTIM_OR_WITNESS : RetentionCategory.ASSOCIATE;
    }

    private static String reason(RetentionCategory category) {
        return switch (category) {
            case PUBLIC_PROTECTION -> "The person was managed for public protection.";
            case SERIOUS_OFFENCE -> "The person was accused of a violent offence.";
            case OTHER_OFFENCE -> "The person was accused of offences, none of them violent.";
            case VICTIM_OR_WITNESS -> "The person was a victim or a witness.";
            case ASSOCIATE -> "The person is known by ties and episodes alone.";
        };
    }
}
