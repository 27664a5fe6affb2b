package uk.iomgraph.tie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.security.Viewer.Role;
import uk.iomgraph.tie.TieFault.Code;
import uk.iomgraph.tie.TieInputs.Asked;

/** What must be put in with an act on a tie, and who may do it. */
final class TieDemands {

    private static final Pattern KEY = Pattern.compile("[^/\\s]+/(gang_ties|associations)/.{1,200}");
    private static final int LONGEST = 2_000;
    private static final int LONGEST_NAME = 200;
    private static final int MOST_TOLD = 50;

    private TieDemands() {}

    /** Why a viewer may not do it; null if they may. Who only reads numbers cannot know what they would act on. */
    static @Nullable TieFault refusal(Viewer viewer, boolean decides) {
        boolean may = viewer.roles().stream().anyMatch(role -> decides ? role == Role.COORDINATOR : role != Role.BOARD);
        return may
                ? null
                : new TieFault(
                        null,
                        Code.NOT_ALLOWED,
                        decides
                                ? "Only a coordinator decides about a tie. Challenge it instead."
                                : "With your role you see numbers, and cannot act on a single tie.");
    }

    /** Whether a key can be that of a tie that is acted on. */
    static boolean isKey(String key) {
        return KEY.matcher(key).matches();
    }

    /**
     * What is wrong with what was put in.
     *
     * @param today the day it is done
     * @param longest days from today for which a review can let a tie count
     */
    static List<TieFault> faults(Asked asked, LocalDate today, int longest) {
        List<TieFault> faults = new ArrayList<>();
        if (!isKey(asked.tie())) {
            faults.add(new TieFault(
                    "tie",
                    Code.MALFORMED,
                    "A key of a tie is the source, gang_ties or associations, and the ref, with a slash"
                            + " between them."));
        }
        if (asked.reason() != null) {
            text("reason", asked.reason(), LONGEST, faults);
        }
        if (asked.recipients().size() > MOST_TOLD) {
            faults.add(new TieFault("recipients", Code.TOO_LONG, "Name at most " + MOST_TOLD + " recipients."));
        }
        asked.recipients().forEach(recipient -> text("recipients", recipient, LONGEST_NAME, faults));
        LocalDate until = asked.until();
        if (until != null && !until.isAfter(today)) {
            faults.add(new TieFault("until", Code.TOO_EARLY, "Name a day after today."));
        }
        if (until != null && until.isAfter(today.plusDays(longest))) {
            faults.add(new TieFault(
                    "until", Code.TOO_LATE, "A review lets a tie count for at most " + longest + " days from today."));
        }
        return faults;
    }

    private static void text(String field, String text, int longest, List<TieFault> faults) {
        if (text.isEmpty()) {
            faults.add(new TieFault(field, Code.MISSING, "Say it in a few words."));
        } else if (text.length() > longest) {
            faults.add(new TieFault(field, Code.TOO_LONG, "Say it in at most " + longest + " characters."));
        } else if (text.chars().anyMatch(Character::isISOControl)) {
            faults.add(new TieFault(field, Code.NOT_TEXT, "Write one line, without control characters."));
        }
    }
}
