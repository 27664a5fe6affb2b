package uk.iomgraph.rules.handover;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.interval.Day;

/**
 * What is said with an offer. It names people, so it belongs into no log and no error.
 *
 * @param words what is said of each item but {@link HandoverItem#NEXT_CONTACT}; what is left out is not there
 * @param nextContact the day by which the person must be seen next; {@link Day#NEVER} if not said
 */
public record HandoverContents(Map<HandoverItem, String> words, int nextContact) {

    /** Nothing is said. */
    public static final HandoverContents NONE = new HandoverContents(Map.of(), Day.NEVER);

    /** Copies what it is given. */
    public HandoverContents {
        words = Map.copyOf(words);
    }

    /** What is said of an item; null if nothing is. */
    public @Nullable String of(HandoverItem item) {
        return words.get(item);
    }

    /** The same with something said of one more item; the same again where that is nothing, or blank. */
    public HandoverContents with(HandoverItem item, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return this;
        }
        Map<HandoverItem, String> more = new EnumMap<>(HandoverItem.class);
        more.putAll(words);
        more.put(item, text.strip());
        return new HandoverContents(more, nextContact);
    }

    @Override
    public String toString() {
        return "HandoverContents[]";
    }
}
