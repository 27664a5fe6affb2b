package uk.iomgraph.synthetic;

import uk.iomgraph.synthetic.delivery.Period;
import uk.iomgraph.synthetic.delivery.PersonRecords;
import uk.iomgraph.synthetic.delivery.Source;
import uk.iomgraph.synthetic.population.Career;
import uk.iomgraph.synthetic.population.Chance;
import uk.iomgraph.synthetic.population.Topic;

/**
 * Help with needs. Of 100 significant needs 70 are sent to the service for them, most within ten days, where help begins for
 * nine in ten, most within four weeks of the assessment, and is completed for 65; what breaks off is replaced in 70 of 100
 * cases, and a need lasts until help with it is completed. Half of the others are referred to an agency, which answers 72 of
 * 100 within three weeks and 15 late, and turns a third down; of these 60 are referred on within a fortnight and 20 late (all
 * choices).
 */
final class Help {

    private static final String[] PURPOSES = {
        "Help with thinking", "Housing", "Family support", "Treatment", "Help with work", "Money advice", "Health"
    };
    private static final int HOUSING = 1;
    private static final double SENT = 0.7;
    private static final double BEGUN = 0.9;
    private static final double COMPLETED = 0.65;
    private static final double REPLACED = 0.7;
    private static final double PROMPT = 0.85;
    private static final int ANSWERED_WITHIN = 21;
    private static final int ASKED_AT_MOST = 3;

    private final World world;
    private final Chance draw = new Chance();

    Help(World world) {
        this.world = world;
    }

    void turnTo(Career career) {
        draw.start(world.seed(), Topic.HELP, career.number());
    }

    /** Whether something of a probability is done. */
    boolean happens(double probability) {
        return draw.happens(probability);
    }

    /**
     * Writes what is done about a need assessed on a day.
     *
     * @param probation who assessed it
     * @param to the end of the order
     * @return the day until which the need lasts
     */
    int with(Career career, PersonRecords probation, int pathway, int assessed, int to) {
        if (draw.happens(SENT)) {
            int referred = assessed + (draw.happens(PROMPT) ? draw.between(0, 9) : draw.between(10, 30));
            return Math.min(to, helped(career, pathway, referred));
        }
        if (draw.happens(0.5)) {
            return Math.min(to, asked(career, probation, pathway, assessed + draw.between(1, 14)));
        }
        return to;
    }

    /** The day on which help completed what was needed, or the end of time. */
    private int helped(Career career, int pathway, int referred) {
        if (!draw.happens(BEGUN)) {
            return intervene(career, pathway, referred, Period.NONE, false);
        }
        int started = referred + (draw.happens(PROMPT) ? draw.between(3, 18) : draw.between(19, 70));
        boolean completed = draw.happens(COMPLETED);
        int ended = intervene(career, pathway, referred, started, completed);
        if (completed || !draw.happens(REPLACED)) {
            return completed ? ended : Integer.MAX_VALUE;
        }
        int again = ended + (draw.happens(PROMPT) ? draw.between(4, 20) : draw.between(22, 50));
        boolean then = draw.happens(COMPLETED);
        ended = intervene(career, pathway, again - draw.between(1, 4), again, then);
        return then ? ended : Integer.MAX_VALUE;
    }

    /** Writes help that may never start, and says when it ended. */
    private int intervene(Career career, int pathway, int referred, int started, boolean completed) {
        Source provider = pathway == Support.DRUGS
                ? world.sources().recovery()
                : world.sources().trust();
        int ended = started == Period.NONE ? Period.NONE : started + draw.between(30, 200);
        world.of(provider, career.number())
                .intervention(
                        "SV-" + career.area() + "-" + pathway,
                        Support.PATHWAYS[pathway],
                        referred,
                        started == Period.NONE ? referred : Math.min(referred + 4, started),
                        started,
                        ended,
                        completed ? "COMPLETED" : draw.happens(0.5) ? "WITHDRAWN" : "FAILED");
        return started == Period.NONE ? Integer.MAX_VALUE : ended;
    }

    /** Asks one agency after the other, until one takes the person on or nobody asks any more. */
    private int asked(Career career, PersonRecords probation, int pathway, int first) {
        int sent = first;
        for (int times = 0; times < ASKED_AT_MOST; times++) {
            double answer = draw.unit();
            int decided = sent + (answer < 0.72 ? draw.between(2, ANSWERED_WITHIN) : draw.between(22, 60));
            boolean rejected = draw.happens(0.35);
            boolean answered = answer < 0.87;
            probation.referral(
                    agency(career, pathway, times),
                    PURPOSES[pathway],
                    Support.PATHWAYS[pathway],
                    sent,
                    answered ? decided : Period.NONE,
                    rejected ? "REJECTED" : "ACCEPTED");
            if (answered && !rejected) {
                return helped(career, pathway, decided);
            }
            double onward = draw.unit();
            if (!answered || onward >= 0.8) {
                break;
            }
            sent = decided + (onward < 0.6 ? draw.between(1, 14) : draw.between(15, 60));
        }
        return Integer.MAX_VALUE;
    }

    private String agency(Career career, int pathway, int times) {
        Source council = world.sources().council(world.area(career.area()));
        Source asked = switch ((times + (pathway == HOUSING ? 0 : 1)) % ASKED_AT_MOST) {
            case 0 -> council;
            case 1 ->
                pathway == Support.DRUGS
                        ? world.sources().recovery()
                        : world.sources().trust();
            default ->
                pathway == Support.DRUGS
                        ? world.sources().trust()
                        : world.sources().recovery();
        };
        return asked.selfFromOutside();
    }
}
