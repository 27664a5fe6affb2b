package uk.iomgraph.rules.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.handover.HandoverFault.Code;
import uk.iomgraph.rules.interval.Day;

/** What must be said of a case before it can be offered, and when an act may be dated. */
public final class HandoverDemands {

    /** The most characters what is said of an item may have. */
    public static final int LONGEST = 2000;

    /** Half of a pair that encodes one character is no character, and no database keeps it. */
    private static final Pattern NOT_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    private HandoverDemands() {}

    /**
     * Everything that is wrong with an offer, in the order of the items; nothing if it is in order.
     *
     * @param contents what is said
     * @param offeredOn the day of the offer
     */
    public static List<HandoverFault> faults(HandoverContents contents, int offeredOn) {
        List<HandoverFault> faults = new ArrayList<>();
        for (HandoverItem item : HandoverItem.values()) {
            if (item == HandoverItem.NEXT_CONTACT) {
                nextContact(contents.nextContact(), offeredOn, faults);
            } else {
                text(item, contents.of(item), faults);
            }
        }
        String from = contents.of(HandoverItem.FROM_AREA);
        if (from != null && from.equals(contents.of(HandoverItem.TO_AREA))) {
            faults.add(new HandoverFault(
                    HandoverItem.TO_AREA, Code.SAME_AREA, "A case cannot be handed to the area that has it."));
        }
        return List.copyOf(faults);
    }

    /** What is wrong with words that go with an answer; they may be left out. */
    public static List<HandoverFault> faults(@Nullable String note) {
        List<HandoverFault> faults = new ArrayList<>();
        if (note != null) {
            text(null, note, faults);
        }
        return faults;
    }

    /**
     * What is wrong with the day of an act.
     *
     * @param on the day it is said to have been done on
     * @param today the day on which that is said
     * @param earliest the first day on which it can have been done
     */
    public static List<HandoverFault> faults(int on, int today, int earliest) {
        if (on > today) {
            return List.of(new HandoverFault(
                    null, Code.IN_FUTURE, "What is done about a handover is dated today or earlier, not later."));
        }
        return on < earliest
                ? List.of(new HandoverFault(
                        null, Code.TOO_EARLY, "This day is earlier than that of the offer, or before 1900."))
                : List.of();
    }

    private static void nextContact(int day, int offeredOn, List<HandoverFault> faults) {
        HandoverItem item = HandoverItem.NEXT_CONTACT;
        if (day == Day.NEVER) {
            faults.add(new HandoverFault(item, Code.MISSING, item.demand()));
        } else if (day < offeredOn) {
            faults.add(new HandoverFault(
                    item, Code.TOO_EARLY, "The next contact is on the day of the offer or later, not earlier."));
        }
    }

    private static void text(@Nullable HandoverItem item, @Nullable String text, List<HandoverFault> faults) {
        if (text == null || text.isBlank()) {
            if (item != null) {
                faults.add(new HandoverFault(item, Code.MISSING, item.demand()));
            }
        } else if (text.codePointCount(0, text.length()) > LONGEST) {
            faults.add(new HandoverFault(item, Code.TOO_LONG, "This must have no more than 2,000 characters."));
        } else if (NOT_TEXT.matcher(text).find()) {
            faults.add(new HandoverFault(
                    item, Code.NOT_TEXT, "This must be one line of text, without control characters."));
        }
    }
}
