package uk.iomgraph.synthetic;

import static uk.iomgraph.synthetic.Plant.OPEN;
import static uk.iomgraph.synthetic.Plant.link;
import static uk.iomgraph.synthetic.Plant.nearLink;
import static uk.iomgraph.synthetic.PlantedCase.NEVER;

import java.util.List;
import uk.iomgraph.synthetic.delivery.Grade;
import uk.iomgraph.synthetic.delivery.PersonRecords;
import uk.iomgraph.synthetic.population.Layout;
import uk.iomgraph.synthetic.population.OffenceGroup;

/** Planted links between two areas. */
final class LinkPlants {

    private LinkPlants() {}

    static List<Plant> list() {
        return List.of(
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
                    c.joined(c.partnerRef(), c.offence(0, false, OffenceGroup.ROBBERY), 0, "CHARGED");
                }),
                nearLink("X2", "with someone of the same area", c -> {
                    c.home(-300, NEVER);
                    c.joined(c.neighbourRef(), c.offence(0, false, OffenceGroup.ROBBERY), 0, "CHARGED");
                }),
                link("X3", "associate of another area", 0, OPEN, c -> {
                    c.home(-300, NEVER);
                    c.police().association(c.partnerRef(), "ASSOCIATE", c.day(0), c.day(NEVER), Grade.FIRM);
                }),
                nearLink("X3", "associate of the same area", c -> {
                    c.home(-300, NEVER);
                    c.police().association(c.neighbourRef(), "ASSOCIATE", c.day(0), c.day(NEVER), Grade.FIRM);
                }),
                link("X4", "victim of another area", 0, OPEN, c -> {
                    c.home(-300, NEVER);
                    c.joined(c.partnerRef(), c.offence(0, false, OffenceGroup.THEFT_FROM_PERSON), 0, "VICTIM");
                }),
                nearLink("X4", "victim of the same area", c -> {
                    c.home(-300, NEVER);
                    c.joined(c.neighbourRef(), c.offence(0, false, OffenceGroup.THEFT_FROM_PERSON), 0, "VICTIM");
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
                link("X7", "held in another probation region", 0, 100, c -> {
                    c.home(-300, 0);
                    c.held(true, 0, 100);
                }),
                nearLink("X7", "held in the region of the home", c -> {
                    c.home(-300, 0);
                    c.held(false, 0, 100);
                }),
                link("X8", "released to a new area", 0, OPEN, c -> BorderPlants.released(c, true)),
                nearLink("X8", "released to the old area", c -> BorderPlants.released(c, false)),
                link("X9", "charged by two forces within a year", 107, OPEN, c -> {
                    c.home(-300, NEVER);
                    c.offence(0, false, OffenceGroup.SHOPLIFTING);
                    c.offence(100, true, OffenceGroup.VEHICLE);
                }),
                nearLink("X9", "charged by two forces 366 days apart", c -> {
                    c.home(-300, NEVER);
                    c.offence(0, false, OffenceGroup.SHOPLIFTING);
                    c.offence(366, true, OffenceGroup.VEHICLE);
                }),
                link("X10", "drugs elsewhere, two associates there", 0, OPEN, c -> {
                    drugsElsewhere(c);
                    c.police().association(c.otherPartnerRef(), "ASSOCIATE", c.day(40), c.day(NEVER), Grade.FIRM);
                }),
                nearLink("X10", "drugs elsewhere, one associate there", LinkPlants::drugsElsewhere),
                link("X11", "two of a cohort at an address of another area", 40, 100, c -> addressAway(c, 40)),
                nearLink("X11", "one after the other there, abutting", c -> addressAway(c, 100)),
                link("X12", "vehicle seen in two areas within seven days", 7, OPEN, c -> c.driven(7)),
                nearLink("X12", "vehicle seen in two areas eight days apart", c -> c.driven(8)),
                link("X13", "charged with an offence on the railway", 0, OPEN, c -> {
                    c.home(-300, NEVER);
                    c.offenceByRail();
                }),
                nearLink("X13", "charged with an offence elsewhere, not on the railway", c -> {
                    c.home(-300, NEVER);
                    c.offence(0, true, OffenceGroup.THEFT_FROM_PERSON);
                }),
                link("X14", "members at home in two areas", 40, 100, c -> gangOver(c, 100, 40)),
                link("X14", "members at home in two areas until a review is due", 40, 120, c -> gangOver(c, NEVER, 40)),
                nearLink("X14", "one member after the other, abutting", c -> gangOver(c, 100, 100)),
                link("X15", "in two cohorts", 100, 160, c -> BorderPlants.dual(c, 160)),
                nearLink("X15", "one cohort after the other, abutting", c -> {
                    c.home(-300, NEVER);
                    c.iom(0, 100);
                    c.iomAway(100, 160);
                }));
    }

    private static void drugsElsewhere(PlantedCase c) {
        c.home(-300, NEVER);
        c.offence(0, true, OffenceGroup.DRUGS);
        c.police().association(c.partnerRef(), "ASSOCIATE", c.day(20), c.day(NEVER), Grade.FIRM);
    }

    /**
     * A gang of two: the person, whose tie is to be reviewed on the hundred and twentieth day, and somebody of the other area
     * until the hundred and fiftieth.
     */
    private static void gangOver(PlantedCase c, int to, int otherFrom) {
        c.home(-300, NEVER);
        String gang = PlantedCase.OWN_GANG + c.number();
        ReferenceRows.gang(
                c.police().source(), gang, "Crew " + c.number(), "", c.world().period());
        c.gangTie(c.police().person(), gang, 0, to, 120);
        c.gangTie(c.cohortMemberAwayRef(), gang, otherFrom, 150, 365);
        c.about(gang);
    }

    /**
     * An address of the other area where two of the cohort stay: the person for the first hundred days, the member of the
     * block's cohort from a day to the hundred and fiftieth.
     */
    private static void addressAway(PlantedCase c, int otherFrom) {
        c.home(-300, NEVER);
        c.iom(-100, 200);
        PersonRecords police = c.police();
        String address = "AD-X-" + c.number();
        ReferenceRows.address(police.source(), address, "Flat " + c.number(), c.world(), c.partner() / Layout.BLOCK, 0);
        police.residence(address, "TEMPORARY", c.day(0), c.day(100));
        police.residence(c.cohortMemberRef(), address, "TEMPORARY", c.day(otherFrom), c.day(150));
        c.about(address);
    }
}
