package uk.iomgraph.coverage.index;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import uk.iomgraph.rules.interval.Day;

/** Counts people in the cells of matrices, in one pass for all that look at the same rows on the same days. */
final class MatrixScan {

    /** Days up to the day asked about in which required time must have begun for its way to cover to be measured. */
    static final int MEASURED = 365;

    private static final int MONTHS = 12;

    /** More cells are refused: no page could show them, and every thread counts all of them. */
    private static final int MOST_CELLS = 1_000_000;

    private final Lens lens;
    private final GapReader reader;
    private final int[] days;
    private final Map<CoverageQuestion, Layout> layouts = new LinkedHashMap<>();

    /** Whether any matrix counts what is required: it has no severity and no agency, and stands nowhere where these are asked for. */
    private final boolean plain;

    /** What matrices of one pass have in common. */
    record Pass(CoverageFilter filter, Viewpoint viewpoint, boolean monthly) {

        static Pass of(CoverageQuestion question) {
            return new Pass(question.filter(), question.viewpoint(), isOn(question, CoverageAxis.MONTH));
        }
    }

    /**
     * A scan.
     *
     * @param questions those of the pass
     * @throws IllegalArgumentException if one of them has too many cells
     */
    MatrixScan(Pass pass, List<CoverageQuestion> questions, Vocabulary vocabulary, Lens lens) {
        this.lens = lens;
        reader = new GapReader(lens);
        int asOf = pass.viewpoint().asOf();
        days = pass.monthly() ? months(asOf) : new int[] {asOf};
        plain = questions.stream().anyMatch(question -> !isOfGaps(question));
        for (CoverageQuestion question : questions) {
            AxisValues rows = AxisValues.of(question.rows(), question.rowAreas(), vocabulary, days);
            AxisValues columns = AxisValues.of(question.columns(), question.columnAreas(), vocabulary, days);
            if ((long) rows.size() * columns.size() > MOST_CELLS) {
                throw new IllegalArgumentException("A matrix has at most " + MOST_CELLS + " cells.");
            }
            layouts.put(question, new Layout(rows, columns));
        }
    }

    private static boolean isOn(CoverageQuestion question, CoverageAxis axis) {
        return question.rows() == axis || question.columns() == axis;
    }

    /** Whether only gaps stand in a matrix. */
    private static boolean isOfGaps(CoverageQuestion question) {
        return isOn(question, CoverageAxis.SEVERITY) || isOn(question, CoverageAxis.AGENCY);
    }

    private static boolean isPersonal(CoverageAxis axis) {
        return switch (axis) {
            case ALL, AREA, PROGRAMME, MONTH, GROUP -> true;
            case PATHWAY, RULE, FAMILY, OWNER, AGENCY, SEVERITY -> false;
        };
    }

    /** The last days of the twelve months that ended last, a month that ends on the day itself among them. */
    private static int[] months(int asOf) {
        YearMonth next = YearMonth.from(LocalDate.ofEpochDay(asOf).plusDays(1));
        return IntStream.rangeClosed(1, MONTHS)
                .map(month -> Day.of(next.minusMonths(MONTHS + 1L - month).atEndOfMonth()))
                .toArray();
    }

    /** What is counted of some of the people, for each question. */
    static final class Tally {

        private final PersonOnDay who = new PersonOnDay();
        private final MatrixTally[] each;

        private Tally(MatrixTally[] each) {
            this.each = each;
        }

        void addAll(Tally other) {
            for (int i = 0; i < each.length; i++) {
                each[i].addAll(other.each[i]);
            }
        }
    }

    Tally tally() {
        List<MatrixTally> each = new ArrayList<>(layouts.size());
        layouts.forEach((question, layout) -> each.add(new MatrixTally(
                layout, isPersonal(question.rows()) && isPersonal(question.columns()), isOfGaps(question))));
        return new Tally(each.toArray(MatrixTally[]::new));
    }

    void scan(Segment segment, Tally tally) {
        for (int person = 0; person < segment.size(); person++) {
            if (segment.people.isBelieved(person, lens.knownAt)) {
                for (int day : days) {
                    tally.who.moveTo(segment, person, day);
                    if (lens.sees(tally.who)) {
                        scan(tally);
                    }
                }
            }
        }
    }

    private void scan(Tally tally) {
        for (MatrixTally one : tally.each) {
            one.begin();
        }
        if (plain) {
            scanRequired(tally);
        }
        scanGaps(tally);
        for (MatrixTally one : tally.each) {
            one.countPerson();
        }
    }

    private void scanRequired(Tally tally) {
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
                    from[row] > (long) day - MEASURED && covered[row] <= day && covered[row] != Required.IN_TRANSIT;
            if ((applies || measured) && lens.sees(segment.required.places, row, who)) {
                int mark = applies ? mark(who, row) : 0;
                int daysToCover = measured ? covered[row] - from[row] : -1;
                for (MatrixTally one : tally.each) {
                    one.addRequired(who, row, mark, daysToCover);
                }
            }
        }
    }

    /** What a row of required time is on the day. */
    private int mark(PersonOnDay who, int row) {
        RequiredColumns required = who.segment().required;
        if (who.day() >= lens.knownTo(who.sources(), required.places, row)) {
            return MatrixTally.UNKNOWN;
        }
        return required.covered.get(row) == Required.IN_TRANSIT ? MatrixTally.IN_TRANSIT : MatrixTally.ELIGIBLE;
    }

    private void scanGaps(Tally tally) {
        PersonOnDay who = tally.who;
        Segment segment = who.segment();
        int[] from = segment.gaps.from.array();
        int[] to = segment.gaps.to.array();
        int day = who.day();
        int end = segment.people.gapEnd.get(who.person());
        for (int gap = segment.people.gapEnd.startOf(who.person()); gap < end && from[gap] <= day; gap++) {
            Standing standing = day < to[gap] ? reader.standing(who, gap) : Standing.ABSENT;
            if (standing != Standing.ABSENT) {
                for (MatrixTally one : tally.each) {
                    one.addGap(who, gap, standing == Standing.KNOWN);
                }
            }
        }
    }

    /** Adds the answers to what is known of others. */
    void answer(Tally tally, Map<CoverageQuestion, CoverageMatrix> answers) {
        int at = 0;
        for (CoverageQuestion question : layouts.keySet()) {
            answers.put(question, tally.each[at++].matrix());
        }
    }
}
