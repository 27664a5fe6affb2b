package uk.iomgraph.analytics.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.graph.Parameters;

/**
 * What a run says of each person by one measure, as it is kept: the highest first, of groups the first, those who are equal by
 * id, in blocks of {@value #BLOCK}.
 *
 * @param measure its name
 * @param entries in that order
 */
record Scores(String measure, List<Entry> entries) {

    /** How many people stand in one block. */
    static final int BLOCK = 1_000;

    /** What communities are kept under, beside the names of measures. */
    static final String COMMUNITY = "COMMUNITY";

    private static final Comparator<Entry> HIGHEST_FIRST =
            Comparator.comparingDouble(Entry::value).reversed().thenComparing(Entry::person);

    Scores {
        entries = List.copyOf(entries);
    }

    /** Ranks values: how many are higher, plus one. */
    static Scores ranked(String measure, List<Entry> values) {
        List<Entry> sorted = values.stream().sorted(HIGHEST_FIRST).toList();
        List<Entry> ranked = new ArrayList<>(sorted.size());
        int rank = 1;
        for (int i = 0; i < sorted.size(); i++) {
            Entry entry = sorted.get(i);
            if (i > 0 && entry.value() < sorted.get(i - 1).value()) {
                rank = i + 1;
            }
            ranked.add(entry.at(rank));
        }
        return new Scores(measure, ranked);
    }

    /** Lists people by the number of their group, the first group first. */
    static Scores numbered(String measure, List<Entry> numbers) {
        List<Entry> sorted = numbers.stream()
                .sorted(Comparator.comparingDouble(Entry::value).thenComparing(Entry::person))
                .map(entry -> entry.at((int) entry.value()))
                .toList();
        return new Scores(measure, sorted);
    }

    /** The blocks, as they are written. */
    List<Parameters> blocks(String run) {
        List<Parameters> blocks = new ArrayList<>();
        for (int from = 0; from < entries.size(); from += BLOCK) {
            List<Entry> block = entries.subList(from, Math.min(entries.size(), from + BLOCK));
            Parameters row = Parameters.of("run", run)
                    .and("measure", measure)
                    .and("position", from)
                    .and("people", block.stream().map(Entry::person).toList())
                    .and("values", block.stream().map(Entry::value).toList())
                    .and("ranks", block.stream().map(Entry::rank).toList());
            List<Redrawn> redrawn =
                    block.stream().map(Entry::redrawn).filter(Objects::nonNull).toList();
            blocks.add(redrawn.isEmpty() ? row : Redrawn.in(row, redrawn));
        }
        return blocks;
    }

    /**
     * What became of a person and their community over ties drawn again; NaN for who is alone.
     *
     * @param stability the share of the rounds in which the person stays with their community
     * @param likeness the mean likeness of the community and the one most like it
     * @param low where that begins in most rounds
     * @param high where it ends
     */
    record Redrawn(double stability, double likeness, double low, double high) {

        private static Parameters in(Parameters row, List<Redrawn> all) {
            return row.and("stabilities", all.stream().map(Redrawn::stability).toList())
                    .and("likenesses", all.stream().map(Redrawn::likeness).toList())
                    .and("lows", all.stream().map(Redrawn::low).toList())
                    .and("highs", all.stream().map(Redrawn::high).toList());
        }
    }

    /**
     * What is said of one person.
     *
     * @param person the identity
     * @param value the value
     * @param rank how many have a higher one, plus one; of groups the number of the group
     * @param redrawn what became of them over ties drawn again; null, for all alike, where none were
     */
    record Entry(
            String person, double value, int rank, @Nullable Redrawn redrawn) {

        /** A value that is not ranked yet. */
        static Entry of(String person, double value) {
            return new Entry(person, value, 0, null);
        }

        private Entry at(int place) {
            return new Entry(person, value, place, redrawn);
        }
    }
}
