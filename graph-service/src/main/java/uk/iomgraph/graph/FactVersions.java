package uk.iomgraph.graph;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.cypher.CypherStatement;

/**
 * Brings derived facts of one kind up to date: what is no longer so is closed on the recorded axis, what is new is added, and
 * what is as it was is left alone, so that to do it again changes nothing.
 *
 * @param close ends the belief in versions: {@code rows} of {@code key} and {@code hash}, and {@code recordedAt}
 * @param create adds versions: {@code rows} of properties
 */
public record FactVersions(CypherStatement close, CypherStatement create) {

    private static final int DIGITS = 32;

    /** What is kept in versions. */
    public interface Fact {

        /** The same through recomputation. */
        String key();

        /** Digest of all that it says. */
        String hash();

        /** What is written of it. */
        Parameters properties(Instant recordedAt);
    }

    /**
     * What became of the facts.
     *
     * @param added those that are new or changed
     * @param changed keys of those that were known and say something else now
     * @param gone keys of those that are no longer believed
     */
    public record Changes<T>(List<T> added, Set<String> changed, Set<String> gone) {

        /** How many were not known before. */
        public long opened() {
            return added.size() - (long) changed.size();
        }

        /** How many are new, say something else, or are no longer believed. */
        public long count() {
            return added.size() + (long) gone.size();
        }
    }

    /**
     * Digest of all that a fact says: the first 128 bits of its SHA-256, as 32 hexadecimal digits. So many are enough, and
     * stand inside a property record of the database, where all 256 take another record.
     */
    public static String digest(String text) {
        return DigestUtils.sha256Hex(text.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }

    /**
     * Whether what is kept says the same.
     *
     * @param kept the digest that is kept, of which older versions have all 64 digits; null where nothing is
     * @param digest the {@link #digest} of what is so
     */
    public static boolean says(@Nullable String kept, String digest) {
        return kept != null && kept.startsWith(digest);
    }

    /**
     * Replaces facts.
     *
     * @param believed digests by key of those that are believed
     * @param facts those that there are
     * @param recordedAt recorded time of what changes
     */
    public <T extends Fact> Changes<T> replace(
            Map<String, String> believed, List<T> facts, Instant recordedAt, GraphTransaction transaction) {
        List<T> added = new ArrayList<>();
        Set<String> gone = new HashSet<>(believed.keySet());
        Set<String> changed = new HashSet<>();
        for (T fact : facts) {
            String kept = believed.get(fact.key());
            gone.remove(fact.key());
            if (!says(kept, fact.hash())) {
                added.add(fact);
                if (kept != null) {
                    changed.add(fact.key());
                }
            }
        }
        List<Parameters> closing = Stream.concat(changed.stream(), gone.stream())
                .map(key -> Parameters.of("key", key).and("hash", Objects.requireNonNull(believed.get(key))))
                .toList();
        if (!closing.isEmpty()) {
            transaction.run(close, Parameters.of("recordedAt", recordedAt).and("rows", closing));
        }
        if (!added.isEmpty()) {
            transaction.run(
                    create,
                    Parameters.of(
                            "rows",
                            added.stream()
                                    .map(fact -> fact.properties(recordedAt))
                                    .toList()));
        }
        return new Changes<>(added, changed, gone);
    }
}
