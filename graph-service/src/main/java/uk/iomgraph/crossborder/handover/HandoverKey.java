package uk.iomgraph.crossborder.handover;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** Ids of handovers: the key of the record, written so that nobody builds on its parts. */
final class HandoverKey {

    private static final String PREFIX = "IOM-GRAPH/handovers/";

    private HandoverKey() {}

    /** The key of a handover that is first told of in this system. */
    static String next() {
        return PREFIX + UUID.randomUUID();
    }

    static String id(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    /** The key in an id; empty where it is no id of a handover. */
    static Optional<String> of(String id) {
        try {
            String key = new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8);
            return id(key).equals(id) && key.contains("/handovers/") ? Optional.of(key) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
