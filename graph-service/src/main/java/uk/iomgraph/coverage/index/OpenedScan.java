package uk.iomgraph.coverage.index;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.iomgraph.rules.interval.Day;

/**
 * Counts what opened and closed in each cell of matrices over a period, in one pass for all that look at the same gaps: from the
 * day before it to the end of each month in it and to its last day, and added up, so that each cell has what a trend by months of
 * the same gaps would add up to.
 */
final class OpenedScan {

    private final Lens lens;
    private final GapReader reader;
    private final int[] days;
    private final Map<OpenedQuestion, Layout> layouts = new LinkedHashMap<>();

    /** What matrices of one pass have in common. */
    record Pass(CoverageFilter filter, int since, Viewpoint viewpoint) {

        static Pass of(OpenedQuestion question) {
            return new Pass(question.filter(), question.since(), question.viewpoint());
        }
    }

    /**
     * A scan.
     *
     * @param questions those of the pass
     */
    OpenedScan(Pass pass, List<OpenedQuestion> questions, Vocabulary vocabulary, Lens lens) {
        this.lens = lens;
        reader = new GapReader(lens);
        days = days(pass.since(), pass.viewpoint().asOf());
        for (OpenedQuestion question : questions) {
            layouts.put(
                    question,
                    new Layout(
                            AxisValues.of(question.rows(), question.rollup(), vocabulary, days),
                            AxisValues.of(question.columns(), question.rollup(), vocabulary, days)));
        }
    }

    /** The days on which gaps are looked at for a period. */
    static int[] days(int since, int asOf) {
        int before = since - 1;
        YearMonth first = YearMonth.from(LocalDate.ofEpochDay(before));
        IntStream ends = IntStream.iterate(0, month -> month + 1)
                .map(month -> Day.of(first.plusMonths(month).atEndOfMonth()))
                .takeWhile(end -> end < asOf)
                .filter(end -> end > before);
        return IntStream.concat(IntStream.concat(IntStream.of(before), ends), IntStream.of(asOf))
                .toArray();
    }

    /** What is counted of some of the people, for each question. */
    static final class Tally {

        /** The person on each of the days looked at, and how a gap stands on it. */
        private final PersonOnDay[] on;

        private final Standing[] standings;

        /** The person on the first day of a gap. */
        private final PersonOnDay first = new PersonOnDay();

        private final OpenedTally[] each;

        private Tally(int days, OpenedTally[] each) {
            on = Stream.generate(PersonOnDay::new).limit(days).toArray(PersonOnDay[]::new);
            standings = new Standing[days];
            this.each = each;
        }

        /** Goes on to a person, unless it is the same. */
        private void moveTo(Segment segment, int person, int[] days) {
            if (on[0].segment() != segment || on[0].person() != person) {
                for (int i = 0; i < on.length; i++) {
                    on[i].moveTo(segment, person, days[i]);
                }
            }
        }

        void addAll(Tally other) {
            for (int i = 0; i < each.length; i++) {
                each[i].addAll(other.each[i]);
            }
        }
    }

    Tally tally() {
        List<OpenedTally> each = new ArrayList<>(layouts.size());
        layouts.forEach((question, layout) ->
                each.add(new OpenedTally(layout, isSteady(question.rows()) && isSteady(question.columns()))));
        return new Tally(days.length, each.toArray(OpenedTally[]::new));
    }

    /** Whether a gap stays under its heading of an axis while its person lives in one area. */
    private static boolean isSteady(CoverageAxis axis) {
        return switch (axis) {
            case ALL, AREA, PATHWAY, RULE, FAMILY, OWNER, AGENCY -> true;
            case PROGRAMME, SEVERITY, MONTH, GROUP -> false;
        };
    }

    void scan(Segment segment, Tally tally) {
        int[] from = segment.gaps.from.array();
        int[] to = segment.gaps.to.array();
        for (int person = 0; person < segment.size(); person++) {
            int end = segment.people.gapEnd.get(person);
            for (int gap = segment.people.gapEnd.startOf(person);
                    gap < end && from[gap] <= days[days.length - 1];
                    gap++) {
                // What ended before the period neither opened nor closed in it.
                if (to[gap] > days[0]
                        && lens.seesSeverityOf(segment.gaps, gap)
                        && segment.people.isBelieved(person, lens.knownAt)) {
                    tally.moveTo(segment, person, days);
                    scanGap(tally, gap);
                }
            }
        }
    }

    private void scanGap(Tally tally, int gap) {
        boolean known = false;
        for (int i = 0; i < days.length; i++) {
            tally.standings[i] = standing(tally.on[i], gap);
            known |= tally.standings[i] == Standing.KNOWN;
        }
        boolean between = isBetween(tally, gap);
        for (OpenedTally one : tally.each) {
            if (known) {
                one.add(tally.on, tally.standings, gap);
            }
            if (between) {
                one.addBetween(tally.first, gap);
            }
        }
    }

    private Standing standing(PersonOnDay who, int gap) {
        return lens.sees(who) ? reader.standing(who, gap) : Standing.ABSENT;
    }

    /** Whether a gap opened after one of the days and closed before the next. */
    private boolean isBetween(Tally tally, int gap) {
        PersonOnDay who = tally.on[0];
        int from = who.segment().gaps.from.get(gap);
        int next = 0;
        while (days[next] < from) {
            next++;
        }
        if (next == 0 || who.segment().gaps.to.get(gap) > days[next]) {
            return false;
        }
        tally.first.moveTo(who.segment(), who.person(), from);
        return standing(tally.first, gap) == Standing.KNOWN;
    }

    /** Adds the answers to what is known of others. */
    void answer(Tally tally, Map<OpenedQuestion, OpenedMatrix> answers) {
        int at = 0;
        for (OpenedQuestion question : layouts.keySet()) {
            answers.put(question, tally.each[at++].matrix());
        }
    }
}
