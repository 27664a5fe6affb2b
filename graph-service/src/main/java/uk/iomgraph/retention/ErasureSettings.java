package uk.iomgraph.retention;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How it is remembered what was erased.
 *
 * @param key the key of the digests of erased references, 256 bits in Base64; null for one that is made once and kept in the data
 *     folder as {@code erasure.key}
 */
@ConfigurationProperties("iom.erasure")
record ErasureSettings(@Nullable String key) {

    /** Keeps the key out of logs. */
    @Override
    public String toString() {
        return "ErasureSettings[]";
    }
}
