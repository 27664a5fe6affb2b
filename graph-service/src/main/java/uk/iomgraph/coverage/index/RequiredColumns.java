package uk.iomgraph.coverage.index;

/** Required time, a row each, in the order of the people. */
final class RequiredColumns {

    final IntColumn from;
    final IntColumn to;
    final IntColumn covered;
    final PlaceColumns places;

    RequiredColumns(int capacity) {
        from = new IntColumn(capacity);
        to = new IntColumn(capacity);
        covered = new IntColumn(capacity);
        places = new PlaceColumns(capacity);
    }

    void add(Required row, Vocabulary vocabulary) {
        from.add(row.from());
        to.add(row.to());
        covered.add(row.coveredFrom());
        places.add(
                Vocabulary.rule(row.rule()),
                vocabulary.areas.number(row.area()),
                vocabulary.programmes.number(row.programme()),
                row.pathway());
    }

    void addAll(RequiredColumns other, int first, int end) {
        from.addAll(other.from, first, end);
        to.addAll(other.to, first, end);
        covered.addAll(other.covered, first, end);
        places.addAll(other.places, first, end);
    }

    int size() {
        return from.size();
    }

    long bytes() {
        return from.bytes() + to.bytes() + covered.bytes() + places.bytes();
    }
}
