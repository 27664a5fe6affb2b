package uk.iomgraph.coverage.index;

/** Counts how much is believed, over some of the people. */
final class TotalsTally {

    private int people;
    private long required;
    private long gaps;
    private long checksum;

    void scan(Segment segment, long knownAt) {
        PeopleColumns rows = segment.people;
        for (int person = 0; person < segment.size(); person++) {
            if (rows.isBelieved(person, knownAt)) {
                people++;
                required += rows.requiredEnd.get(person) - rows.requiredEnd.startOf(person);
                gaps += rows.gapEnd.get(person) - rows.gapEnd.startOf(person);
                checksum += rows.checksum.get(person);
            }
        }
    }

    void addAll(TotalsTally other) {
        people += other.people;
        required += other.required;
        gaps += other.gaps;
        checksum += other.checksum;
    }

    CoverageTotals totals() {
        return new CoverageTotals(people, required, gaps, checksum);
    }
}
