package uk.iomgraph.coverage.index;

/** What opened and closed in each cell of a matrix, over some of the people. */
final class OpenedTally {

    /** The person on each of the days looked at. */
    final PersonOnDay[] on;

    /** The person on the first day of a gap. */
    final PersonOnDay first = new PersonOnDay();

    final int[] rows = new int[AxisValues.MOST];
    final int[] columns = new int[AxisValues.MOST];

    /** The cells in which a gap stood on the day before. */
    CellList before = new CellList();

    /** The cells in which it stands on the day. */
    CellList now = new CellList();

    private final int[] opened;
    private final int[] closed;

    OpenedTally(int cells, int days) {
        opened = new int[cells];
        closed = new int[cells];
        on = new PersonOnDay[days];
        for (int i = 0; i < days; i++) {
            on[i] = new PersonOnDay();
        }
    }

    /** Goes on to a person, unless it is the same. */
    void moveTo(Segment segment, int person, int[] days) {
        if (on[0].segment() != segment || on[0].person() != person) {
            for (int i = 0; i < on.length; i++) {
                on[i].moveTo(segment, person, days[i]);
            }
        }
    }

    /** Goes on to the next day. */
    void turn() {
        CellList cells = before;
        before = now;
        now = cells;
    }

    /** Counts a gap in the cells in which it stands and did not stand. */
    void countOpened(CellList cells, CellList were) {
        count(opened, cells, were);
    }

    /** Counts a gap in the cells in which it stood and does not stand. */
    void countClosed(CellList were, CellList cells) {
        count(closed, were, cells);
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

    /** Whether anything opened or closed in a cell. */
    boolean counts(int cell) {
        return opened[cell] > 0 || closed[cell] > 0;
    }

    OpenedMatrix.Cell cell(int cell) {
        return new OpenedMatrix.Cell(opened[cell], closed[cell]);
    }
}
