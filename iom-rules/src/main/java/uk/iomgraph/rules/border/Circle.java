package uk.iomgraph.rules.border;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.timeline.Point;

/**
 * Whom a person has had to do with, and what was seen of things they use.
 *
 * @param accomplices others accused of the same offences
 * @param victims victims of offences the person is accused of
 * @param acquaintances others a tie leads to
 * @param sightings of vehicles and telephones the person owned or used
 * @param homes where the others lived, by identity
 */
public record Circle(
        List<Companion> accomplices,
        List<Companion> victims,
        List<Acquaintance> acquaintances,
        List<Sighting> sightings,
        Map<String, Homes> homes) {

    /** Nobody and nothing. */
    public static final Circle EMPTY = new Circle(List.of(), List.of(), List.of(), List.of(), Map.of());

    /** Copies what it is given. */
    public Circle {
        accomplices = List.copyOf(accomplices);
        victims = List.copyOf(victims);
        acquaintances = List.copyOf(acquaintances);
        sightings = List.copyOf(sightings);
        homes = Map.copyOf(homes);
    }

    /**
     * Somebody who had a part in an offence of the person.
     *
     * @param offence key of the offence
     * @param person identity of the other
     * @param key key of their part in it
     */
    public record Companion(String offence, String person, String key) {}

    /**
     * A tie.
     *
     * @param person identity of the other
     * @param key key of the tie
     * @param graded whether a grade of intelligence is given to it
     * @param from first day
     * @param to the day after the last, or {@link Day#NEVER}
     * @param reviewDue day from which it is not to be shown unless it is reviewed, or {@link Day#NEVER}
     */
    public record Acquaintance(String person, String key, boolean graded, int from, int to, int reviewDue) {}

    /**
     * A thing was seen.
     *
     * @param thing key of the vehicle or telephone
     * @param used key of the record that the person owned or used it that day
     * @param key key of the sighting
     * @param day its day
     * @param area code of the area
     * @param at where exactly; null if not known
     */
    public record Sighting(
            String thing,
            String used,
            String key,
            int day,
            String area,
            @Nullable Point at) {}

    /** Where another person lived. */
    public Homes homesOf(String person) {
        return homes.getOrDefault(person, Homes.NONE);
    }
}
