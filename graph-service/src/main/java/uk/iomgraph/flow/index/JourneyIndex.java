package uk.iomgraph.flow.index;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import uk.iomgraph.rules.flow.FlowMatrix;

/** Everybody's journeys, in every version, in primitive arrays. Never changes: patched, it becomes another. */
public final class JourneyIndex {

    private final JourneyColumns columns;

    private JourneyIndex(JourneyColumns columns) {
        this.columns = columns;
    }

    /**
     * The period journeys are counted in, and the moment they were known at.
     *
     * @param from first day
     * @param to day after the last
     * @param knownAt in microseconds since 1970
     */
    public record Window(int from, int to, long knownAt) {}

    /** Writes an index, version by version. */
    public static final class Builder {

        private final JourneyColumns columns = new JourneyColumns();

        private Builder() {}

        /** Adds a version of a person. */
        public Builder add(PersonJourneys person) {
            columns.add(person);
            return this;
        }

        /** The index. */
        public JourneyIndex build() {
            return new JourneyIndex(columns);
        }
    }

    /** An index to be written. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The same with other versions of some people.
     *
     * @param people identities of all whose versions are replaced
     * @param versions what takes their place
     */
    public JourneyIndex patch(Collection<String> people, List<PersonJourneys> versions) {
        JourneyColumns patched = new JourneyColumns();
        patched.addAllBut(columns, Set.copyOf(people));
        versions.forEach(patched::add);
        return new JourneyIndex(patched);
    }

    /** Counts journeys from area to area. */
    public FlowCounts count(LevelAreas areas, Window window) {
        int[] positions = columns.positions(areas);
        int size = areas.size();
        int[] counts = new int[size * size];
        double[] harms = new double[size * size];
        long[] outside = new long[1];
        columns.forEach(window, (person, journey) -> {
            int from = positions[columns.home(journey)];
            int to = positions[columns.place(journey)];
            if (from < 0 || to < 0) {
                outside[0]++;
            } else {
                counts[from * size + to]++;
                harms[from * size + to] += columns.harm(journey);
            }
        });
        return new FlowCounts(areas, new FlowMatrix(size, counts), harms, outside[0]);
    }

    /** Identities, in order, of all who lived in the first of two areas and offended in the second. */
    public Set<String> travellers(LevelAreas homeAndPlace, Window window) {
        int[] positions = columns.positions(homeAndPlace);
        Set<String> found = new TreeSet<>();
        columns.forEach(window, (person, journey) -> {
            if (positions[columns.home(journey)] == 0 && positions[columns.place(journey)] == 1) {
                found.add(columns.subject(person));
            }
        });
        return found;
    }

    /** Versions of people, believed or not. */
    public int versions() {
        return columns.versions();
    }

    /** Journeys of all versions. */
    public int journeys() {
        return columns.journeys();
    }

    /** Bytes of the columns, without the texts of identities and codes. */
    public long bytes() {
        return columns.bytes();
    }
}
