package uk.iomgraph.synthetic;

import static uk.iomgraph.synthetic.Plant.OPEN;
import static uk.iomgraph.synthetic.Plant.gap;
import static uk.iomgraph.synthetic.Plant.nearGap;
import static uk.iomgraph.synthetic.PlantedCase.NEVER;

import java.util.List;
import uk.iomgraph.synthetic.delivery.Period;
import uk.iomgraph.synthetic.population.OffenceGroup;

/** Planted cases where people change from one thing to another: of age, out of prison, out of programmes. */
final class TransitionPlants {

    private TransitionPlants() {}

    static List<Plant> list() {
        return List.of(
                gap("G01", "no plan", 0, Plant.BIRTHDAY, c -> youth(c, NEVER)),
                nearGap("G01", "plan on the day of 17 years 6 months", c -> youth(c, 0)),
                nearGap("G01", "plan one day before", c -> youth(c, -1)),
                gap("G02", "not received", 0, 100, c -> eighteen(c, NEVER)),
                gap("G02", "received a day late", 0, 1, c -> eighteen(c, 1)),
                nearGap("G02", "received on the birthday, abutting", c -> eighteen(c, 0)),
                gap("G03", "scored by no panel", 28, 90, c -> considered(c, NEVER)),
                gap("G03", "scored a day late", 28, 29, c -> considered(c, 29)),
                gap("G03", "scored a day before 17 years 6 months", 28, 90, c -> considered(c, -1)),
                nearGap("G03", "scored after 28 days", c -> considered(c, 28)),
                nearGap("G03", "scored after 27 days", c -> considered(c, 27)),
                nearGap("G03", "scored on the day of 17 years 6 months", c -> considered(c, 0)),
                gap("G04", "no exit plan", -90, 200, c -> ending(c, NEVER)),
                gap("G04", "exit plan a day late", -90, -89, c -> ending(c, -89)),
                nearGap("G04", "exit plan 90 days before the end", c -> ending(c, -90)),
                nearGap("G04", "exit plan 91 days before the end", c -> ending(c, -91)),
                gap("G05", "contact stopped", 2, 100, c -> reset(c, 0)),
                nearGap("G05", "weekly contact went on", c -> reset(c, 100)),
                gap("G06", "no home for ten days", 0, 10, c -> released(c, 10)),
                gap("G06", "no home for one night", 0, 1, c -> released(c, 1)),
                gap("G06", "no fixed abode", 0, 10, c -> {
                    released(c, 10);
                    c.homeless(0, 10);
                }),
                nearGap("G06", "home from the day of release, abutting", c -> released(c, 0)),
                gap("G08", "never managed", 0, 200, c -> shortSentence(c, NEVER)),
                gap("G08", "managed a day late", 0, 1, c -> shortSentence(c, 8)),
                nearGap("G08", "managed on the seventh day", c -> shortSentence(c, 7)),
                nearGap("G08", "managed on the sixth day", c -> shortSentence(c, 6)),
                gap("G16", "charged and not taken back", 67, OPEN, c -> deselected(c, 60, NEVER)),
                gap("G16", "taken back a day late", 67, 68, c -> deselected(c, 60, 82)),
                nearGap("G16", "taken back after 13 days", c -> deselected(c, 60, 80)),
                nearGap("G16", "taken back after 14 days", c -> deselected(c, 60, 81)),
                nearGap("G16", "offended after 181 days", c -> deselected(c, 181, NEVER)),
                gap("G17", "left from intensive", 0, 28, c -> left(c, 0)),
                gap("G17", "27 days of lighter contact", 0, 28, c -> left(c, 27)),
                nearGap("G17", "28 days of lighter contact", c -> left(c, 28)),
                gap("G18", "not managed after level 2", 0, 200, c -> mappaEnds(c, NEVER)),
                gap("G18", "managed a day late", 0, 1, c -> mappaEnds(c, 15)),
                nearGap("G18", "managed after 13 days", c -> mappaEnds(c, 13)),
                nearGap("G18", "managed after 14 days", c -> mappaEnds(c, 14)),
                nearGap("G18", "managed at once, abutting", c -> mappaEnds(c, 0)));
    }

    private static void youth(PlantedCase c, int plan) {
        c.aged(17, 6);
        c.home(-300, NEVER);
        c.youthOrder(-100, 290);
        if (plan != NEVER) {
            c.youthJustice().transitionPlan(c.day(plan), "", Period.NONE);
        }
    }

    private static void eighteen(PlantedCase c, int received) {
        c.aged(18, 0);
        c.home(-300, NEVER);
        c.youthOrder(-100, 100);
        c.youthJustice().transitionPlan(c.day(-200), "", c.day(-150));
        if (received != NEVER) {
            c.order(received, 100, NEVER);
        }
    }

    /** Scored so many days after the 18th birthday, or about the day of 17 years 6 months where the number is not positive. */
    private static void considered(PlantedCase c, int scored) {
        c.aged(18, 0);
        c.home(-300, NEVER);
        c.youthOrder(-280, 5);
        c.youthJustice().transitionPlan(c.day(-250), "", c.day(-200));
        c.order(0, 200, NEVER);
        c.red(-50, 200);
        if (scored != NEVER) {
            int day = scored > 0 ? scored : c.turns(17, 6) + scored;
            c.police().selectionScore(c.iomProgramme(), c.day(day), 70, "NOT_SELECTED");
        }
    }

    private static void ending(PlantedCase c, int plan) {
        c.home(-300, NEVER);
        c.order(-300, 0, NEVER);
        c.red(-300, 200);
        if (plan != NEVER) {
            c.probation().exitPlan(c.day(plan));
        }
    }

    private static void reset(PlantedCase c, int lastContact) {
        c.home(-300, NEVER);
        c.order(-300, 100, 0);
        c.red(-300, 100);
        for (int day = -300; day < lastContact; day += 7) {
            c.attended(day, true);
        }
    }

    private static void released(PlantedCase c, int home) {
        c.home(-300, -100);
        c.sentence(-100, 0, 200);
        c.licence(0, 100);
        c.home(home, NEVER);
    }

    private static void shortSentence(PlantedCase c, int managed) {
        c.home(-300, NEVER);
        c.red(-90, 200);
        c.sentence(-90, 0, 180);
        if (managed != NEVER) {
            c.iom(managed, 300);
        }
    }

    private static void deselected(PlantedCase c, int offence, int managed) {
        c.home(-300, NEVER);
        c.iom("LIGHT", "STATUTORY", -300, 0);
        c.offence(offence, false, OffenceGroup.BURGLARY_RESIDENTIAL);
        if (managed != NEVER) {
            c.iom(managed, NEVER);
        }
    }

    private static void left(PlantedCase c, int light) {
        c.home(-300, NEVER);
        c.iom("INTENSIVE", "STATUTORY", -200, 0);
        if (light > 0) {
            c.iom("LIGHT", "STATUTORY", 0, light);
        }
    }

    private static void mappaEnds(PlantedCase c, int managed) {
        c.home(-300, NEVER);
        c.mappa(-300, 0);
        c.red(-300, 200);
        if (managed != NEVER) {
            c.iom(managed, 300);
        }
    }
}
