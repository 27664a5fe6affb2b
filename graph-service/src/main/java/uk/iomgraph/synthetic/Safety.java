package uk.iomgraph.synthetic;

import uk.iomgraph.synthetic.Circumstances.Stay;
import uk.iomgraph.synthetic.delivery.Period;
import uk.iomgraph.synthetic.delivery.PersonRecords;
import uk.iomgraph.synthetic.delivery.Source;
import uk.iomgraph.synthetic.population.Career;
import uk.iomgraph.synthetic.population.Chance;

/**
 * Children kept safe, ways out of gangs, and who leads where two programmes have a person. One adult in fifty who offends is
 * marked as a risk to children; of 100 of these 70 are referred to safeguarding at once and 15 late. Of 100 ties to a gang 55
 * bring the offer of a way out within four weeks and 20 later. Of 100 people under both IOM and MAPPA at level 2 it is agreed
 * who leads for 75, in ten cases late (all choices).
 */
final class Safety {

    private static final double RISK_TO_CHILDREN = 0.02;
    private static final int IN_TIME = 28;

    private final World world;
    private final Chance draw;

    Safety(World world, Chance draw) {
        this.world = world;
        this.draw = draw;
    }

    void write(Career career) {
        PersonRecords police = world.police(career);
        children(career, police);
        world.circumstances().gangTies().forEach(tie -> wayOut(police, tie));
        for (Stay mappa : world.circumstances().mappa()) {
            for (Stay member : world.circumstances().cohort()) {
                lead(career, police, mappa, member);
            }
        }
    }

    private void children(Career career, PersonRecords police) {
        Period period = world.period();
        int marked = period.from() + draw.below(period.to() - period.from());
        if (!draw.happens(RISK_TO_CHILDREN) || career.age(marked) < 18) {
            return;
        }
        police.marker("RISK_TO_CHILDREN", marked, Period.NONE);
        double unit = draw.unit();
        if (unit < 0.85) {
            int sent = marked + (unit < 0.7 ? 0 : draw.between(2, 60));
            double answer = draw.unit();
            int decided = sent + (answer < 0.85 ? draw.between(1, 20) : draw.between(22, 60));
            police.safeguarding(sent, answer < 0.95 ? decided : Period.NONE, "Assessed");
        }
    }

    private void wayOut(PersonRecords police, Stay tie) {
        double unit = draw.unit();
        if (unit < 0.75) {
            int sent = tie.from() + (unit < 0.55 ? draw.between(0, IN_TIME) : draw.between(IN_TIME + 1, 120));
            int decided = sent + draw.between(1, 15);
            police.referralTo("PG-GANG-EXIT", Source.SELF, "A way out of a gang", sent, decided, "ACCEPTED");
            if (draw.happens(0.5)) {
                police.membership(
                        "PG-GANG-EXIT", "", "", "VOLUNTARY", decided, decided + draw.between(60, 300), "Completed");
            }
        }
    }

    private void lead(Career career, PersonRecords police, Stay mappa, Stay member) {
        int from = Math.max(mappa.from(), member.from());
        int to = Math.min(mappa.to(), member.to());
        double unit = draw.unit();
        if (from < to && unit < 0.75) {
            int agreed = unit < 0.65 ? from : from + draw.between(5, 60);
            String probation =
                    world.sources().probation(world.area(career.area())).code();
            police.leadAgreement(World.iomRef(world.area(career.area())) + ";" + probation + ":PG-MAPPA", agreed, to);
        }
    }
}
