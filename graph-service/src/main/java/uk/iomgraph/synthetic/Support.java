package uk.iomgraph.synthetic;

import uk.iomgraph.synthetic.delivery.PersonRecords;
import uk.iomgraph.synthetic.population.Career;
import uk.iomgraph.synthetic.population.Chance;
import uk.iomgraph.synthetic.population.Disposal;
import uk.iomgraph.synthetic.population.Topic;

/**
 * Assessments, needs, and management under MAPPA. Needs: Ministry of Justice, identified needs of offenders, 31 October
 * 2024: accommodation 39 % in the community and 68 % in custody, lifestyle and associates (here: attitudes) 71 % and 89 %;
 * the other pathways are choices. Three in four are scored by OGRS3 for the court or before their release, and all are
 * assessed within 25 days (choices).
 */
final class Support {

    static final String[] PATHWAYS = {
        "ATTITUDES", "ACCOMMODATION", "CHILDREN_FAMILIES", "DRUGS_ALCOHOL", "ETE", "FINANCE", "HEALTH"
    };
    private static final double[] IN_COMMUNITY = {0.71, 0.39, 0.24, 0.44, 0.45, 0.30, 0.40};
    private static final double[] AFTER_CUSTODY = {0.89, 0.68, 0.30, 0.60, 0.65, 0.48, 0.45};

    /** Index of drugs and alcohol among the pathways: the recovery partnership serves it. */
    static final int DRUGS = 3;

    /** An OGRS3 score from which somebody is of concern, and for how long, as the rules have it. */
    private static final int HIGH = 75;

    private static final int SCORE_VALID = 730;

    private final World world;
    private final Help help;
    private final Cohort cohort;
    private final Chance draw = new Chance();

    Support(World world) {
        this.world = world;
        this.help = new Help(world);
        this.cohort = new Cohort(world);
    }

    void turnTo(Career career) {
        draw.start(world.seed(), Topic.NEED, career.number());
        help.turnTo(career);
        cohort.turnTo(career, draw);
    }

    /** An assessment, the needs it finds, and what is done about them. */
    void needs(Career career, PersonRecords probation, int from, int to, boolean custody) {
        int assessed = from + draw.between(3, 25);
        int score = Math.min(20 + draw.below(60) + Math.min(career.occasions(), 15), 99);
        int scored = help.happens(Sentences.ASSESSED_BEFORE) ? from : assessed;
        probation.assessment("OASYS", "1", assessed, -1, "");
        probation.assessment("OGRS3", "3", scored, score, band(score));
        boolean harmful = draw.happens(0.18);
        probation.assessment("ROSH", "1", assessed, -1, harmful ? "HIGH" : draw.happens(0.6) ? "MEDIUM" : "LOW");
        if (harmful || score >= HIGH) {
            world.circumstances().ofConcern(score >= HIGH ? scored : assessed, assessed + SCORE_VALID);
        }
        double[] shares = custody ? AFTER_CUSTODY : IN_COMMUNITY;
        for (int i = 0; i < PATHWAYS.length; i++) {
            if (draw.happens(shares[i])) {
                int severity = draw.happens(0.65) ? 2 : 3;
                probation.need(PATHWAYS[i], severity, assessed, help.with(career, probation, i, assessed, to));
            } else if (draw.happens(0.2)) {
                probation.need(PATHWAYS[i], 1, assessed, to);
            }
        }
    }

    /** What panels decide after a sanction; {@code end} is the next stay in custody. */
    void consider(Career career, int occasion, int end) {
        int from = career.release(occasion) + draw.between(5, 40);
        if (career.disposal(occasion) == Disposal.CUSTODY && draw.happens(0.09)) {
            String programme = "PG-MAPPA";
            int level = draw.happens(0.85) ? 1 : 2;
            int release = career.release(occasion);
            int closed = release + draw.between(200, 700);
            world.probation(career)
                    .membership(
                            programme,
                            "Category 2 level " + level,
                            "",
                            "STATUTORY",
                            release,
                            closed,
                            "Reviewed and closed");
            if (level > 1) {
                world.circumstances().underMappa(release, closed);
            }
        }
        cohort.consider(career, occasion, from, end);
    }

    private static String band(int score) {
        return score < 50 ? "LOW" : score < 75 ? "MEDIUM" : score < 90 ? "HIGH" : "VERY_HIGH";
    }
}
