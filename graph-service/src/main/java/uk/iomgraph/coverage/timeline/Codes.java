package uk.iomgraph.coverage.timeline;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.timeline.Assessment;
import uk.iomgraph.rules.timeline.Involvement;
import uk.iomgraph.rules.timeline.Marker;
import uk.iomgraph.rules.timeline.Point;

/** Reads codes and words as agencies write them; what is not understood counts as not said, never as a fault. */
final class Codes {

    private static final String AREAS = "areas/";

    private Codes() {}

    /** The code in the key of an area. */
    static @Nullable String area(@Nullable String key) {
        return key == null ? null : key.startsWith(AREAS) ? key.substring(AREAS.length()) : key;
    }

    /** A point; null where one of its degrees is missing. */
    static @Nullable Point point(@Nullable Double latitude, @Nullable Double longitude) {
        return latitude == null || longitude == null ? null : new Point(latitude, longitude);
    }

    /** The agency in the key of an assertion: what stands before the first slash. */
    static String source(String key) {
        int slash = key.indexOf('/');
        return slash < 0 ? key : key.substring(0, slash);
    }

    /** A code of an enumeration, or another value where it is missing or not among them. */
    static <E extends Enum<E>> E of(Class<E> type, @Nullable String code, E otherwise) {
        E constant = orNull(type, code);
        return constant == null ? otherwise : constant;
    }

    /** A code of an enumeration; null where it is missing or not among them. */
    static <E extends Enum<E>> @Nullable E orNull(Class<E> type, @Nullable String code) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(code)) {
                return constant;
            }
        }
        return null;
    }

    /** The band of an assessment, whether written {@code Very high}, {@code VERY_HIGH} or {@code very-high}. */
    static Assessment.Band band(@Nullable String text) {
        return of(Assessment.Band.class, constant(text), Assessment.Band.NONE);
    }

    static Marker.Code marker(@Nullable String text) {
        return of(Marker.Code.class, constant(text), Marker.Code.OTHER);
    }

    static Involvement.Role role(String type) {
        return switch (type) {
            case "SUSPECTED_OF" -> Involvement.Role.SUSPECT;
            case "CHARGED_WITH" -> Involvement.Role.CHARGED;
            case "CONVICTED_OF" -> Involvement.Role.CONVICTED;
            case "CAUTIONED_FOR" -> Involvement.Role.CAUTIONED;
            case "VICTIM_OF" -> Involvement.Role.VICTIM;
            case "WITNESS_TO" -> Involvement.Role.WITNESS;
            default -> throw new IllegalStateException("No part in an offence: " + type);
        };
    }

    static boolean female(@Nullable String sex) {
        String word = sex == null ? "" : sex.toLowerCase(Locale.ROOT);
        return word.startsWith("f") || word.startsWith("w");
    }

    /** Known not to be British; where nothing is said, nothing is known. */
    static boolean foreign(@Nullable String nationality) {
        String word =
                nationality == null ? "" : nationality.toLowerCase(Locale.ROOT).strip();
        return !word.isEmpty()
                && !word.contains("brit")
                && !word.contains("united kingdom")
                && !word.equals("uk")
                && !word.equals("gb")
                && !word.equals("gbr")
                && !word.contains("unknown")
                && !word.contains("not stated");
    }

    private static @Nullable String constant(@Nullable String text) {
        return text == null
                ? null
                : text.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }
}
