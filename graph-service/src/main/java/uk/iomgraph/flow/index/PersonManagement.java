package uk.iomgraph.flow.index;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where one person has lived and where they were managed, in all that was ever believed.
 *
 * @param person identity
 * @param homes main homes, in the order in which they count: of those that hold on a day the first is the home
 * @param stays where and by what the person was managed
 */
public record PersonManagement(String person, List<Home> homes, List<Stay> stays) {

    /** Copies what it is given. */
    public PersonManagement {
        homes = List.copyOf(homes);
        stays = List.copyOf(stays);
    }

    /**
     * When something held, and when that was believed; half-open, as everywhere.
     *
     * @param from first day, counted from 1970-01-01
     * @param to the day after the last; {@link Integer#MAX_VALUE} while it is so
     * @param recordedFrom since when it was believed, in microseconds since 1970
     * @param recordedTo until when; {@link Long#MAX_VALUE} while it is
     */
    public record Held(int from, int to, long recordedFrom, long recordedTo) {}

    /**
     * A main home.
     *
     * @param small code of the small area of the address; null where it has none
     * @param area code of the area that the address was delivered with
     * @param held when
     */
    public record Home(@Nullable String small, String area, Held held) {}

    /**
     * Being managed.
     *
     * @param area code of the area
     * @param kind type of the programme, or {@code SUPERVISION}
     * @param held when
     */
    public record Stay(String area, String kind, Held held) {}
}
