package uk.iomgraph.synthetic;

import static uk.iomgraph.synthetic.Plant.OPEN;
import static uk.iomgraph.synthetic.Plant.gap;
import static uk.iomgraph.synthetic.Plant.nearGap;
import static uk.iomgraph.synthetic.PlantedCase.NEVER;

import java.util.List;
import uk.iomgraph.synthetic.population.OffenceGroup;

/** Planted cases across borders: managed twice, moving, offending or released elsewhere. */
final class BorderPlants {

    private BorderPlants() {}

    static List<Plant> list() {
        return List.of(
                gap("G41", "in two cohorts", 100, 160, c -> dual(c, 160)),
                gap("G41", "in two cohorts for 15 days", 100, 115, c -> dual(c, 115)),
                nearGap("G41", "in two cohorts for 14 days", c -> dual(c, 114)),
                gap("G42", "moved, no handover", 14, 200, c -> moved(c, NEVER)),
                gap("G42", "handover accepted a day late", 14, 15, c -> moved(c, 15)),
                nearGap("G42", "handover accepted after 14 days", c -> moved(c, 14)),
                nearGap("G42", "handover accepted after 13 days", c -> moved(c, 13)),
                gap("G43", "handover never accepted", 10, OPEN, c -> sent(c, NEVER)),
                gap("G43", "handover accepted a day late", 10, 11, c -> sent(c, 11)),
                nearGap("G43", "handover accepted after nine days", c -> sent(c, 9)),
                nearGap("G43", "handover accepted after 10 days", c -> sent(c, 10)),
                gap("G44", "two offences elsewhere, host not told", 30, OPEN, c -> offends(c, 30, NEVER)),
                gap("G44", "host told a day late", 30, 31, c -> offends(c, 30, 31)),
                gap("G44", "two offences 90 days apart", 90, OPEN, c -> offends(c, 90, NEVER)),
                nearGap("G44", "host told at once", c -> offends(c, 30, 30)),
                nearGap("G44", "two offences 91 days apart", c -> offends(c, 91, NEVER)),
                gap("G46", "released to another area", 0, 200, c -> released(c, true)),
                gap("G46", "handover accepted a day after release", 0, 1, c -> {
                    released(c, true);
                    c.handover(-10, 1);
                }),
                nearGap("G46", "handover accepted on the day of release", c -> {
                    released(c, true);
                    c.handover(-10, 0);
                }),
                nearGap("G46", "released to the same area", c -> released(c, false)));
    }

    static void dual(PlantedCase c, int to) {
        c.home(-300, NEVER);
        c.iom(0, 200);
        c.iomAway(100, to);
    }

    private static void moved(PlantedCase c, int accepted) {
        c.home(-300, 0);
        c.homeAway(0, NEVER);
        c.iom(-100, 200);
        if (accepted != NEVER) {
            c.handover(3, accepted);
        }
    }

    private static void sent(PlantedCase c, int accepted) {
        c.home(-300, NEVER);
        c.iom(-100, 200);
        c.handover(0, accepted);
    }

    private static void offends(PlantedCase c, int second, int told) {
        c.home(-300, NEVER);
        c.iom(-100, 300);
        c.offence(0, true, OffenceGroup.VEHICLE);
        c.offence(second, true, OffenceGroup.VEHICLE);
        if (told != NEVER) {
            c.police().notification(c.area().code(), c.awayArea().code(), c.day(told));
        }
    }

    static void released(PlantedCase c, boolean away) {
        c.home(-300, -100);
        c.sentence(-100, 0, 200);
        c.licence(0, 200);
        if (away) {
            c.homeAway(0, NEVER);
        } else {
            c.home(0, NEVER);
        }
    }
}
