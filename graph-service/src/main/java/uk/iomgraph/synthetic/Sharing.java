package uk.iomgraph.synthetic;

import java.util.ArrayList;
import java.util.List;
import uk.iomgraph.ingest.feed.FeedFile;
import uk.iomgraph.synthetic.delivery.Period;
import uk.iomgraph.synthetic.delivery.PersonRecords;
import uk.iomgraph.synthetic.delivery.Sheet;
import uk.iomgraph.synthetic.delivery.Source;
import uk.iomgraph.synthetic.population.Career;
import uk.iomgraph.synthetic.population.Chance;
import uk.iomgraph.synthetic.population.Partnership;
import uk.iomgraph.synthetic.population.Topic;

/**
 * What agencies agreed to share, what they passed on, and which areas have a protocol for their border. Each force has two
 * agreements: a general one with the public agencies, and one with the charity and the recovery partnership that lapsed
 * for a while; six in ten borders have a protocol; one in ten disclosures is of something no agreement names (choices).
 */
final class Sharing {

    private static final String PURPOSE = "Reducing reoffending";
    private static final String GENERAL = "Offences;Whereabouts;Risk";
    private static final String SUPPORT = "Needs;Whereabouts";
    private static final double PROTOCOL = 0.6;
    private static final double UNNAMED = 0.1;
    private static final int YEAR = 365;

    private final World world;
    private final Chance draw = new Chance();

    Sharing(World world) {
        this.world = world;
    }

    /** Writes agreements and protocols. */
    void agreements() {
        world.sources().police().forEach(this::agreements);
        List<Partnership> areas = world.layout().areas();
        draw.start(world.seed(), Topic.SHARING, -1);
        for (Partnership area : areas) {
            for (Partnership other : areas) {
                boolean border = area.code().compareTo(other.code()) < 0
                        && area.neighbours().contains(other.code());
                if (border && draw.happens(PROTOCOL)) {
                    protocol(area, other);
                }
            }
        }
    }

    private void protocol(Partnership area, Partnership other) {
        int from = world.period().from() + draw.below(2 * YEAR);
        world.sources()
                .police(area)
                .sheet(FeedFile.PROTOCOLS)
                .row("PT-" + area.code() + "-" + other.code())
                .text(area.code())
                .text(other.code())
                .text("People who live or offend across the border")
                .day(from)
                .day(
                        draw.happens(0.2)
                                ? Math.min(from + 2 * YEAR, world.period().cut(0))
                                : Period.NONE)
                .end(0);
    }

    private void agreements(String force, Source police) {
        List<String> general = new ArrayList<>(List.of(Source.SELF));
        for (Partnership area : world.layout().areas()) {
            if (area.forceCode().equals(force)) {
                String probation = world.sources().probation(area).selfFromOutside();
                if (!general.contains(probation)) {
                    general.add(probation);
                }
                general.add(world.sources().council(area).selfFromOutside());
            }
        }
        general.add(world.sources().prisons().selfFromOutside());
        general.add(world.sources().youthJustice().selfFromOutside());
        int start = world.period().from() - YEAR;
        agreement(police, "AR-1", general, GENERAL, start, Period.NONE);
        List<String> support = List.of(
                Source.SELF,
                world.sources().trust().selfFromOutside(),
                world.sources().recovery().selfFromOutside());
        int lapsed = world.period().from() + YEAR;
        agreement(police, "AR-2", support, SUPPORT, start, lapsed);
        agreement(police, "AR-3", support, SUPPORT, lapsed + YEAR / 2, Period.NONE);
    }

    private static void agreement(
            Source police, String ref, List<String> parties, String categories, int from, int to) {
        Sheet row = police.sheet(FeedFile.AGREEMENTS)
                .row(ref)
                .text(String.join(";", parties))
                .text(PURPOSE)
                .text(categories)
                .text("Crime and Disorder Act 1998, section 115")
                .day(from)
                .day(to);
        row.day(from + 3 * YEAR).end(0);
    }

    /** Writes what the police passed on about a person they took into the cohort on a day. */
    void disclosures(Career career, PersonRecords police, int selected) {
        draw.start(world.seed(), Topic.SHARING, career.number());
        Partnership area = world.area(career.area());
        police.disclosure(world.sources().probation(area).selfFromOutside(), PURPOSE, "Risk", selected + 1);
        if (draw.happens(0.5)) {
            String category = draw.happens(UNNAMED) ? "Health" : "Needs";
            police.disclosure(
                    world.sources().trust().selfFromOutside(), PURPOSE, category, selected + draw.between(2, 40));
        }
    }
}
