package uk.iomgraph.rules.timeline;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why a membership ended, as far as the rules must know. */
public enum LeavingReason {
    /** Still a member, not said, or any other reason. */
    OTHER,

    /** The person died. */
    DEATH,

    /** The person went into custody. */
    CUSTODY,

    /** Another area or programme took over. */
    TRANSFER,

    /** MAPPA took the lead. */
    MAPPA_LEAD;

    /** Reads the reason an agency wrote, by the words in it; {@link #OTHER} where none is known. */
    public static LeavingReason of(@Nullable String text) {
        String words = text == null ? "" : text.toLowerCase(Locale.ROOT);
        if (words.contains("death") || words.contains("died") || words.contains("deceased")) {
            return DEATH;
        }
        if (words.contains("mappa")) {
            return MAPPA_LEAD;
        }
        if (words.contains("transfer")) {
            return TRANSFER;
        }
        return words.contains("custody") || words.contains("prison") ? CUSTODY : OTHER;
    }
}
