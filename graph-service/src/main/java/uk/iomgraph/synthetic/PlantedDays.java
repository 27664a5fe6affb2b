package uk.iomgraph.synthetic;

import java.time.LocalDate;
import uk.iomgraph.synthetic.delivery.Period;
import uk.iomgraph.synthetic.population.Chance;
import uk.iomgraph.synthetic.population.Topic;

/** Days of people in blocks kept for planted cases, told by nothing but their number, so that others can refer to them. */
final class PlantedDays {

    /** Days before the base day in which a script may begin. */
    private static final int BEFORE = 320;

    /** Days after the base day in which a script must end, before the first delivery is extracted. */
    private static final int AFTER = 425;

    /** Planted cases begin within so many days of the period, so that the children are children in all of them. */
    private static final int LATEST = 5_000;

    private static final int YOUNGEST = 22;
    private static final int OLDEST = 55;
    private static final int YEAR = 365;
    private static final int WEEK = 7;
    private static final int SHORTEST_MONTH = 28;

    /** 1970-01-01 was a Thursday: so many days on is a Monday. */
    private static final int MONDAY = 4;

    private final long seed;
    private final Period period;
    private final Chance draw = new Chance();

    PlantedDays(long seed, Period period) {
        this.seed = seed;
        this.period = period;
    }

    /**
     * The day from which a person's script counts: a Monday of the period on which a script can begin; none of the last days
     * of a month, which not all months have.
     */
    int base(int number) {
        draw.start(seed, Topic.PLANT, number);
        int room = Math.min(period.cut(0) - AFTER - period.from() - BEFORE, LATEST);
        int earliest = period.from() + BEFORE + draw.below(Math.max(room, 1));
        int base = earliest - Math.floorMod(earliest - MONDAY, WEEK);
        return LocalDate.ofEpochDay(base).getDayOfMonth() > SHORTEST_MONTH ? base - WEEK : base;
    }

    /** The day of birth of an adult, unless their script says otherwise. */
    int birth(int number) {
        return base(number) - draw.between(YOUNGEST, OLDEST) * YEAR - draw.below(YEAR);
    }
}
