package uk.iomgraph.synthetic.truth;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is known to be so of the generated records.
 *
 * @param kind what was planted
 * @param code of the rule ({@code G43}) or link type ({@code X5}); of other kinds the file or the difficulty
 * @param variant how it was made, such as {@code abutting} or {@code one day over}
 * @param refs all refs of what it concerns, each as {@code SOURCE:ref}: of a person, or of what {@link #file()} says
 * @param others all refs of the other person, gang or row; empty where there is none
 * @param areas codes of the areas a link joins, from which to which; empty where there are none
 * @param from the first day of a gap, the day of a link, in ISO form; null where time plays no part
 * @param to the day after the last, or null where it is open
 */
public record TruthEntry(
        TruthKind kind,
        String code,
        String variant,
        List<String> refs,
        List<String> others,
        List<String> areas,
        @Nullable String from,
        @Nullable String to) {

    /** An entry with its own lists. */
    public TruthEntry {
        refs = List.copyOf(refs);
        others = List.copyOf(others);
        areas = List.copyOf(areas);
    }

    /** The file of a delivery that what it concerns stands in: an address or a gang, where a link is about those. */
    public String file() {
        return switch (code) {
            case "X11" -> "addresses";
            case "X14" -> "gangs";
            default -> "people";
        };
    }
}
