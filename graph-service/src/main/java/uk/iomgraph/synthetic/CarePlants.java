package uk.iomgraph.synthetic;

import static uk.iomgraph.synthetic.Plant.OPEN;
import static uk.iomgraph.synthetic.Plant.gap;
import static uk.iomgraph.synthetic.Plant.nearGap;
import static uk.iomgraph.synthetic.PlantedCase.NEVER;

import java.util.List;

/** Planted cases of people whom nobody picks up, or who are sent from one agency to another. */
final class CarePlants {

    private static final int FINANCE = 5;

    private CarePlants() {}

    static List<Plant> list() {
        return List.of(
                gap("G11", "in no programme", 0, 300, c -> highRisk(c, NEVER, NEVER)),
                gap("G11", "managed a day late", 0, 1, c -> highRisk(c, 15, NEVER)),
                gap("G11", "a hole between two programmes", 100, 116, c -> highRisk(c, 0, 130)),
                nearGap("G11", "managed after 14 days", c -> highRisk(c, 14, NEVER)),
                nearGap("G11", "managed after 13 days", c -> highRisk(c, 13, NEVER)),
                nearGap("G11", "one programme after the other, abutting", c -> highRisk(c, 0, 100)),
                gap("G13", "never answered", 21, OPEN, c -> referred(c, NEVER)),
                gap("G13", "answered a day late", 21, 22, c -> referred(c, 22)),
                nearGap("G13", "answered on the 21st day", c -> referred(c, 21)),
                nearGap("G13", "answered on the 20th day", c -> referred(c, 20)),
                gap("G14", "no onward referral", 14, OPEN, c -> bounced(c, NEVER)),
                nearGap("G14", "referred on after 14 days", c -> bounced(c, 14)),
                gap("G14", "referred on a day late", 14, 15, c -> bounced(c, 15)),
                nearGap("G14", "referred on after 13 days", c -> bounced(c, 13)),
                gap("G12", "never scored", 0, 300, c -> scored(c, NEVER, NEVER)),
                gap("G12", "scored again after 182 days", 181, 182, c -> scored(c, 0, 182)),
                gap("G12", "scored a day late", 0, 1, c -> scored(c, 1, 181)),
                nearGap("G12", "scored again after 181 days, abutting", c -> scored(c, 0, 181)),
                nearGap("G12", "scored again after 180 days", c -> scored(c, 0, 180)),
                gap("G15", "turned down twice, asked three times", 40, 365, c -> toAndFro(c, 40, NEVER)),
                gap("G15", "asked again a day before the first is forgotten", 364, 365, c -> toAndFro(c, 364, NEVER)),
                gap("G15", "helped a day after the third was asked", 40, 41, c -> toAndFro(c, 40, 41)),
                nearGap("G15", "helped on the day the third was asked", c -> toAndFro(c, 40, 40)),
                nearGap("G15", "asked again a year after the first", c -> toAndFro(c, 365, NEVER)),
                nearGap("G15", "asked twice", c -> toAndFro(c, NEVER, NEVER)),
                gap("G19", "three missed, nobody acted", 31, 300, c -> missed(c, 24, NEVER)),
                gap("G19", "reviewed a day late", 31, 32, c -> missed(c, 24, 32)),
                nearGap("G19", "reviewed after seven days", c -> missed(c, 24, 31)),
                nearGap("G19", "reviewed after six days", c -> missed(c, 24, 30)),
                nearGap("G19", "two missed", c -> missed(c, NEVER, NEVER)));
    }

    private static void highRisk(PlantedCase c, int managed, int again) {
        c.home(-300, NEVER);
        c.red(0, 300);
        if (managed != NEVER) {
            c.iom(managed, again == NEVER ? 400 : 100);
        }
        if (again != NEVER) {
            c.iom("LIGHT", "STATUTORY", again, 400);
        }
    }

    private static void referred(PlantedCase c, int decided) {
        c.home(-300, NEVER);
        c.probation().referral(c.trustAgency(), "Help with work", "ETE", c.day(0), c.day(decided), "ACCEPTED");
    }

    private static void bounced(PlantedCase c, int onward) {
        c.home(-300, NEVER);
        c.need(1, 3, -20, NEVER);
        c.probation().referral(c.trustAgency(), "Housing", "ACCOMMODATION", c.day(-10), c.day(0), "REJECTED");
        if (onward != NEVER) {
            c.probation()
                    .referral(
                            c.trustAgency(), "Housing", "ACCOMMODATION", c.day(onward), c.day(onward + 5), "ACCEPTED");
        }
    }

    private static void scored(PlantedCase c, int first, int again) {
        c.home(-300, NEVER);
        c.red(0, 300);
        c.iom(0, 300);
        if (first != NEVER) {
            c.police().selectionScore(c.iomProgramme(), c.day(first), 70, "SELECTED");
            c.police().selectionScore(c.iomProgramme(), c.day(again), 75, "SELECTED");
        }
    }

    /** Turned down by the council and by the recovery partnership; asked a third, who may help on a day. */
    private static void toAndFro(PlantedCase c, int third, int started) {
        c.home(-300, NEVER);
        c.need(FINANCE, 2, -10, NEVER);
        askForMoneyAdvice(c, c.councilAgency(), 0, 10);
        askForMoneyAdvice(c, c.recoveryAgency(), 20, 30);
        if (started != NEVER) {
            c.help(FINANCE, third, started, NEVER, "");
        } else if (third != NEVER) {
            askForMoneyAdvice(c, c.trustAgency(), third, NEVER);
        }
    }

    private static void askForMoneyAdvice(PlantedCase c, String agency, int sent, int rejected) {
        c.probation()
                .referral(agency, "Money advice", Support.PATHWAYS[FINANCE], c.day(sent), c.day(rejected), "REJECTED");
    }

    private static void missed(PlantedCase c, int third, int reviewed) {
        c.home(-300, NEVER);
        c.iom("STANDARD", "VOLUNTARY", 0, 300);
        c.lead(0, 300);
        c.attended(3, true);
        c.attended(10, false);
        c.attended(17, false);
        if (third != NEVER) {
            c.attended(third, false);
        } else {
            c.attended(24, true);
        }
        if (reviewed != NEVER) {
            c.police().review(c.iomProgramme(), c.day(reviewed));
        }
    }
}
