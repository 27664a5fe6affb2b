package uk.iomgraph.synthetic;

import static uk.iomgraph.synthetic.Plant.OPEN;
import static uk.iomgraph.synthetic.Plant.gap;
import static uk.iomgraph.synthetic.Plant.nearGap;
import static uk.iomgraph.synthetic.PlantedCase.NEVER;

import java.util.List;
import uk.iomgraph.synthetic.delivery.Period;
import uk.iomgraph.synthetic.population.OffenceGroup;

/** Planted cases of people in a programme whom nobody leads, reviews, rates or answers to. */
final class OwnershipPlants {

    private OwnershipPlants() {}

    static List<Plant> list() {
        return List.of(
                gap("G27", "no lead", 0, 300, c -> led(c, NEVER, NEVER)),
                gap("G27", "a month between two leads", 100, 130, c -> led(c, 0, 130)),
                gap("G27", "a day between two leads", 100, 101, c -> led(c, 0, 101)),
                nearGap("G27", "one lead after the other, abutting", c -> led(c, 0, 100)),
                gap("G28", "three leads in a year", 200, 400, c -> churned(c, 100, 200, 3)),
                gap("G28", "the third a day before the first is forgotten", 373, 374, c -> churned(c, 10, 373, 3)),
                nearGap("G28", "the third when the first is forgotten, abutting", c -> churned(c, 10, 374, 3)),
                nearGap("G28", "two leads in turn", c -> churned(c, 100, 200, 1)),
                gap("G29", "a review was left out", 85, 112, c -> reviewed(c, 28, 28, 84)),
                gap("G29", "reviewed after 30 days", 29, 30, c -> reviewed(c, 30, 28, NEVER)),
                nearGap("G29", "reviews every 28 days", c -> reviewed(c, 28, 28, NEVER)),
                nearGap("G29", "reviews every 27 days", c -> reviewed(c, 27, 27, NEVER)),
                gap("G30", "assessment a year old", 355, 400, c -> assessed(c, NEVER)),
                gap("G30", "assessed again a day late", 355, 356, c -> assessed(c, 356)),
                nearGap("G30", "assessed again a day early", c -> assessed(c, 354)),
                nearGap("G30", "assessed again after a year", c -> assessed(c, 355)),
                gap("G31", "two weeks without contact", 36, 42, c -> seen(c, 7, 35)),
                gap("G31", "seen after nine days", 8, 9, c -> seen(c, 9, NEVER)),
                nearGap("G31", "contact every seventh day", c -> seen(c, 7, NEVER)),
                gap("G32", "rating ran out", 20, 40, c -> rated(c, NEVER)),
                gap("G32", "a day between two ratings", 20, 21, c -> rated(c, 21)),
                nearGap("G32", "one rating after the other, abutting", c -> rated(c, 20)),
                gap("G33", "green in spite of a charge", 57, 200, c -> green(c, 200)),
                gap("G33", "rated red a day late", 57, 58, c -> green(c, 58)),
                nearGap("G33", "rated red after seven days", c -> green(c, 57)),
                nearGap("G33", "rated red within the week", c -> green(c, 56)),
                gap("G34", "consent ran out", 100, 200, c -> consent(c, 100, NEVER, NEVER)),
                gap("G34", "consent withdrawn", 50, 200, c -> consent(c, 200, 50, NEVER)),
                gap("G34", "consent renewed a day late", 100, 101, c -> consent(c, 100, NEVER, 101)),
                nearGap("G34", "consent renewed, abutting", c -> consent(c, 100, NEVER, 100)),
                gap("G40", "IOM and MAPPA level 2", 0, 100, c -> twice(c, 100, false)),
                gap("G40", "together for 29 days", 0, 29, c -> twice(c, 29, false)),
                nearGap("G40", "together for 28 days", c -> twice(c, 28, false)),
                nearGap("G40", "agreed who leads", c -> twice(c, 100, true)),
                gap("G55", "breach not decided", 7, OPEN, c -> breach(c, NEVER)),
                gap("G55", "decided on the sixth working day", 7, 8, c -> breach(c, 8)),
                nearGap("G55", "decided on the fourth working day", c -> breach(c, 4)),
                nearGap("G55", "decided on the fifth working day", c -> breach(c, 7)),
                gap("G56", "court tag, no response", 1, OPEN, c -> alert(c, "COURT", NEVER)),
                gap("G56", "court tag, a day late", 1, 2, c -> alert(c, "COURT", 2)),
                nearGap("G56", "court tag, the next day", c -> alert(c, "COURT", 1)),
                gap("G56", "voluntary tag, a day late", 3, 4, c -> alert(c, "VOLUNTARY", 4)),
                nearGap("G56", "voluntary tag, the third day", c -> alert(c, "VOLUNTARY", 3)));
    }

