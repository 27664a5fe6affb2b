package uk.iomgraph.synthetic;

import java.util.List;
import uk.iomgraph.synthetic.Circumstances.Away;
import uk.iomgraph.synthetic.Circumstances.Move;
import uk.iomgraph.synthetic.delivery.Period;
import uk.iomgraph.synthetic.delivery.PersonRecords;
import uk.iomgraph.synthetic.population.Career;
import uk.iomgraph.synthetic.population.Chance;

/**
 * Cases handed to the area that somebody moves to, and word given to the area that somebody offends in. Of 100 moves of
 * people who are managed 62 are handed over in time, 15 late, 10 are offered and never answered; of 100 who offend
 * elsewhere again 50 are told of after the first time and 25 late (choices).
 */
final class AcrossBorders {

    private static final int AWAY_WINDOW = 90;

    private final World world;
    private final Chance draw;

    AcrossBorders(World world, Chance draw) {
        this.world = world;
        this.draw = draw;
    }

    void write(Career career) {
        Circumstances known = world.circumstances();
        for (Move move : known.moves()) {
            boolean supervised = known.supervised(move.day());
            if (move.from() == career.area() && (supervised || known.inCohort(move.day()))) {
                handOver(career, move, supervised);
            }
        }
        if (!known.cohort().isEmpty()) {
            for (int area = 0; area < world.layout().areas().size(); area++) {
                int host = area;
                List<Away> there = known.away().stream()
                        .filter(away -> away.area() == host)
                        .toList();
                tell(career, there);
            }
        }
    }

    /** Probation sends the cases it supervises, the police the others; before a release it is done in advance. */
    private void handOver(Career career, Move move, boolean supervised) {
        boolean release = false;
        for (int i = 0; i < career.occasions(); i++) {
            release |= career.disposal(i).custodial() && career.release(i) == move.day();
        }
        double unit = draw.unit();
        boolean late = unit >= 0.62 && unit < 0.77;
        int sent = move.day() + (late ? draw.between(6, 40) : release ? -draw.between(9, 25) : draw.between(0, 5));
        int accepted = unit < 0.77 ? sent + draw.between(1, 9) : Period.NONE;
        if (unit < 0.87) {
            boolean byProbation = supervised && world.circumstances().onProbation(move.day());
            PersonRecords sender = byProbation ? world.probation(career) : world.police(career);
            sender.handover(
                    world.area(move.from()).code(), world.area(move.to()).code(), sent, accepted);
        }
    }

    private void tell(Career career, List<Away> offences) {
        for (int i = 1; i < offences.size(); i++) {
            int first = offences.get(i - 1).day();
            int again = offences.get(i).day();
            if (again - first <= AWAY_WINDOW && world.circumstances().inCohort(again)) {
                double unit = draw.unit();
                if (unit < 0.75) {
                    int day = unit < 0.5 ? Math.min(again, first + draw.between(1, 5)) : again + draw.between(3, 60);
                    world.police(career)
                            .notification(
                                    world.area(world.circumstances().homeArea(again))
                                            .code(),
                                    world.area(offences.get(i).area()).code(),
                                    day);
                }
                return;
            }
        }
    }
}
