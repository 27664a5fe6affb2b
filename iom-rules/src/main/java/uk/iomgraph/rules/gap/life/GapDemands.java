package uk.iomgraph.rules.gap.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.gap.life.GapFault.Code;
import uk.iomgraph.rules.interval.Day;

/** What an action must bring with it, whatever state the gap is in. */
public final class GapDemands {

    /** The most characters a text may have. */
    public static final int LONGEST = 2000;

    private static final int EARLIEST = Day.of(LocalDate.of(1900, 1, 1));
    private static final int LATEST = Day.of(LocalDate.of(2200, 12, 31));

    /** Half of a pair that encodes one character is no character, and no database keeps it. */
    private static final Pattern NOT_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    private final List<GapFault> faults = new ArrayList<>();

    private GapDemands() {}

    /** Everything that is wrong with an action, in the order of its fields; nothing if it is in order. */
    public static List<GapFault> faults(GapAction action) {
        GapDemands demands = new GapDemands();
        int today = action.done().on();
        switch (action.kind()) {
            case ACKNOWLEDGE, REOPEN -> demands.text("reason", action.words().reason(), false);
            case REPORT_DATA_ERROR -> demands.text("reason", action.words().reason(), true);
            case ACCEPT -> {
                demands.future(action.until(), today);
                demands.text("reason", action.words().reason(), true);
            }
            case ASSIGN -> {
                demands.text("assignee", action.words().assignee(), true);
                demands.text("reason", action.words().reason(), false);
            }
            case CLOSE -> {
                demands.past(action.from(), today);
                demands.text("evidence", action.words().evidence(), true);
                demands.text("reason", action.words().reason(), false);
            }
        }
        return List.copyOf(demands.faults);
    }

    private void future(int until, int today) {
        if (until == Day.NEVER) {
            add("until", Code.REQUIRED, "Say until which day the gap is accepted.");
        } else if (until <= today) {
            add("until", Code.NOT_IN_FUTURE, "A gap can only be accepted until a day after today.");
        } else if (until > LATEST) {
            add("until", Code.OUT_OF_RANGE, "A gap can be accepted until the end of 2200 at most.");
        }
    }

    private void past(int from, int today) {
        if (from > today) {
            add("from", Code.IN_FUTURE, "A gap can be closed from today or an earlier day, not from a later one.");
        } else if (from < EARLIEST) {
            add("from", Code.OUT_OF_RANGE, "A gap can be closed from a day in 1900 or later.");
        }
    }

    private void text(String field, @Nullable String text, boolean required) {
        if (text == null || text.isBlank()) {
            if (required) {
                add(field, Code.REQUIRED, "This must be filled in.");
            }
        } else if (text.codePointCount(0, text.length()) > LONGEST) {
            add(field, Code.TOO_LONG, "This must have no more than 2,000 characters.");
        } else if (NOT_TEXT.matcher(text).find()) {
            add(field, Code.NOT_TEXT, "This must be one line of text, without control characters.");
        }
    }

    private void add(String field, Code code, String sentence) {
        faults.add(new GapFault(field, code, sentence));
    }
}
