package uk.iomgraph.flow.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The areas of one level, by position, and in which of them others lie. */
public final class LevelAreas {

    private final List<String> codes;
    private final Map<String, Integer> positions = new HashMap<>();
    private final UnaryOperator<@Nullable String> larger;

    /**
     * Areas.
     *
     * @param codes their codes
     * @param larger the code of the area of the level that an area lies in; null where it lies in none
     */
    public LevelAreas(List<String> codes, UnaryOperator<@Nullable String> larger) {
        this.codes = List.copyOf(codes);
        this.larger = larger;
        for (int position = 0; position < this.codes.size(); position++) {
            positions.put(this.codes.get(position), position);
        }
    }

    /** How many there are. */
    public int size() {
        return codes.size();
    }

    /** The code at a position. */
    public String code(int position) {
        return codes.get(position);
    }

    /** All codes by position. */
    public List<String> codes() {
        return codes;
    }

    /** The position of the area that an area lies in; -1 where it lies in none of these. */
    public int position(String code) {
        String found = larger.apply(code);
        return found == null ? -1 : positions.getOrDefault(found, -1);
    }
}
