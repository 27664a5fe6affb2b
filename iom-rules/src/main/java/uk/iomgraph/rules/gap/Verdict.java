package uk.iomgraph.rules.gap;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.interval.Interval;
import uk.iomgraph.rules.timeline.Pathway;

/**
 * What a rule decided about one stretch of time. Nothing in it depends on the day it is looked at: at a day t the gap is
 * open if {@link #isOpenAt}, and unknown if {@link #isUnknownAt}. A verdict that begins in the future will open unless
 * something is done.
 *
 * @param rule id of the rule
 * @param version version of the rule that decided, see {@link uk.iomgraph.rules.setting.Settings#version}
 * @param anchor key of the records it hangs on: with the person and the rule it stays the same through recomputation
 * @param from first day of the gap
 * @param to the day after the last, or {@link Day#NEVER} while open
 * @param overdueFrom the day on which the tolerance is used up, {@code from} where there is none: before it the gap may
 *     still be closed in time
 * @param allowed days a gap may last and be none: a shorter one is none, a longer one counts from its beginning; the rest of
 *     the time up to {@code overdueFrom} is the tolerance
 * @param unknownFrom from this day up to {@code to} it is not known whether there is a gap, because a feed is late;
 *     {@link Day#NEVER} if all is known
 * @param planned whether it rests on planned ends: it counts only while {@code from} lies ahead, as a warning
 * @param severities how severe it is, from which day; the first step is at {@code from}
 * @param evidence the records for and against
 * @param owner who must act
 * @param place agency, area, programme and pathway it is about, as far as known
 * @param explanation one sentence with the dates, without any name
 */
public record Verdict(
        String rule,
        int version,
        String anchor,
        int from,
        int to,
        int overdueFrom,
        int allowed,
        int unknownFrom,
        boolean planned,
        List<SeverityStep> severities,
        List<Evidence> evidence,
        Owner owner,
        Place place,
        String explanation) {

    /** Copies what it is given. */
    public Verdict {
        severities = List.copyOf(severities);
        evidence = List.copyOf(evidence);
    }

    /** As records are written, put together without the formatter that does so slowly: digests of it are kept. */
    @Override
    public String toString() {
        return "Verdict[rule=" + rule + ", version=" + version + ", anchor=" + anchor + ", from=" + from + ", to=" + to
                + ", overdueFrom=" + overdueFrom + ", allowed=" + allowed + ", unknownFrom=" + unknownFrom
                + ", planned=" + planned + ", severities=" + severities + ", evidence=" + evidence + ", owner=" + owner
                + ", place=" + place + ", explanation=" + explanation + "]";
    }

    /**
     * Where a gap belongs.
     *
     * @param agency key or code of the agency; null if none
     * @param area code of the area; null if none
     * @param programme key of the programme; null if none
     * @param pathway the pathway; null if none
     */
    public record Place(
            @Nullable String agency,
            @Nullable String area,
            @Nullable String programme,
            @Nullable Pathway pathway) {

        /** Nowhere in particular. */
        public static final Place NONE = new Place(null, null, null, null);

        /** As records are written, put together without the formatter that does so slowly: digests of it are kept. */
        @Override
        public String toString() {
            return "Place[agency=" + agency + ", area=" + area + ", programme=" + programme + ", pathway=" + pathway
                    + "]";
        }
    }

    /** Whether the gap is open on a day, by what is known. */
    public boolean isOpenAt(int day) {
        return !planned && from <= day && day < Math.min(to, unknownFrom);
    }

    /** Whether it is not known on a day if there is a gap. */
    public boolean isUnknownAt(int day) {
        return !planned && unknownFrom <= day && day < to;
    }

    /**
     * From which day on it would not be known whether there is a gap, if the feeds that could tell of cover said nothing
     * from a day on.
     *
     * @param knownTo the first day they do not tell of; {@link Day#NEVER} if they are fresh
     * @return a day of the gap, or {@link Day#NEVER} if all of it is known
     */
    public int unknownFrom(int knownTo) {
        return unknownFrom(new Interval(from, to), overdueFrom, allowed, knownTo);
    }

    /** Decides it for a gap whose verdict is still to be made. */
    static int unknownFrom(Interval gap, int overdueFrom, int allowed, int knownTo) {
        if (knownTo == Day.NEVER) {
            return Day.NEVER;
        }
        int tolerance = Day.isDate(gap.from()) ? overdueFrom - gap.from() - allowed : 0;
        // Cover that began on the first day nobody told of would reach back by the tolerance.
        int certainTo = Day.plus(knownTo, -tolerance);
        if (Day.plus(gap.from(), allowed) >= certainTo) {
            certainTo = gap.from();
        }
        return certainTo < gap.to() ? Math.max(certainTo, gap.from()) : Day.NEVER;
    }

    /** The time of the gap that is known; null where nothing of it is. */
    public @Nullable Interval gap() {
        int end = Math.min(to, unknownFrom);
        return from < end ? new Interval(from, end) : null;
    }

    /** How severe it is on a day; before it begins as when it begins. */
    public Severity severityAt(int day) {
        return SeverityStep.at(severities, day);
    }
}
