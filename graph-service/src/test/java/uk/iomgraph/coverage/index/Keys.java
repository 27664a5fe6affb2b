package uk.iomgraph.coverage.index;

import java.nio.ByteBuffer;
import java.util.Base64;

/** Invented ids of 128 bits. */
final class Keys {

    private Keys() {}

    static String of(long high, long low) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        ByteBuffer.allocate(16).putLong(high).putLong(low).array());
    }

    /** An id for a number, spread over all bits. */
    static String of(long number) {
        return of(number * 0x9E3779B97F4A7C15L, number);
    }

    static ByteBuffer bytes(String key) {
        return ByteBuffer.wrap(Base64.getUrlDecoder().decode(key));
    }
}
