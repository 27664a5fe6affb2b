package uk.iomgraph.person;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.kernel.SourceReference;

/**
 * What a person is or was called.
 *
 * @param recordedTo when another name took its place; null while it is believed
 */
record PersonName(
        @Nullable String given,
        @Nullable String family,
        List<String> aliases,
        SourceReference source,
        Instant recordedFrom,
        @Nullable Instant recordedTo) {

    PersonName {
        aliases = List.copyOf(aliases);
    }

    /** Given and family name, or null if neither is known. */
    static @Nullable String full(@Nullable String given, @Nullable String family) {
        String full = Stream.of(given, family).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return full.isEmpty() ? null : full;
    }
}
