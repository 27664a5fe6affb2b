package uk.iomgraph.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The key that cursors are encrypted with.
 *
 * @param cursorKey 256 bits in Base64; if unset, a key is made at every start, and cursors do not outlive it
 */
@ConfigurationProperties("iom")
record CursorSettings(@Nullable String cursorKey) {}
