package uk.iomgraph.synthetic;

import static uk.iomgraph.synthetic.Plant.gap;
import static uk.iomgraph.synthetic.Plant.nearGap;
import static uk.iomgraph.synthetic.PlantedCase.NEVER;

import java.util.ArrayList;
import java.util.List;

/** Planted cases of people in need of help that does not come, comes late, in the wrong order, or from too few. */
final class HelpPlants {

    private static final int ACCOMMODATION = 1;
    private static final int EMPLOYMENT = 4;

    /** Longest waits in days, in the order of the pathways. */
    private static final int[] LONGEST_WAIT = {42, 28, 42, 21, 42, 42, 42};

    private HelpPlants() {}

    static List<Plant> list() {
        List<Plant> plants = new ArrayList<>(List.of(
                gap("G22", "work before a home", 50, 150, c -> ordered(c, NEVER, 200)),
                gap("G22", "work a day before a home", 50, 51, c -> ordered(c, 51, 200)),
                gap("G22", "a home was needed a day longer", 50, 51, c -> ordered(c, NEVER, 51)),
                nearGap("G22", "work and a home on the same day", c -> ordered(c, 50, 200)),
                nearGap("G22", "a home a day before work", c -> ordered(c, 49, 200)),
                nearGap("G22", "a home was no longer needed, abutting", c -> ordered(c, NEVER, 50)),
                gap("G23", "drop-out not followed", 21, 200, c -> dropped(c, NEVER)),
                gap("G23", "replaced a day late", 21, 22, c -> dropped(c, 22)),
                nearGap("G23", "replaced after 21 days", c -> dropped(c, 21)),
                nearGap("G23", "replaced after 20 days", c -> dropped(c, 20)),
                gap("G25", "a woman, no service for women", 0, 200, c -> woman(c, NEVER)),
                gap("G25", "a woman, referred a day late", 0, 1, c -> woman(c, 29)),
                nearGap("G25", "a woman, referred after 28 days", c -> woman(c, 28)),
                nearGap("G25", "a woman, referred after 27 days", c -> woman(c, 27)),
                gap("G25", "a young adult, no service for them", 0, 200, c -> youngAdult(c, NEVER)),
                nearGap("G25", "a young adult, referred after 28 days", c -> youngAdult(c, 28)),
                gap("G25", "a foreign national, no service for them", 0, 200, c -> foreigner(c, NEVER)),
                nearGap("G25", "a foreign national, referred after 28 days", c -> foreigner(c, 28)),
                nearGap("G25", "a man of 30 and a citizen", c -> offered(c, "", NEVER)),
                gap("G26", "the charity alone", 0, 100, c -> charity(c, NEVER)),
                gap("G26", "managed a day late", 0, 1, c -> charity(c, 1)),
                nearGap("G26", "managed from the same day", c -> charity(c, 0)),
                nearGap("G26", "the recovery partnership helps, too", c -> {
                    charity(c, NEVER);
                    c.help(Support.DRUGS, -5, 0, 100, "COMPLETED");
                })));
        for (int i = 0; i < Support.PATHWAYS.length; i++) {
            pathway(plants, i);
        }
        return plants;
    }

    private static void pathway(List<Plant> plants, int pathway) {
        String code = "G20." + (pathway + 1);
        plants.add(gap(code, "no help", 0, 200, c -> need(c, pathway, NEVER)));
        plants.add(gap(code, "help a day late", 0, 1, c -> need(c, pathway, 29)));
        plants.add(nearGap(code, "help after 28 days", c -> need(c, pathway, 28)));
        plants.add(nearGap(code, "help after 27 days", c -> need(c, pathway, 27)));
        int wait = LONGEST_WAIT[pathway];
        String on = ", " + Support.PATHWAYS[pathway];
        plants.add(gap("G21", "never begun" + on, wait, 400, c -> waiting(c, pathway, NEVER)));
        plants.add(gap("G21", "begun a day late" + on, wait, wait + 1, c -> waiting(c, pathway, wait + 1)));
        plants.add(nearGap("G21", "begun on the last day" + on, c -> waiting(c, pathway, wait)));
        plants.add(nearGap("G21", "begun a day before the last" + on, c -> waiting(c, pathway, wait - 1)));
    }

    private static void need(PlantedCase c, int pathway, int started) {
        c.home(-300, NEVER);
        c.iom(-30, 400);
        c.need(pathway, 2, 0, 200);
        if (started != NEVER) {
            c.help(pathway, started, 200, "COMPLETED");
        }
    }

    private static void waiting(PlantedCase c, int pathway, int started) {
        c.home(-300, NEVER);
        c.iom(-30, 400);
        c.need(pathway, 2, -5, 300);
        c.help(pathway, 0, started, 300, "COMPLETED");
    }

    private static void ordered(PlantedCase c, int home, int needed) {
        c.home(-300, NEVER);
        c.iom(-30, 400);
        c.need(ACCOMMODATION, 2, 0, needed);
        c.help(EMPLOYMENT, 40, 50, 150, "COMPLETED");
        if (home != NEVER) {
            c.help(ACCOMMODATION, home - 5, home, 200, "COMPLETED");
        }
    }

    private static void dropped(PlantedCase c, int again) {
        c.home(-300, NEVER);
        c.iom(-100, 300);
        c.need(EMPLOYMENT, 2, -60, 200);
        c.help(EMPLOYMENT, -50, 0, "WITHDRAWN");
        if (again != NEVER) {
            c.help(EMPLOYMENT, again, 200, "COMPLETED");
        }
    }

    private static void woman(PlantedCase c, int referred) {
        offered(c, "WOMEN", referred);
        c.sex(false);
    }

    private static void youngAdult(PlantedCase c, int referred) {
        offered(c, "YOUNG_ADULTS", referred);
        c.aged(20, 0);
    }

    private static void foreigner(PlantedCase c, int referred) {
        offered(c, "FOREIGN_NATIONALS", referred);
        c.foreign();
    }

    /** A man of 30 with a need. */
    private static void offered(PlantedCase c, String group, int referred) {
        c.aged(30, 0);
        c.sex(true);
        c.home(-300, NEVER);
        c.iom(-30, 300);
        c.need(EMPLOYMENT, 2, 0, 200);
        if (referred != NEVER) {
            c.groupOffer(group, referred);
        }
    }

    private static void charity(PlantedCase c, int managed) {
        c.home(-300, NEVER);
        c.red(0, 100);
        c.help(EMPLOYMENT, -10, 0, 100, "COMPLETED");
        if (managed != NEVER) {
            c.iom(managed, 200);
        }
    }
}
