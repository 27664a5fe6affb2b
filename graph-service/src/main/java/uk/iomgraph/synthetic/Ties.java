package uk.iomgraph.synthetic;

import java.util.List;
import uk.iomgraph.synthetic.delivery.Days;
import uk.iomgraph.synthetic.delivery.Grade;
import uk.iomgraph.synthetic.delivery.Period;
import uk.iomgraph.synthetic.delivery.PersonRecords;
import uk.iomgraph.synthetic.delivery.Source;
import uk.iomgraph.synthetic.population.Career;
import uk.iomgraph.synthetic.population.Chance;
import uk.iomgraph.synthetic.population.Layout;
import uk.iomgraph.synthetic.population.Topic;
import uk.iomgraph.synthetic.truth.TruthEntry;
import uk.iomgraph.synthetic.truth.TruthKind;

/**
 * Ties that agencies record: families, associates, gangs. Most members of a gang are 12 to 24 years old (80 % of those on
 * the Gangs Violence Matrix; mean age 19.8 in the London gang of Grund and Densley, 2015). How many of a neighbourhood are
 * tied to its gang and for how long, and who knows whom otherwise: choices.
 */
final class Ties {

    private static final int OLDEST = 24;
    private static final int YOUNGEST = 12;
    private static final double PASSED_ON = 0.35;

    private final World world;
    private final Chance draw = new Chance();
    private final Chance answer = new Chance();
    private final Gangs gangs;

    Ties(World world, Gangs gangs) {
        this.world = world;
        this.gangs = gangs;
    }

    /** Writes the ties a person's force knows of. */
    void write(Career career) {
        draw.start(world.seed(), Topic.GANG, career.number());
        answer.start(world.seed(), Topic.REPORT, career.number());
        PersonRecords police = world.police(career);
        int seen = world.period().from()
                + draw.below(world.period().to() - world.period().from());
        String relative = tie(career, police.source(), 0.35);
        if (!relative.isEmpty()) {
            police.association(
                    relative, draw.happens(0.6) ? "FAMILY" : "HOUSEHOLD", career.birth(), Period.NONE, Grade.FIRM);
        }
        if (world.layout().offends(career.number())) {
            for (int i = draw.runs(0.42, 12); i > 0; i--) {
                String other = tie(career, police.source(), 1);
                int from = seen - draw.below(300);
                String basis = draw.happens(0.75) ? "ASSOCIATE" : draw.happens(0.5) ? "SOCIAL_MEDIA" : "PHONE";
                if (!other.isEmpty()) {
                    police.association(other, basis, from, draw.happens(0.5) ? from + 300 : Period.NONE, Grade.SOFT);
                }
            }
            if (draw.happens(0.2)) {
                report(police, seen, draw.happens(0.4) ? Grade.FIRM : Grade.SOFT);
            }
            gang(career, police, seen);
        }
    }

    /** One report in three is passed on to be acted on; 80 of 100 are acknowledged in time, 12 late (choices). */
    private void report(PersonRecords police, int day, Grade grade) {
        if (!answer.happens(PASSED_ON)) {
            police.intelligence(day, grade);
            return;
        }
        int tasked = day + answer.below(4);
        double unit = answer.unit();
        int acknowledged =
                unit < 0.8 ? tasked + answer.below(8) : unit < 0.92 ? tasked + answer.between(8, 30) : Period.NONE;
        police.tasking(day, grade, tasked, acknowledged);
    }

    private String tie(Career career, Source source, double probability) {
        int slot = (int) (StrictMath.pow(draw.unit(), 1.6) * Layout.BLOCK);
        int block = draw.happens(0.85) ? career.block() : world.layout().anyBlock(career.area(), draw, career.block());
        int number = block * Layout.BLOCK + slot;
        boolean there = number < world.layout().people() && number != career.number();
        return draw.happens(probability) && there ? world.personFrom(source, number) : "";
    }

    private void gang(Career career, PersonRecords police, int seen) {
        Gangs.Gang gang = gangs.recruitingIn(career.block());
        if (gang == null) {
            return;
        }
        int age = career.age(seen);
        boolean young = age >= YOUNGEST && age <= OLDEST;
        if (!draw.happens(young ? career.male() ? 0.75 : 0.25 : age < 40 ? 0.24 : 0.01)) {
            return;
        }
        int end = draw.happens(0.35) ? seen + draw.between(100, 600) : Period.NONE;
        String role = draw.happens(0.12) ? "Core" : draw.happens(0.6) ? "Member" : "Fringe";
        boolean firm = draw.happens(0.5);
        int to = reviewed(end, seen + (firm ? Grade.FIRM : Grade.SOFT).reviewAfter());
        String ref = police.gangTie(
                gang.ref(),
                role,
                firm ? "Admits membership" : "Named by informants",
                seen,
                to,
                firm ? Grade.FIRM : Grade.SOFT);
        if (!ref.isEmpty()) {
            world.circumstances().tiedToGang(seen, to == Period.NONE ? Integer.MAX_VALUE : to);
            String code = police.source().code();
            world.truth()
                    .add(new TruthEntry(
                            TruthKind.GANG_TIE,
                            "gang_ties",
                            role,
                            List.of(code + ":" + police.person()),
                            List.of(code + ":" + gang.ref()),
                            List.of(),
                            Days.text(seen),
                            to == Period.NONE || to >= world.period().to() ? null : Days.text(to)));
        }
    }

    /**
     * The end of a tie: of 100 that go on beyond the day of their review 70 are closed by it and 15 some weeks later; the
     * rest is forgotten (choices).
     */
    private int reviewed(int end, int due) {
        if (end != Period.NONE && end <= due) {
            return end;
        }
        double unit = answer.unit();
        int closed = unit < 0.7 ? due : unit < 0.85 ? due + answer.between(5, 90) : Period.NONE;
        return closed == Period.NONE || (end != Period.NONE && end < closed) ? end : closed;
    }
}
