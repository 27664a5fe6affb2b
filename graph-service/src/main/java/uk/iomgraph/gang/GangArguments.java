package uk.iomgraph.gang;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;
import uk.iomgraph.kernel.MinimumGrade;

/**
 * The arguments that the fields about gangs have in common; each field takes those of them that it has.
 *
 * @param id id of a gang, of the field {@code gang}
 * @param gang id of a gang, where lists are narrowed to one
 * @param search what names are searched for; null or blank for nothing
 */
record GangArguments(
        @Nullable String id,
        @Nullable String area,
        @Nullable String gang,
        @Nullable String search,
        @Nullable LocalDate asOf,
        @Nullable Instant knownAt,
        @Nullable MinimumGrade minGrade,
        @Nullable Integer first,
        @Nullable String after) {

    private static final int LONGEST = 200;

    /**
     * What names are searched for, in small letters; null if for nothing.
     *
     * @throws BadQuestion if it is too long
     */
    @Nullable
    String name() {
        if (search == null || search.isBlank()) {
            return null;
        }
        if (search.length() > LONGEST) {
            throw new BadQuestion(Fault.BAD_ARGUMENT, "'search' can have at most " + LONGEST + " characters.");
        }
        return search.strip().toLowerCase(Locale.ROOT);
    }

    /** What the cursors of a field are bound to; without {@code knownAt} the moment moves on between two pages. */
    String question(String field) {
        return field + ' ' + area + ' ' + gang + ' ' + search + ' ' + asOf + ' ' + knownAt + ' ' + minGrade;
    }
}
