package uk.iomgraph.rules.border;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.timeline.Point;

/**
 * One thing that joins two areas.
 *
 * @param kind what joins them
 * @param key kind, subject, and the records or areas it hangs on: stays the same through recomputation
 * @param subject identity of the person, or key of the gang or address
 * @param other identity of the other person; null where there is none
 * @param crossing which areas
 * @param from first day, or the day of an event
 * @param to the day after the last, or {@link Day#NEVER}; what has happened stays so, and has no end
 * @param reviewDue day from which it must not be shown unless it is reviewed, or {@link Day#NEVER}
 * @param count how many offences, events, people or occasions it stands for, at least 1
 * @param harm in days of imprisonment, see {@link HarmWeights}; {@link Double#NaN} where there is no weight
 * @param distanceKm between the two places as the crow flies; {@link Double#NaN} where one has no point
 * @param evidence the records it rests on
 * @param explanation one sentence with the dates, without any name
 */
public record BorderLink(
        LinkKind kind,
        String key,
        String subject,
        @Nullable String other,
        Crossing crossing,
        int from,
        int to,
        int reviewDue,
        int count,
        double harm,
        double distanceKm,
        List<LinkEvidence> evidence,
        String explanation) {

    /** Copies what it is given. */
    public BorderLink {
        evidence = List.copyOf(evidence);
    }

    /** Begins a link of a subject, open from a day on. */
    static Builder of(LinkKind kind, String subject, Crossing crossing, int from) {
        return new Builder(kind, subject, crossing, from);
    }

    /** As records are written, put together without the formatter that does so slowly: digests of it are kept. */
    @Override
    public String toString() {
        return "BorderLink[kind=" + kind + ", key=" + key + ", subject=" + subject + ", other=" + other + ", crossing="
                + crossing + ", from=" + from + ", to=" + to + ", reviewDue=" + reviewDue + ", count=" + count
                + ", harm=" + harm + ", distanceKm=" + distanceKm + ", evidence=" + evidence + ", explanation="
                + explanation + "]";
    }

    /** Puts a link together. */
    static final class Builder {

        private final LinkKind kind;
        private final String subject;
        private final Crossing crossing;
        private final int from;
        private final Set<LinkEvidence> evidence = new LinkedHashSet<>();
        private @Nullable String other;
        private int to = Day.NEVER;
        private int reviewDue = Day.NEVER;
        private int count = 1;
        private double harm = Double.NaN;
        private double distance = Double.NaN;

        private Builder(LinkKind kind, String subject, Crossing crossing, int from) {
            this.kind = kind;
            this.subject = subject;
            this.crossing = crossing;
            this.from = from;
        }

        Builder with(@Nullable String person) {
            other = person;
            return this;
        }

        Builder until(int day) {
            to = day;
            return this;
        }

        Builder reviewDue(int day) {
            reviewDue = day;
            return this;
        }

        Builder weighing(int number, double days) {
            count = number;
            harm = days;
            return this;
        }

        Builder between(@Nullable Point one, @Nullable Point another) {
            distance = one == null || another == null ? Double.NaN : one.kilometresTo(another);
            return this;
        }

        Builder because(LinkEvidence.Role role, String... keys) {
            for (String key : keys) {
                evidence.add(new LinkEvidence(key, role));
            }
            return this;
        }

        /** The link; what it hangs on besides kind, subject and other person tells it from others. */
        BorderLink saying(String explanation, String... hangsOn) {
            String key =
                    kind.code() + '/' + subject + '/' + (other == null ? "" : other) + '/' + String.join("|", hangsOn);
            return new BorderLink(
                    kind,
                    key,
                    subject,
                    other,
                    crossing,
                    from,
                    to,
                    reviewDue,
                    count,
                    harm,
                    distance,
                    new ArrayList<>(evidence),
                    explanation);
        }
    }
}
