package uk.iomgraph.coverage.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import uk.iomgraph.rules.gap.life.GapState;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.timeline.Group;

/** Counts people on up to 64 days in one pass: what a row is on each of them is one number of 64 bits. */
final class TrendScan {

    private static final long EVERY_DAY = -1L;

    private final Lens lens;
    private final GapReader reader;
    private final DayIndex days;
    private final int first;
    private final int last;

    TrendScan(Lens lens, DayIndex days) {
        this.lens = lens;
        this.days = days;
        first = days.day(0);
        last = days.day(days.size() - 1);
        reader = new GapReader(lens);
    }

    /**
     * The days of a trend in parts of 64, of which each begins with the last day of the one before, since what opened and
     * closed is told from one day to the next.
     *
     * @throws IllegalArgumentException if they are not in order, each once
     */
    static List<DayIndex> parts(int[] days) {
        for (int i = 1; i < days.length; i++) {
            if (days[i] <= days[i - 1]) {
                throw new IllegalArgumentException("The days of a trend must be in order, each once.");
            }
        }
        List<DayIndex> parts = new ArrayList<>();
        for (int first = 0; first == 0 ? days.length > 0 : first < days.length - 1; first += DayIndex.MOST - 1) {
            parts.add(new DayIndex(Arrays.copyOfRange(days, first, Math.min(first + DayIndex.MOST, days.length))));
        }
        return parts;
    }

    void scan(Segment segment, TrendTally tally) {
        PeopleColumns people = segment.people;
        for (int person = 0; person < segment.size(); person++) {
            if (people.isBelieved(person, lens.knownAt)) {
                scanPerson(segment, person, seenOn(segment, person), tally);
            }
        }
    }

    private void scanPerson(Segment segment, int person, long seen, TrendTally tally) {
        tally.who.moveTo(segment, person, days.day(0));
        long homes = lens.asksForAreas() ? homesOn(segment, person) : EVERY_DAY;
        long unclear = 0;
        long eligible = 0;
        long transit = 0;
        int[] from = segment.required.from.array();
        int[] to = segment.required.to.array();
        int end = segment.people.requiredEnd.get(person);
        int sources = segment.people.sources.get(person);
        for (int row = segment.people.requiredEnd.startOf(person); row < end && from[row] <= last; row++) {
            if (to[row] > first && lens.sees(segment.required.places, row)) {
                long on = days.between(from[row], to[row]) & seen & areaOn(segment.required.places, row, homes);
                int knownTo = lens.knownTo(sources, segment.required.places, row);
                eligible |= on;
                transit |= segment.required.covered.get(row) == Required.IN_TRANSIT ? on : 0;
                unclear |= knownTo == Day.NEVER ? 0 : on & days.between(knownTo, Day.NEVER);
            }
        }
        tally.begin(eligible, unclear, transit);
        scanGaps(tally, seen, homes);
    }

    private void scanGaps(TrendTally tally, long seen, long homes) {
        Segment segment = tally.who.segment();
        GapColumns gaps = segment.gaps;
        int person = tally.who.person();
        int[] from = gaps.from.array();
        int[] to = gaps.to.array();
        int end = segment.people.gapEnd.get(person);
        for (int gap = segment.people.gapEnd.startOf(person); gap < end && from[gap] <= last; gap++) {
            if (to[gap] > first
                    && gaps.planned.get(gap) == 0
                    && lens.sees(gaps.places, gap)
                    && lens.seesAgency(gaps.agency.get(gap))) {
                int unknownFrom = reader.unknownFrom(tally.who, gap);
                long there = thereOn(gaps, gap) & seen & areaOn(gaps.places, gap, homes);
                long known = unknownFrom == Day.NEVER ? there : there & days.between(Day.ALWAYS, unknownFrom);
                tally.countGap(gaps.from.get(gap), known, there);
                countBetween(tally, gap);
                tally.mark(there, known);
            }
        }
        tally.countPerson();
    }

