package uk.iomgraph.ingest.loading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many rows had which outcome, by file. */
public final class Tally {

    private final Map<String, EnumMap<Outcome, Long>> byFile = new TreeMap<>();

    Tally() {}

    /**
     * Reads a tally as the ledger keeps it.
     *
     * @param counts texts of the form {@code file outcome number}
     */
    public static Tally of(List<String> counts) {
        Tally tally = new Tally();
        for (String count : counts) {
            String[] parts = count.split(" ", 3);
            tally.add(parts[0], Outcome.valueOf(parts[1]), Long.parseLong(parts[2]));
        }
        return tally;
    }

    void add(String file, Outcome outcome, long number) {
        byFile.computeIfAbsent(file, key -> new EnumMap<>(Outcome.class)).merge(outcome, number, Long::sum);
    }

    Tally plus(Tally other) {
        Tally sum = new Tally();
        byFile.forEach((file, counts) -> counts.forEach((outcome, number) -> sum.add(file, outcome, number)));
        other.byFile.forEach((file, counts) -> counts.forEach((outcome, number) -> sum.add(file, outcome, number)));
        return sum;
    }

    /** The names of the files that have counts, in alphabetical order. */
    public List<String> files() {
        return List.copyOf(byFile.keySet());
    }

    /** How many rows of one file had an outcome. */
    public long count(String file, Outcome outcome) {
        return byFile.getOrDefault(file, new EnumMap<>(Outcome.class)).getOrDefault(outcome, 0L);
    }

    /** How many rows of all files had an outcome. */
    public long count(Outcome outcome) {
        return byFile.values().stream()
                .mapToLong(counts -> counts.getOrDefault(outcome, 0L))
                .sum();
    }

    /** How many rows have an outcome at all. */
    public long rows() {
        long rows = 0;
        for (Outcome outcome : Outcome.values()) {
            rows += outcome.ofRow() ? count(outcome) : 0;
        }
        return rows;
    }

    List<String> counts() {
        List<String> counts = new ArrayList<>();
        byFile.forEach((file, outcomes) -> outcomes.forEach((outcome, number) -> {
            if (number != 0) {
                counts.add(file + " " + outcome + " " + number);
            }
        }));
        return counts;
    }
}
