package uk.iomgraph.synthetic;

import java.util.Locale;
import uk.iomgraph.synthetic.delivery.Period;
import uk.iomgraph.synthetic.delivery.PersonRecords;
import uk.iomgraph.synthetic.population.Career;
import uk.iomgraph.synthetic.population.Chance;
import uk.iomgraph.synthetic.population.Layout;
import uk.iomgraph.synthetic.population.Topic;

/**
 * Telephones and vehicles that the police know of, where vehicles were seen, and who calls whom. One in six of those who
 * offend has a known telephone, one in twelve a vehicle (choices). No number can be a real one: that of a telephone has
 * the 01632 of drama and two digits too many, that of a vehicle begins with QQ and ends in digits.
 */
final class Things {

    private static final double TELEPHONE = 1 / 6.0;
    private static final double VEHICLE = 1 / 12.0;
    private static final int MOST_CALLS = 6;
    private static final int DAY = 24 * 60;

    private final World world;
    private final Chance draw = new Chance();
    private final Chance others = new Chance();

    Things(World world) {
        this.world = world;
    }

    /** Writes what the force of their home knows of a person's things. */
    void write(Career career) {
        int number = career.number();
        if (!world.layout().offends(number)) {
            return;
        }
        PersonRecords police = world.of(world.homeForce(number), number);
        draw.start(world.seed(), Topic.THING, number);
        boolean calls = draw.happens(TELEPHONE);
        int since = world.period().from()
                + draw.below(world.period().to() - world.period().from());
        if (calls) {
            police.thing(
                    telephone(number), "PHONE", String.format(Locale.ROOT, "01632 %08d", number), "Mobile telephone");
            police.has(
                    telephone(number), "USES", since, draw.happens(0.3) ? since + draw.between(60, 900) : Period.NONE);
            calls(career, police, since);
        }
        if (draw.happens(VEHICLE)) {
            vehicle(career, police, since);
        }
    }

    private void calls(Career career, PersonRecords police, int since) {
        int first = career.block() * Layout.BLOCK;
        for (int i = draw.runs(0.6, MOST_CALLS); i > 0; i--) {
            int other = first + draw.below(Layout.OFFENDERS);
            if (other != career.number() && other < world.layout().people() && hasTelephone(other)) {
                int seconds = draw.happens(0.4) ? 0 : draw.between(5, 900);
                police.call(
                        telephone(career.number()),
                        telephone(other),
                        since + draw.below(400),
                        draw.below(DAY),
                        seconds);
            }
        }
    }

    private boolean hasTelephone(int number) {
        return others.start(world.seed(), Topic.THING, number).happens(TELEPHONE);
    }

    private void vehicle(Career career, PersonRecords police, int since) {
        String ref = "VH-" + career.number();
        police.thing(
                ref,
                "VEHICLE",
                String.format(Locale.ROOT, "QQ%02d %05d", career.number() % 90, career.number()),
                "Car");
        police.has(ref, "OWNS", since, draw.happens(0.4) ? since + draw.between(100, 1_500) : Period.NONE);
        for (int i = draw.runs(0.6, 5); i > 0; i--) {
            int area = draw.happens(0.2) ? world.layout().otherArea(career.area(), draw) : career.area();
            int place = draw.below(Homes.BUSY_PLACES);
            police.seen(ref, world.busyPlaceFrom(police.source(), area, place), since + draw.below(500));
        }
    }

    private static String telephone(int number) {
        return "PH-" + number;
    }
}
