package uk.iomgraph.ingest.feed;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The one digest of the feed. */
final class Digests {

    private Digests() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
