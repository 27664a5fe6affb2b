package uk.iomgraph.coverage.index;

import uk.iomgraph.rules.gap.life.GapState;

/** Reads gaps as they stand on a day, under a filter. */
final class GapReader {

    private final Lens lens;

    GapReader(Lens lens) {
        this.lens = lens;
    }

    /** How a gap of a person stands on the day. */
    Standing standing(PersonOnDay who, int gap) {
        GapColumns gaps = who.segment().gaps;
        int from = gaps.from.get(gap);
        int day = who.day();
        if (day < from || day >= gaps.to.get(gap) || gaps.planned.get(gap) != 0) {
            return Standing.ABSENT;
        }
        if ((long) day - from < lens.minimumDaysOpen || !isSeen(who, gap)) {
            return Standing.ABSENT;
        }
        return day < unknownFrom(who, gap) ? Standing.KNOWN : Standing.UNKNOWN;
    }

    /** Whether a gap, planned or not, opens after the day and no more than so many days after it. */
    boolean isOpening(PersonOnDay who, int gap, int days) {
        int from = who.segment().gaps.from.get(gap);
        return who.day() < from && from <= (long) who.day() + days && isSeen(who, gap);
    }

    int unknownFrom(PersonOnDay who, int gap) {
        GapColumns gaps = who.segment().gaps;
        return gaps.unknownFrom(gap, lens.knownTo(who.sources(), gaps.places, gap));
    }

    GapState state(PersonOnDay who, int gap) {
        return who.segment().gaps.stateOn(gap, who.day(), lens.knownAt);
    }

    private boolean isSeen(PersonOnDay who, int gap) {
        GapColumns gaps = who.segment().gaps;
        return lens.sees(gaps.places, gap, who)
                && lens.seesAgency(gaps.agency.get(gap))
                && (!lens.asksForSeverities() || lens.seesSeverity(gaps.severityOn(gap, who.day())))
                && lens.seesState(state(who, gap));
    }
}
