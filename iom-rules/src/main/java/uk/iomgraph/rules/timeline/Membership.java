package uk.iomgraph.rules.timeline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Membership of a programme.
 *
 * @param span when, and the record it comes from
 * @param programme key of the programme; null if not known
 * @param type its kind
 * @param level level of MAPPA from 1 to 3; 0 where there is none or it is not known
 * @param phase how closely the person is managed
 * @param basis why they take part
 * @param area code of the area the programme serves; null if not known or several
 * @param reasonOut why they left
 */
public record Membership(
        Span span,
        @Nullable String programme,
        ProgrammeType type,
        int level,
        Phase phase,
        Basis basis,
        @Nullable String area,
        LeavingReason reasonOut)
        implements Episode {

    private static final Pattern LEVEL = Pattern.compile("\\b(?:level\\s*|L)([1-3])\\b", Pattern.CASE_INSENSITIVE);

    /** How closely the person is managed. */
    public enum Phase {
        /** Most closely. */
        INTENSIVE,

        /** As usual. */
        STANDARD,

        /** Lightly, on the way out. */
        LIGHT,

        /** Leaving. */
        EXIT,

        /** Not known. */
        UNKNOWN
    }

    /** Why the person takes part. */
    public enum Basis {
        /** They must. */
        STATUTORY,

        /** They agreed. */
        VOLUNTARY,

        /** They agreed, and sharing rests on consent. */
        CONSENT,

        /** Not known. */
        UNKNOWN
    }

    /**
     * The level of MAPPA in the category of a membership, as agencies write it: {@code Category 2 level 3}, {@code L2}.
     *
     * @return 1 to 3, or 0 where none is said
     */
    public static int levelOf(@Nullable String category) {
        Matcher matcher = LEVEL.matcher(category == null ? "" : category);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    @Override
    public Episode asPlanned() {
        return new Membership(span.asPlanned(), programme, type, level, phase, basis, area, reasonOut);
    }
}
