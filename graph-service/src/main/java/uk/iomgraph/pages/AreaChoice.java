package uk.iomgraph.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which area pages are about, and which they can be about instead. What is chosen narrows what is shown and never widens it:
 * what a viewer may see is decided elsewhere.
 *
 * @param choices the partnerships that the viewer may look at, by name
 * @param chosen the one that pages are about; null for all of them
 */
public record AreaChoice(List<Area> choices, @Nullable Area chosen) {

    /** Where nothing can be chosen. */
    static final AreaChoice NONE = new AreaChoice(List.of(), null);

    /** An area by code and name. */
    public record Area(String code, String name) {}

    /** Whether there is something to choose: another area, or all again. */
    public boolean isOffered() {
        return choices.size() > 1 || isOther();
    }

    /** The only area there is for the viewer; null if there are several, or none. */
    public @Nullable Area only() {
        return choices.size() == 1 && !isOffered() ? choices.get(0) : null;
    }

    /** Whether what is chosen is none of the choices, such as a police force area that was searched for. */
    public boolean isOther() {
        return chosen != null && !choices.contains(chosen);
    }
}
