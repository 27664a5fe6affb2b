package uk.iomgraph.coverage.figures;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How figures are kept true. The numbers are choices; no source gives any. Refused, with a sentence that names the property,
 * where one of them is not allowed.
 *
 * @param lateAfter how long after its last extract an agency is not yet late, in whole days, one at least
 * @param lateAfterOf the same for single agencies, by the code of the source in any letters; it may be one that has delivered
 *     nothing yet
 * @param reconcile how often the index is held against the graph
 * @param unswept whether questions are answered from what there is, while the first sweep has not come to its end
 */
@ConfigurationProperties("iom.figures")
record FiguresSettings(
        @DefaultValue("35d") Duration lateAfter,
        @DefaultValue Map<String, Duration> lateAfterOf,
        @DefaultValue("24h") Duration reconcile,
        @DefaultValue("false") boolean unswept) {

    private static final String PREFIX = "iom.figures.";

    FiguresSettings {
        requireDays("late-after", lateAfter);
        lateAfterOf.forEach((source, bearable) -> requireDays(ofSource(source), bearable));
        lateAfterOf = bySmallCode(lateAfterOf);
    }

    /** How long after its last extract an agency is not yet late: what is set for it, and where nothing is, for all. */
    Duration lateAfter(String source) {
        return lateAfterOf.getOrDefault(small(source), lateAfter);
    }

    /** Environment variables know no small and capital letters. */
    private static Map<String, Duration> bySmallCode(Map<String, Duration> set) {
        Map<String, Duration> small = new TreeMap<>();
        set.forEach((source, bearable) -> {
            if (small.put(small(source), bearable) != null) {
                throw new IllegalArgumentException(
                        PREFIX + ofSource(source) + " is there twice, in capitals and in small letters.");
            }
        });
        return Map.copyOf(small);
    }

    private static String ofSource(String source) {
        return "late-after-of." + source;
    }

    private static String small(String source) {
        return source.toLowerCase(Locale.ROOT);
    }

    private static void requireDays(String property, Duration bearable) {
        if (bearable.toDays() < 1 || !bearable.equals(Duration.ofDays(bearable.toDays()))) {
            throw new IllegalArgumentException(
                    PREFIX + property + " is " + bearable + ". Set a whole number of days, one at least, such as 2d.");
        }
    }
}
