package uk.iomgraph.coverage.index;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import uk.iomgraph.rules.interval.Day;

/** Counts people in the cells of a matrix. */
final class MatrixScan {

    /** Days up to the day asked about in which required time must have begun for its way to cover to be measured. */
    static final int MEASURED = 365;

    private static final int MONTHS = 12;

    /** More cells are refused: no page could show them, and every thread counts all of them. */
    private static final int MOST_CELLS = 1_000_000;

    private final Lens lens;
    private final GapReader reader;
    private final AxisValues rows;
    private final AxisValues columns;
    private final int[] days;

    /** Whether all rows of a person without an area of their own stand in the same cells. */
    private final boolean alike;

    /** Whether severities are asked for. */
    private final boolean severe;

    MatrixScan(CoverageQuestion question, Vocabulary vocabulary, Lens lens) {
        this.lens = lens;
        reader = new GapReader(lens);
        int asOf = question.viewpoint().asOf();
        alike = isPersonal(question.rows()) && isPersonal(question.columns());
        severe = question.rows() == CoverageAxis.SEVERITY || question.columns() == CoverageAxis.SEVERITY;
        boolean monthly = question.rows() == CoverageAxis.MONTH || question.columns() == CoverageAxis.MONTH;
        days = monthly ? months(asOf) : new int[] {asOf};
        rows = AxisValues.of(question.rows(), question.rowAreas(), vocabulary, days);
        columns = AxisValues.of(question.columns(), question.columnAreas(), vocabulary, days);
        if ((long) rows.size() * columns.size() > MOST_CELLS) {
            throw new IllegalArgumentException("A matrix has at most " + MOST_CELLS + " cells.");
        }
    }

    private static boolean isPersonal(CoverageAxis axis) {
        return switch (axis) {
            case ALL, AREA, PROGRAMME, MONTH, GROUP -> true;
            case PATHWAY, RULE, FAMILY, OWNER, SEVERITY -> false;
        };
    }

    /** The last days of the twelve months that ended last, a month that ends on the day itself among them. */
    private static int[] months(int asOf) {
        YearMonth next = YearMonth.from(LocalDate.ofEpochDay(asOf).plusDays(1));
        return IntStream.rangeClosed(1, MONTHS)
                .map(month -> Day.of(next.minusMonths(MONTHS + 1L - month).atEndOfMonth()))
                .toArray();
    }

    MatrixTally tally() {
        return new MatrixTally(rows.size() * columns.size());
    }

    void scan(Segment segment, MatrixTally tally) {
        for (int person = 0; person < segment.size(); person++) {
            if (segment.people.isBelieved(person, lens.knownAt)) {
                for (int day : days) {
                    tally.who.moveTo(segment, person, day);
                    scan(tally);
                }
            }
        }
    }

    private void scan(MatrixTally tally) {
        tally.personalCells.forget();
        if (lens.sees(tally.who)) {
            // What is required has no severity, and stands nowhere where severities are asked for.
            if (!severe) {
                scanRequired(tally);
            }
            scanGaps(tally);
            tally.countPerson();
        }
    }

    private void scanRequired(MatrixTally tally) {
        PersonOnDay who = tally.who;
        Segment segment = who.segment();
        int[] from = segment.required.from.array();
        int[] to = segment.required.to.array();
        int[] covered = segment.required.covered.array();
        int day = who.day();
        int end = segment.people.requiredEnd.get(who.person());
        for (int row = segment.people.requiredEnd.startOf(who.person()); row < end && from[row] <= day; row++) {
            boolean applies = day < to[row];
            boolean measured =
                    covered[row] != Required.IN_TRANSIT && from[row] > (long) day - MEASURED && covered[row] <= day;
            if ((applies || measured) && lens.sees(segment.required.places, row, who)) {
                scanRow(tally, row, applies, measured ? covered[row] - from[row] : -1);
            }
        }
    }