    private static void led(PlantedCase c, int first, int second) {
        c.home(-300, NEVER);
        c.iom(0, 300);
        if (first != NEVER) {
            c.lead(first, 100);
            c.lead(second, 300);
        }
    }

    /** Three leads in turn; the third is the first again where its number is 1. */
    private static void churned(PlantedCase c, int second, int third, int number) {
        c.home(-300, NEVER);
        c.iom(0, 400);
        c.police().lead("LEAD", "PF-1", c.day(0), c.day(second));
        c.police().lead("LEAD", "PF-2", c.day(second), c.day(third));
        c.police().lead("LEAD", "PF-" + number, c.day(third), c.day(400));
    }

    private static void reviewed(PlantedCase c, int second, int every, int without) {
        c.home(-300, NEVER);
        c.iom(0, 112);
        c.red(0, 112);
        for (int day = 0; day < 112; day += day == 0 ? second : every) {
            // Left out is the one after which the time is too long.
            if (day != without) {
                c.police().review(c.iomProgramme(), c.day(day));
            }
        }
    }

    private static void assessed(PlantedCase c, int again) {
        c.home(-300, NEVER);
        c.iom(0, 400);
        c.probation().assessment("OASYS", "1", c.day(-10), -1, "");
        if (again != NEVER) {
            c.probation().assessment("OASYS", "1", c.day(again), -1, "");
        }
    }

    private static void seen(PlantedCase c, int second, int without) {
        c.home(-300, NEVER);
        c.iom(0, 42);
        c.red(0, 42);
        for (int day = 0; day < 42; day += day == 0 ? second : 7) {
            if (day != without) {
                c.attended(day, true);
            }
        }
    }

    private static void rated(PlantedCase c, int again) {
        c.home(-300, NEVER);
        c.iom(0, 40);
        c.red(0, 20);
        if (again != NEVER) {
            c.green(again, 40);
        }
    }

    private static void green(PlantedCase c, int until) {
        c.home(-300, NEVER);
        c.iom(0, 200);
        c.green(0, until);
        if (until < 200) {
            c.red(until, 200);
        }
        c.offence(43, false, OffenceGroup.ROBBERY);
    }

    private static void consent(PlantedCase c, int to, int withdrawn, int again) {
        c.home(-300, NEVER);
        c.iom("STANDARD", "CONSENT", 0, 200);
        c.police().consent(c.day(0), c.day(to), c.day(withdrawn));
        if (again != NEVER) {
            c.police().consent(c.day(again), c.day(200), Period.NONE);
        }
    }

    private static void twice(PlantedCase c, int to, boolean agreed) {
        c.home(-300, NEVER);
        c.iom(0, 200);
        c.mappa(0, to);
        if (agreed) {
            String mappa = c.probation().source().code() + ":PG-MAPPA";
            c.police().leadAgreement(c.iomProgramme() + ";" + mappa, c.day(0), c.day(200));
        }
    }

    private static void breach(PlantedCase c, int decided) {
        c.home(-300, NEVER);
        c.order(-100, 100, NEVER);
        c.probation().breach(c.day(0), c.day(decided), "No further action");
    }

    private static void alert(PlantedCase c, String basis, int responded) {
        c.home(-300, NEVER);
        c.police().tag(basis, c.day(-10), c.day(60));
        c.police().tagAlert(c.day(0), c.day(responded));
    }
}
