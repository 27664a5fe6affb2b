package uk.iomgraph.coverage.index;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import uk.iomgraph.rules.interval.Day;

/**
 * Counts what opened and closed in each cell of a matrix over a period: from the day before it to the end of each month in it
 * and to its last day, and added up, so that each cell has what a trend by months of the same gaps would add up to.
 */
final class OpenedScan {

    private final Lens lens;
    private final GapReader reader;
    private final AxisValues rows;
    private final AxisValues columns;
    private final int[] days;

    OpenedScan(OpenedQuestion question, Vocabulary vocabulary, Lens lens) {
        this.lens = lens;
        reader = new GapReader(lens);
        days = days(question.since(), question.viewpoint().asOf());
        rows = AxisValues.of(question.rows(), question.rollup(), vocabulary, days);
        columns = AxisValues.of(question.columns(), question.rollup(), vocabulary, days);
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

    OpenedTally tally() {
        return new OpenedTally(rows.size() * columns.size(), days.length);
    }

    void scan(Segment segment, OpenedTally tally) {
        int[] from = segment.gaps.from.array();
        int[] to = segment.gaps.to.array();
        for (int person = 0; person < segment.size(); person++) {
            int end = segment.people.gapEnd.get(person);
            for (int gap = segment.people.gapEnd.startOf(person);
                    gap < end && from[gap] <= days[days.length - 1];
                    gap++) {
                // What ended before the period neither opened nor closed in it.
                if (to[gap] > days[0] && segment.people.isBelieved(person, lens.knownAt)) {
                    tally.moveTo(segment, person, days);
                    scanGap(tally, gap);
                }
            }
        }
    }

    private void scanGap(OpenedTally tally, int gap) {
        Standing before = place(tally, tally.on[0], gap, tally.before);
        for (int i = 1; i < days.length; i++) {
            Standing now = place(tally, tally.on[i], gap, tally.now);
            if (now == Standing.KNOWN) {
                tally.countOpened(tally.now, tally.before);
            }
            if (before == Standing.KNOWN) {
                tally.countClosed(tally.before, tally.now);
            }
            tally.turn();
            before = now;
        }
        countBetween(tally, gap);
    }

    /** A gap that opened after one of the days and closed before the next. */
    private void countBetween(OpenedTally tally, int gap) {
        PersonOnDay who = tally.on[0];
        int from = who.segment().gaps.from.get(gap);
        int next = 0;
        while (days[next] < from) {
            next++;
        }
        if (next > 0 && who.segment().gaps.to.get(gap) <= days[next]) {
            tally.first.moveTo(who.segment(), who.person(), from);
            if (place(tally, tally.first, gap, tally.now) == Standing.KNOWN) {
                tally.before.begin();
                tally.countOpened(tally.now, tally.before);
                tally.countClosed(tally.now, tally.before);
            }
        }
    }

    /** How a gap stands on a day, and in which cells: in none where it is absent. */
    private Standing place(OpenedTally tally, PersonOnDay who, int gap, CellList cells) {
        cells.begin();
        Standing standing = lens.sees(who) ? reader.standing(who, gap) : Standing.ABSENT;
        if (standing != Standing.ABSENT) {
            GapColumns gaps = who.segment().gaps;
            int severity = gaps.severityOn(gap, who.day());
            int across = columns.placement().place(gaps.places, gap, severity, who, tally.columns);
            int down = across == 0 ? 0 : rows.placement().place(gaps.places, gap, severity, who, tally.rows);
            for (int r = 0; r < down; r++) {
                for (int c = 0; c < across; c++) {
                    cells.add(tally.rows[r] * columns.size() + tally.columns[c]);
                }
            }
        }
        return standing;
    }

    OpenedMatrix matrix(OpenedTally tally) {
        int width = columns.size();
        int[] down = used(rows, row -> IntStream.range(0, width).map(column -> row * width + column), tally);
        int[] across = used(columns, column -> IntStream.range(0, rows.size()).map(row -> row * width + column), tally);
        List<OpenedMatrix.Cell> cells = new ArrayList<>(down.length * across.length);
        for (int row : down) {
            for (int column : across) {
                cells.add(tally.cell(row * width + column));
            }
        }
        return new OpenedMatrix(headings(rows, down), headings(columns, across), cells);
    }

    /** The numbers of the headings under which something opened or closed. */
    private static int[] used(AxisValues axis, IntFunction<IntStream> cells, OpenedTally tally) {
        return IntStream.range(0, axis.size())
                .filter(heading -> cells.apply(heading).anyMatch(tally::counts))
                .toArray();
    }

    private static List<String> headings(AxisValues axis, int[] used) {
        return IntStream.of(used).mapToObj(axis.headings()::get).toList();
    }
}
