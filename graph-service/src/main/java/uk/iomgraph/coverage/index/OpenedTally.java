package uk.iomgraph.coverage.index;

/** What opened and closed in each cell of one matrix, over some of the people. */
final class OpenedTally {

    private final Layout layout;

    /** Whether a gap stands in the same cells for as long as it stands the same and its person lives in one area. */
    private final boolean steady;

    /** The cells in which a gap stood on the day before. */
    private CellList before = new CellList();

    /** The cells in which it stands on the day. */
    private CellList now = new CellList();

    private final int[] opened;
    private final int[] closed;

    OpenedTally(Layout layout, boolean steady) {
        this.layout = layout;
        this.steady = steady;
        opened = new int[layout.size()];
        closed = new int[layout.size()];
    }

    /**
     * Counts a gap from each day to the next.
     *
     * @param on the person on each day
     * @param standings how the gap stands on each
     */
    void add(PersonOnDay[] on, Standing[] standings, int gap) {
        boolean isPlaced = false;
        for (int i = 1; i < on.length; i++) {
            if (steady && standings[i] == standings[i - 1] && on[i].home() == on[i - 1].home()) {
                isPlaced = false;
            } else {
                if (!isPlaced) {
                    place(on[i - 1], standings[i - 1], gap, before);
                }
                place(on[i], standings[i], gap, now);
                isPlaced = true;
                count(standings[i - 1], standings[i]);
            }
        }
    }

    /** Counts what opened and closed from one day to the next, whose cells are those before by then. */
    private void count(Standing then, Standing next) {
        if (next == Standing.KNOWN) {
            count(opened, now, before);
        }
        if (then == Standing.KNOWN) {
            count(closed, before, now);
        }
        CellList cells = before;
        before = now;
        now = cells;
    }

    /** Counts a gap that both opened and closed between two days, by the person on its first. */
    void addBetween(PersonOnDay first, int gap) {
        place(first, Standing.KNOWN, gap, now);
        before.begin();
        count(opened, now, before);
        count(closed, now, before);
    }

    /** The cells in which a gap stands on a day: none where it is absent. */
    private void place(PersonOnDay who, Standing standing, int gap, CellList cells) {
        cells.begin();
        if (standing != Standing.ABSENT) {
            GapColumns gaps = who.segment().gaps;
            int severity = steady ? Placement.NO_SEVERITY : gaps.severityOn(gap, who.day());
            layout.place(gaps.places, gap, severity, who, cells);
        }
    }

    private static void count(int[] counts, CellList in, CellList butNotIn) {
        for (int i = 0; i < in.size(); i++) {
            if (!butNotIn.contains(in.get(i))) {
                counts[in.get(i)]++;
            }
        }
    }

    void addAll(OpenedTally other) {
        for (int cell = 0; cell < opened.length; cell++) {
            opened[cell] += other.opened[cell];
            closed[cell] += other.closed[cell];
        }
    }

    /** All headings under which anything opened or closed, and their cells. */
    OpenedMatrix matrix() {
        return layout.matrix(
                cell -> opened[cell] > 0 || closed[cell] > 0,
                cell -> new OpenedMatrix.Cell(opened[cell], closed[cell]),
                OpenedMatrix::new);
    }
}
