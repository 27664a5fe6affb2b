package uk.iomgraph.synthetic;

import static uk.iomgraph.synthetic.Plant.OPEN;
import static uk.iomgraph.synthetic.Plant.gap;
import static uk.iomgraph.synthetic.Plant.nearGap;
import static uk.iomgraph.synthetic.PlantedCase.NEVER;

import java.util.ArrayList;
import java.util.List;
import uk.iomgraph.synthetic.population.OffenceGroup;

/** Planted cases of people whom nobody picks up, whose needs are not met, or who are not protected. */
final class CarePlants {

    private CarePlants() {}

    static List<Plant> list() {
        List<Plant> plants = new ArrayList<>(List.of(
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
                gap("G23", "drop-out not followed", 21, 200, c -> dropped(c, NEVER)),
                nearGap("G23", "replaced after 21 days", c -> dropped(c, 21)),
                gap("G50", "no victim support", 28, OPEN, c -> victim(c, NEVER)),
                nearGap("G50", "support after 28 days", c -> victim(c, 28)),
                gap("G52", "no way out offered", 0, 300, c -> gang(c, NEVER)),
                gap("G52", "way out offered a day late", 0, 1, c -> gang(c, 29)),
                nearGap("G52", "way out offered after 28 days", c -> gang(c, 28)),
                gap("G53", "tie not reviewed", 100, OPEN, c -> c.gangTie(0, NEVER, 100)),
                nearGap("G53", "tie closed on the day of review", c -> c.gangTie(0, 100, 100))));
        for (int i = 0; i < Support.PATHWAYS.length; i++) {
            int pathway = i;
            String code = "G20." + (i + 1);
            plants.add(gap(code, "no help", 0, 200, c -> need(c, pathway, NEVER)));
            plants.add(gap(code, "help a day late", 0, 1, c -> need(c, pathway, 29)));
            plants.add(nearGap(code, "help after 28 days", c -> need(c, pathway, 28)));
            plants.add(nearGap(code, "help after 27 days", c -> need(c, pathway, 27)));
        }
        return plants;
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

    private static void dropped(PlantedCase c, int again) {
        c.home(-300, NEVER);
        c.iom(-100, 300);
        c.need(4, 2, -60, 200);
        c.help(4, -50, 0, "WITHDRAWN");
        if (again != NEVER) {
            c.help(4, again, 200, "COMPLETED");
        }
    }

    private static void need(PlantedCase c, int pathway, int started) {
        c.home(-300, NEVER);
        c.iom(-30, 400);
        c.need(pathway, 2, 0, 200);
        if (started != NEVER) {
            c.help(pathway, started, 200, "COMPLETED");
        }
    }

    private static void victim(PlantedCase c, int support) {
        c.home(-300, NEVER);
        c.offence(-100, false, OffenceGroup.SHOPLIFTING);
        c.victimised(0);
        if (support != NEVER) {
            c.trust().victimSupport("SUPPORT", c.day(support), c.day(200));
        }
    }

    private static void gang(PlantedCase c, int offered) {
        c.home(-300, NEVER);
        c.gangTie(0, 300, 365);
        if (offered != NEVER) {
            c.gangExit(offered, 300);
        }
    }
}
