package uk.iomgraph.retention;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.springframework.stereotype.Component;
import uk.iomgraph.cypher.RetentionStatements;
import uk.iomgraph.graph.DataFolder;
import uk.iomgraph.graph.GraphTransaction;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.kernel.KeptKey;

/**
 * Which references of agencies were erased, so that no delivery brings them back. The graph holds digests of them under a key
 * that is not in it: whoever has the graph alone cannot tell whether a reference is among them.
 */
@Component
public final class ErasedReferences {

    /** No reference; kept beside the first, so that another key is found out before it lets everybody back. */
    private static final String WITNESS = "";

    private final SecretKey key;

    ErasedReferences(ErasureSettings settings, DataFolder folder) {
        this.key = KeptKey.of(settings.key(), "iom.erasure.key", folder.resolve("erasure.key"));
    }

    /**
     * Remembers that references were erased.
     *
     * @throws IllegalStateException if the digests in the graph were made with another key
     */
    public void add(Collection<String> keys, GraphTransaction transaction) {
        if (!keys.isEmpty()) {
            if (isAny(transaction)
                    && known(List.of(hmac().hmacHex(WITNESS)), transaction)
                            .findAny()
                            .isEmpty()) {
                throw otherKey();
            }
            transaction.run(RetentionStatements.ADD_ERASED_REFERENCES, Parameters.of("digests", digests(keys)));
        }
    }

    /**
     * Those of some references that were erased; one short read where none ever was.
     *
     * @param named assertion keys, {@code source/file/ref}; not asked for where nothing was erased
     * @throws IllegalStateException if the digests in the graph were made with another key
     */
    public Set<String> among(Supplier<Set<String>> named, GraphTransaction transaction) {
        Set<String> keys = isAny(transaction) ? named.get() : Set.of();
        if (keys.isEmpty()) {
            return Set.of();
        }
        HmacUtils hmac = hmac();
        Map<String, String> byDigest = new HashMap<>();
        keys.forEach(reference -> byDigest.put(hmac.hmacHex(reference), reference));
        byDigest.put(hmac.hmacHex(WITNESS), WITNESS);
        Set<String> erased = known(List.copyOf(byDigest.keySet()), transaction)
                .map(byDigest::get)
                .collect(Collectors.toCollection(HashSet::new));
        if (!erased.remove(WITNESS)) {
            throw otherKey();
        }
        return erased;
    }

    private static boolean isAny(GraphTransaction transaction) {
        return !transaction
                .list(RetentionStatements.ANY_ERASED, Parameters.none(), row -> row.text("digest"))
                .isEmpty();
    }

    /** Those of some digests that are in the graph. */
    private static Stream<String> known(List<String> digests, GraphTransaction transaction) {
        return transaction
                .list(
                        RetentionStatements.ERASED_REFERENCES,
                        Parameters.of("digests", digests),
                        row -> row.text("digest"))
                .stream();
    }

    private static IllegalStateException otherKey() {
        return new IllegalStateException(
                "Records were erased under another key than erasure.key, and could come back unseen."
                        + " Put that key back, or set iom.erasure.key.");
    }

    private List<String> digests(Collection<String> keys) {
        HmacUtils hmac = hmac();
        return Stream.concat(Stream.of(WITNESS), keys.stream())
                .distinct()
                .map(hmac::hmacHex)
                .toList();
    }

    /** Not safe for use by several threads. */
    private HmacUtils hmac() {
        return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key.getEncoded());
    }
}
