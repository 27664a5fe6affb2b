package uk.iomgraph.rules.border;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.timeline.Point;
import uk.iomgraph.rules.timeline.Residence;
import uk.iomgraph.rules.timeline.Timeline;

/** The main homes of one person of which the area is known. Where several are open at once, the one that began last counts. */
public final class Homes {

    /** Nothing is known. */
    public static final Homes NONE = new Homes(List.of());

    private static final Comparator<Home> ORDER =
            Comparator.comparingInt(Home::from).thenComparing(Home::key);

    private final List<Home> homes;
    private final List<Home> stretches;

    private Homes(List<Home> homes) {
        this.homes = homes;
        this.stretches = stretches(homes);
    }

    /**
     * A main home, or a stretch of time in one.
     *
     * @param key the record
     * @param area code of its area
     * @param at where exactly; null if not known
     * @param from first day
     * @param to the day after the last, or {@link Day#NEVER}
     */
    public record Home(String key, String area, @Nullable Point at, int from, int to) {

        private Home during(int first, int end) {
            return new Home(key, area, at, first, end);
        }
    }

    /** The homes that these are, in whatever order they come. */
    public static Homes of(Collection<Home> homes) {
        return new Homes(homes.stream()
                .filter(home -> home.from() < home.to())
                .sorted(ORDER)
                .toList());
    }

    /** The homes of a timeline. */
    public static Homes of(Timeline timeline) {
        List<Home> homes = new ArrayList<>();
        for (Residence residence : timeline.list(Residence.class)) {
            String area = residence.area();
            if (residence.kind() == Residence.Kind.MAIN && area != null) {
                homes.add(new Home(residence.key(), area, residence.at(), residence.from(), residence.to()));
            }
        }
        return of(homes);
    }

    /** The home on a day; null if none is known. */
    public @Nullable Home at(int day) {
        Home found = null;
        for (Home home : homes) {
            if (home.from() <= day && day < home.to()) {
                found = home;
            }
        }
        return found;
    }

    /** The home up to a day: the one on the day before, else the last that began before it; null if none is known. */
    public @Nullable Home before(int day) {
        Home found = at(Day.plus(day, -1));
        if (found == null) {
            for (Home home : homes) {
                found = home.from() < day ? home : found;
            }
        }
        return found;
    }

    /** When the person lived where, in order, without overlap; abutting stretches in one area are one. */
    public List<Home> stretches() {
        return stretches;
    }

    private List<Home> stretches(List<Home> all) {
        TreeSet<Integer> days = new TreeSet<>();
        for (Home home : all) {
            days.add(home.from());
            days.add(home.to());
        }
        List<Home> result = new ArrayList<>();
        int from = Day.ALWAYS;
        for (int day : days) {
            Home home = day == days.first() ? null : at(from);
            if (home != null) {
                append(result, home.during(from, day));
            }
            from = day;
        }
        return List.copyOf(result);
    }

    private static void append(List<Home> result, Home next) {
        Home last = result.isEmpty() ? null : result.get(result.size() - 1);
        if (last != null && last.to() == next.from() && last.area().equals(next.area())) {
            result.set(result.size() - 1, last.during(last.from(), next.to()));
        } else {
            result.add(next);
        }
    }
}
