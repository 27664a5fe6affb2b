package uk.iomgraph.retention;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
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

    /** Remembers that references were erased. */
    public void add(Collection<String> keys, GraphTransaction transaction) {
        if (!keys.isEmpty()) {
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
        boolean any = !transaction
                .list(RetentionStatements.ANY_ERASED, Parameters.none(), row -> row.text("digest"))
                .isEmpty();
        Set<String> keys = any ? named.get() : Set.of();
        if (keys.isEmpty()) {
            return Set.of();
        }
        HmacUtils hmac = hmac();
        Map<String, String> byDigest = new HashMap<>();
        keys.forEach(reference -> byDigest.put(hmac.hmacHex(reference), reference));
        byDigest.put(hmac.hmacHex(WITNESS), WITNESS);
        Set<String> erased = new HashSet<>();
        transaction.forEach(
                RetentionStatements.ERASED_REFERENCES,
                Parameters.of("digests", List.copyOf(byDigest.keySet())),
                row -> erased.add(byDigest.getOrDefault(row.text("digest"), WITNESS)));
        if (!erased.remove(WITNESS)) {
            throw new IllegalStateException(
                    "Records were erased under another key than erasure.key, and could come back unseen."
                            + " Put that key back, or set iom.erasure.key.");
        }
        return erased;
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