    /** One row of required time; days to cover are negative where they are not measured. */
    private void scanRow(MatrixTally tally, int row, boolean applies, int daysToCover) {
        PersonOnDay who = tally.who;
        PlaceColumns places = who.segment().required.places;
        int knownTo = lens.knownTo(who.sources(), places, row);
        boolean transit = who.segment().required.covered.get(row) == Required.IN_TRANSIT;
        int known = transit ? MatrixTally.IN_TRANSIT : MatrixTally.ELIGIBLE;
        int mark = who.day() >= knownTo ? MatrixTally.UNKNOWN : known;
        CellList cells = place(tally, places, row, Placement.NO_SEVERITY);
        for (int i = 0; i < cells.size(); i++) {
            if (applies) {
                tally.mark(cells.get(i), mark);
            }
            if (daysToCover >= 0) {
                tally.addDaysToCover(cells.get(i), daysToCover);
            }
        }
    }

    /** The cells in which a row stands. */
    private CellList place(MatrixTally tally, PlaceColumns places, int row, int severity) {
        // Most rows stand where the person does, which is worked out once.
        boolean personal = alike && places.area.get(row) == Dictionary.NONE;
        if (personal && tally.personalCells.isKnown()) {
            return tally.personalCells;
        }
        CellList cells = personal ? tally.personalCells : tally.otherCells;
        cells.begin();
        int across = columns.placement().place(places, row, severity, tally.who, tally.columns);
        int down = across == 0 ? 0 : rows.placement().place(places, row, severity, tally.who, tally.rows);
        for (int r = 0; r < down; r++) {
            for (int c = 0; c < across; c++) {
                cells.add(tally.rows[r] * columns.size() + tally.columns[c]);
            }
        }
        return cells;
    }

    private void scanGaps(MatrixTally tally) {
        PersonOnDay who = tally.who;
        Segment segment = who.segment();
        int[] from = segment.gaps.from.array();
        int day = who.day();
        int end = segment.people.gapEnd.get(who.person());
        for (int gap = segment.people.gapEnd.startOf(who.person()); gap < end && from[gap] <= day; gap++) {
            Standing standing = reader.standing(who, gap);
            if (standing != Standing.ABSENT) {
                scanGap(tally, gap, standing == Standing.KNOWN);
            }
        }
    }

    private void scanGap(MatrixTally tally, int gap, boolean known) {
        PersonOnDay who = tally.who;
        GapColumns gaps = who.segment().gaps;
        int severity = known && severe ? gaps.severityOn(gap, who.day()) : Placement.NO_SEVERITY;
        long days = (long) who.day() - gaps.from.get(gap);
        CellList cells = place(tally, gaps.places, gap, severity);
        for (int i = 0; i < cells.size(); i++) {
            tally.mark(cells.get(i), known ? MatrixTally.GAP : MatrixTally.UNKNOWN);
            tally.addGapDays(cells.get(i), known ? days : 0);
        }
    }

    CoverageMatrix matrix(MatrixTally tally) {
        int[] down = used(
                rows, row -> IntStream.range(0, columns.size()).map(column -> row * columns.size() + column), tally);
        int[] across = used(
                columns, column -> IntStream.range(0, rows.size()).map(row -> row * columns.size() + column), tally);
        List<CoverageCell> cells = new ArrayList<>(down.length * across.length);
        for (int row : down) {
            for (int column : across) {
                cells.add(tally.cell(row * columns.size() + column));
            }
        }
        return new CoverageMatrix(headings(rows, down), headings(columns, across), cells);
    }

    /** The numbers of the headings under which something stands. */
    private int[] used(AxisValues axis, IntFunction<IntStream> cells, MatrixTally tally) {
        return IntStream.range(0, axis.size())
                .filter(heading -> cells.apply(heading).anyMatch(cell -> !tally.isEmpty(cell)))
                .toArray();
    }

    private static List<String> headings(AxisValues axis, int[] used) {
        return IntStream.of(used).mapToObj(axis.headings()::get).toList();
    }
}
