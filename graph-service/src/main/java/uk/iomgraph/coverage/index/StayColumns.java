package uk.iomgraph.coverage.index;

/** Stays, a row each, in the order of the people: what it was, as a number, and the days. */
final class StayColumns {

    final IntColumn what;
    final IntColumn from;
    final IntColumn to;

    StayColumns(int capacity) {
        what = new IntColumn(capacity);
        from = new IntColumn(capacity);
        to = new IntColumn(capacity);
    }

    void add(int number, Stay stay) {
        what.add(number);
        from.add(stay.from());
        to.add(stay.to());
    }

    void addAll(StayColumns other, int first, int end) {
        what.addAll(other.what, first, end);
        from.addAll(other.from, first, end);
        to.addAll(other.to, first, end);
    }

    boolean covers(int stay, int day) {
        return from.get(stay) <= day && day < to.get(stay);
    }

    int size() {
        return what.size();
    }

    long bytes() {
        return what.bytes() + from.bytes() + to.bytes();
    }
}