    /** A gap that is over before the next day asked about. */
    private void countBetween(TrendTally tally, int gap) {
        PersonOnDay who = tally.who;
        int from = who.segment().gaps.from.get(gap);
        int at = days.before(from);
        if (at > 0
                && at < days.size()
                && at == days.before(who.segment().gaps.to.get(gap))) {
            who.moveTo(who.segment(), who.person(), from);
            if (lens.sees(who) && reader.standing(who, gap) == Standing.KNOWN) {
                tally.countBetween(at);
            }
        }
    }

    /** On which days a gap is there, known or not. */
    private long thereOn(GapColumns gaps, int gap) {
        int from = gaps.from.get(gap);
        long there =
                days.between(lens.minimumDaysOpen <= 0 ? from : Day.plus(from, lens.minimumDaysOpen), gaps.to.get(gap));
        if (there != 0 && lens.asksForSeverities()) {
            there &= severeOn(gaps, gap);
        }
        if (there == 0 || (!gaps.isMarked(gap) && lens.seesState(GapState.OPEN))) {
            return there;
        }
        return there & stateOn(gaps, gap, there);
    }

    private long severeOn(GapColumns gaps, int gap) {
        long severe = 0;
        int first = gaps.stepEnd.startOf(gap);
        int end = gaps.stepEnd.get(gap);
        for (int step = first; step < end; step++) {
            if (lens.seesSeverity(gaps.stepSeverity.get(step))) {
                int from = step == first ? Day.ALWAYS : gaps.stepFrom.get(step);
                severe |= days.between(from, step + 1 == end ? Day.NEVER : gaps.stepFrom.get(step + 1));
            }
        }
        return severe;
    }

    private long stateOn(GapColumns gaps, int gap, long asked) {
        long seen = 0;
        for (long left = asked; left != 0; left &= left - 1) {
            int at = Long.numberOfTrailingZeros(left);
            if (lens.seesState(gaps.stateOn(gap, days.day(at), lens.knownAt))) {
                seen |= 1L << at;
            }
        }
        return seen;
    }

    private long areaOn(PlaceColumns places, int row, long homes) {
        int own = places.area.get(row);
        return own == Dictionary.NONE ? homes : lens.seesArea(own) ? EVERY_DAY : 0;
    }

    private long homesOn(Segment segment, int person) {
        long homes = 0;
        int end = segment.people.homeEnd.get(person);
        for (int i = segment.people.homeEnd.startOf(person); i < end; i++) {
            if (lens.seesArea(segment.homes.what.get(i))) {
                homes |= days.between(segment.homes.from.get(i), segment.homes.to.get(i));
            }
        }
        return homes;
    }

    /** On which days a person is among those asked about. */
    private long seenOn(Segment segment, int person) {
        long seen = EVERY_DAY;
        if (lens.asksForGroups() && (segment.people.groups.get(person) & lens.groups()) == 0) {
            boolean young = (lens.groups() & Ordinals.bit(Group.YOUNG_ADULTS)) != 0;
            seen = young ? days.between(segment.people.adultFrom.get(person), segment.people.youngTo.get(person)) : 0;
        }
        return lens.asksForProgrammeTypes() ? seen & programmesOn(segment, person) : seen;
    }

    private long programmesOn(Segment segment, int person) {
        long wanted = 0;
        long any = 0;
        int end = segment.people.stayEnd.get(person);
        for (int i = segment.people.stayEnd.startOf(person); i < end; i++) {
            int what = segment.stays.what.get(i);
            if (StayCode.isProgramme(what)) {
                long on = days.between(segment.stays.from.get(i), segment.stays.to.get(i));
                any |= on;
                wanted |= (lens.programmeTypes() >> what & 1) != 0 ? on : 0;
            }
        }
        boolean none = (lens.programmeTypes() >> StayCode.NO_PROGRAMME & 1) != 0;
        return none ? wanted | ~any : wanted;
    }
}
