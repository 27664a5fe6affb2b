package uk.iomgraph.coverage.index;

/** The cells of a matrix in which something stands. */
final class CellList {

    private static final int FORGOTTEN = -1;

    private final int[] cells = new int[AxisValues.MOST * AxisValues.MOST];
    private int size = FORGOTTEN;

    /** Room for the headings of which these are the cells. */
    final int[] rows = new int[AxisValues.MOST];

    final int[] columns = new int[AxisValues.MOST];

    void forget() {
        size = FORGOTTEN;
    }

    boolean isKnown() {
        return size != FORGOTTEN;
    }

    void begin() {
        size = 0;
    }

    void add(int cell) {
        cells[size++] = cell;
    }

    boolean contains(int cell) {
        for (int i = 0; i < size; i++) {
            if (cells[i] == cell) {
                return true;
            }
        }
        return false;
    }

    int get(int at) {
        return cells[at];
    }

    int size() {
        return size;
    }
}
