package uk.iomgraph.synthetic;

import static uk.iomgraph.synthetic.Plant.OPEN;
import static uk.iomgraph.synthetic.Plant.gap;
import static uk.iomgraph.synthetic.Plant.nearGap;
import static uk.iomgraph.synthetic.PlantedCase.NEVER;

import java.util.List;
import uk.iomgraph.synthetic.delivery.Grade;
import uk.iomgraph.synthetic.population.OffenceGroup;

/** Planted cases of victims, of gangs, of children at home, and of intelligence that nobody answers. */
final class HarmPlants {

    private HarmPlants() {}

    static List<Plant> list() {
        return List.of(
                gap("G50", "no victim support", 28, 365, c -> victim(c, NEVER)),
                gap("G50", "support a day late", 28, 29, c -> victim(c, 29)),
                nearGap("G50", "support after 28 days", c -> victim(c, 28)),
                nearGap("G50", "support after 27 days", c -> victim(c, 27)),
                gap("G51", "attacked twice, not supported", 100, 365, c -> again(c, 100, NEVER)),
                gap("G51", "attacked again after 364 days", 364, 365, c -> again(c, 364, NEVER)),
                gap("G51", "supported a day late", 100, 101, c -> again(c, 100, 101)),
                nearGap("G51", "attacked again after 365 days", c -> again(c, 365, NEVER)),
                nearGap("G51", "supported from the second attack on", c -> again(c, 100, 100)),
                nearGap("G51", "attacked twice by someone of no cohort", c -> {
                    c.home(-300, NEVER);
                    c.attacked(0, c.partnerRef());
                    c.attacked(100, c.partnerRef());
                }),
                gap("G52", "no way out offered", 0, 300, c -> gang(c, NEVER)),
                gap("G52", "way out offered a day late", 0, 1, c -> gang(c, 29)),
                nearGap("G52", "way out offered after 28 days", c -> gang(c, 28)),
                nearGap("G52", "way out offered after 27 days", c -> gang(c, 27)),
                gap("G53", "tie not reviewed", 100, OPEN, c -> c.gangTie(0, NEVER, 100)),
                gap("G53", "tie closed a day after review was due", 100, 101, c -> c.gangTie(0, 101, 100)),
                nearGap("G53", "tie closed on the day of review", c -> c.gangTie(0, 100, 100)),
                nearGap("G53", "tie closed a day before review", c -> c.gangTie(0, 99, 100)),
                gap("G57", "safeguarding never told", 0, 200, c -> child(c, 0, NEVER)),
                gap("G57", "told a day late", 0, 1, c -> child(c, 0, 1)),
                gap("G57", "told a day before any risk was known", 0, 200, c -> child(c, 0, -51)),
                nearGap("G57", "told on the day the child was there", c -> child(c, 0, 0)),
                nearGap("G57", "told on the day the risk was known", c -> child(c, 0, -50)),
                nearGap("G57", "moved out on the day the risk was known, abutting", c -> child(c, -250, NEVER)),
                gap("G59", "never acknowledged", 7, OPEN, c -> tasked(c, NEVER)),
                gap("G59", "acknowledged a day late", 7, 8, c -> tasked(c, 8)),
                nearGap("G59", "acknowledged after seven days", c -> tasked(c, 7)),
                nearGap("G59", "acknowledged after six days", c -> tasked(c, 6)));
    }

    private static void victim(PlantedCase c, int support) {
        c.home(-300, NEVER);
        c.offence(-100, false, OffenceGroup.SHOPLIFTING);
        c.victimised(0);
        if (support != NEVER) {
            c.trust().victimSupport("SUPPORT", c.day(support), c.day(200));
        }
    }

    private static void again(PlantedCase c, int second, int support) {
        c.home(-300, NEVER);
        c.attacked(0, c.cohortMemberRef());
        c.attacked(second, c.cohortMemberRef());
        if (support != NEVER) {
            c.trust().victimSupport("SAFETY_PLAN", c.day(support), c.day(420));
        }
    }

    private static void gang(PlantedCase c, int offered) {
        c.home(-300, NEVER);
        c.gangTie(0, 300, 365);
        if (offered != NEVER) {
            c.gangExit(offered, 300);
        }
    }

    /** A risk to children known from day -50; with a child for 200 days. */
    private static void child(PlantedCase c, int from, int told) {
        c.homeWithChild(from, from + 200);
        c.home(from + 200, NEVER);
        c.police().marker("RISK_TO_CHILDREN", c.day(-50), c.day(400));
        if (told != NEVER) {
            c.police().safeguarding(c.day(told), c.day(told + 3), "Assessed");
        }
    }

    private static void tasked(PlantedCase c, int acknowledged) {
        c.home(-300, NEVER);
        c.police().tasking(c.day(-2), Grade.FIRM, c.day(0), c.day(acknowledged));
    }
}
