package uk.iomgraph.synthetic;

import static uk.iomgraph.synthetic.Plant.OPEN;
import static uk.iomgraph.synthetic.Plant.gap;
import static uk.iomgraph.synthetic.Plant.link;
import static uk.iomgraph.synthetic.Plant.nearGap;
import static uk.iomgraph.synthetic.Plant.nearLink;
import static uk.iomgraph.synthetic.PlantedCase.NEVER;

import java.util.List;
import uk.iomgraph.synthetic.delivery.Grade;
import uk.iomgraph.synthetic.population.OffenceGroup;

/** Planted cases across borders: gaps of handover, and the links that join areas. */
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
                nearGap("G43", "handover accepted after 10 days", c -> sent(c, 10)),
                gap("G44", "two offences elsewhere, host not told", 30, OPEN, c -> offends(c, 30, false)),
                nearGap("G44", "host told", c -> offends(c, 30, true)),
                nearGap("G44", "two offences 91 days apart", c -> offends(c, 91, false)),
                gap("G46", "released to another area", 0, 200, c -> released(c, true)),
                nearGap("G46", "released to the same area", c -> released(c, false)),
                link("X1", "offended elsewhere", 0, OPEN, c -> {
                    c.home(-300, NEVER);
                    c.offence(0, true, OffenceGroup.SHOPLIFTING);
                }),
                nearLink("X1", "offended at home", c -> {
                    c.home(-300, NEVER);
                    c.offence(0, false, OffenceGroup.SHOPLIFTING);
                }),
                link("X2", "with someone of another area", 0, OPEN, c -> {
                    c.home(-300, NEVER);
                    c.joined(c.offence(0, false, OffenceGroup.ROBBERY), 0, "CHARGED");
                }),
                link("X3", "associate of another area", 0, OPEN, c -> {
                    c.home(-300, NEVER);
                    c.police().association(c.partnerRef(), "ASSOCIATE", c.day(0), c.day(NEVER), Grade.FIRM);
                }),
                link("X4", "victim of another area", 0, OPEN, c -> {
                    c.home(-300, NEVER);
                    c.joined(c.offence(0, false, OffenceGroup.THEFT_FROM_PERSON), 0, "VICTIM");
                }),
                link("X5", "moved", 0, OPEN, c -> {
                    c.home(-300, 0);
                    c.homeAway(0, NEVER);
                }),
                nearLink("X5", "moved within the area", c -> {
                    c.home(-300, 0);
                    c.home(0, NEVER);
                }),
                link("X6", "managed elsewhere for 15 days", 0, 15, c -> {
                    c.home(-300, NEVER);
                    c.iomAway(0, 15);
                }),
                nearLink("X6", "managed elsewhere for 14 days", c -> {
                    c.home(-300, NEVER);
                    c.iomAway(0, 14);
                }),
                link("X8", "released to a new area", 0, OPEN, c -> released(c, true)),
                link("X15", "in two cohorts", 100, 160, c -> dual(c, 160)),
                nearLink("X15", "one cohort after the other, abutting", c -> {
                    c.home(-300, NEVER);
                    c.iom(0, 100);
                    c.iomAway(100, 160);
                }));
    }

    private static void dual(PlantedCase c, int to) {
        c.home(-300, NEVER);
        c.iom(0, 200);
        c.iomAway(100, to);
    }

    private static void moved(PlantedCase c, int accepted) {
        c.home(-300, 0);
        c.homeAway(0, NEVER);
        c.iom(-100, 200);
        if (accepted != NEVER) {
            c.handover(5, accepted);
        }
    }

    private static void sent(PlantedCase c, int accepted) {
        c.home(-300, NEVER);
        c.iom(-100, 200);
        c.handover(0, accepted);
    }

    private static void offends(PlantedCase c, int second, boolean told) {
        c.home(-300, NEVER);
        c.iom(-100, 300);
        c.offence(0, true, OffenceGroup.VEHICLE);
        c.offence(second, true, OffenceGroup.VEHICLE);
        if (told) {
            c.police().notification(c.area().code(), c.awayArea().code(), c.day(second));
        }
    }

    private static void released(PlantedCase c, boolean away) {
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
