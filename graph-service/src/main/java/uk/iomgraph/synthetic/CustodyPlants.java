package uk.iomgraph.synthetic;

import static uk.iomgraph.synthetic.Plant.OPEN;
import static uk.iomgraph.synthetic.Plant.gap;
import static uk.iomgraph.synthetic.Plant.nearGap;
import static uk.iomgraph.synthetic.PlantedCase.NEVER;

import java.util.List;
import uk.iomgraph.synthetic.delivery.Period;

/** Planted cases in prison and on the day of release. The base day is a Monday. */
final class CustodyPlants {

    private static final int FRIDAY = 4;

    private CustodyPlants() {}

    static List<Plant> list() {
        return List.of(
                gap("G07", "no programme, no appointment", 0, 28, c -> released(c, 0, NEVER)),
                gap("G07", "seen on the third working day", 0, 1, c -> released(c, 0, 3)),
                nearGap("G07", "seen on the second working day", c -> released(c, 0, 2)),
                nearGap("G07", "seen on the first working day", c -> released(c, 0, 1)),
                gap("G07", "released on a Friday, seen on Wednesday", FRIDAY, FRIDAY + 1, c -> released(c, FRIDAY, 9)),
                nearGap("G07", "released on a Friday, seen on Tuesday", c -> released(c, FRIDAY, 8)),
                nearGap("G07", "in a programme from the day of release, abutting", c -> {
                    released(c, 0, NEVER);
                    c.iom(0, 100);
                }),
                gap("G09", "no owner after the move", 0, 60, c -> moved(c, NEVER, NEVER)),
                gap("G09", "owner named a day late", 0, 1, c -> moved(c, 11, NEVER)),
                gap("G09", "owner of the prison left alone", 0, 60, c -> moved(c, -100, NEVER)),
                nearGap("G09", "owner named after ten days", c -> moved(c, 10, NEVER)),
                nearGap("G09", "owner named after nine days", c -> moved(c, 9, NEVER)),
                nearGap("G09", "an owner outside all the time", c -> moved(c, NEVER, -100)),
                gap("G10", "received, never recorded", 1, 30, c -> received(c, NEVER)),
                gap("G10", "received, recorded a day late", 1, 2, c -> received(c, 2)),
                nearGap("G10", "received, recorded the next day", c -> received(c, 1)),
                nearGap("G10", "received, recorded at once, abutting", c -> received(c, 0)),
                gap("G10", "released, still recorded", 1, OPEN, c -> left(c, NEVER)),
                gap("G10", "released, recorded a day late", 1, 2, c -> left(c, 2)),
                nearGap("G10", "released, recorded the next day", c -> left(c, 1)),
                nearGap("G10", "released, recorded at once, abutting", c -> left(c, 0)));
    }

    private static void released(PlantedCase c, int release, int seen) {
        c.home(-300, -100);
        c.sentence(-100, release, 200);
        c.licence(release, 100);
        c.home(release, NEVER);
        if (seen != NEVER) {
            c.attended(seen, true);
        }
    }

    /** Moved from one prison to another on the base day; with an owner in prison from one day, outside from another. */
    private static void moved(PlantedCase c, int inside, int outside) {
        c.home(-300, -100);
        c.prisons().custody("PR-0", "SENTENCE", c.day(-100), c.day(0), c.day(0), 320);
        c.prisons().custody("PR-1", "SENTENCE", c.day(0), c.day(60), c.day(60), 320);
        c.home(60, NEVER);
        if (inside != NEVER) {
            c.prisons().lead("PRISON_OFFENDER_MANAGER", "PF-1", c.day(inside), c.day(60));
        }
        if (outside != NEVER) {
            c.probation().lead("COMMUNITY_OFFENDER_MANAGER", "PF-2", c.day(outside), c.day(60));
        }
    }

    private static void received(PlantedCase c, int recorded) {
        c.home(-300, NEVER);
        c.iom(-100, 200);
        c.police().justiceEvent("REMAND", c.day(0), "", "", "");
        c.police().justiceEvent("RELEASE", c.day(30), "", "", "");
        if (recorded != NEVER) {
            c.prisons().custody("PR-0", "REMAND", c.day(recorded), c.day(30), Period.NONE, 0);
        }
    }

    private static void left(PlantedCase c, int recorded) {
        c.home(-300, NEVER);
        c.iom(-100, 200);
        c.prisons().custody("PR-0", "REMAND", c.day(-60), c.day(recorded), Period.NONE, 0);
        c.police().justiceEvent("RELEASE", c.day(0), "", "", "");
    }
}
