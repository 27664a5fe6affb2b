package uk.iomgraph.synthetic;

import uk.iomgraph.synthetic.delivery.Period;
import uk.iomgraph.synthetic.delivery.PersonRecords;
import uk.iomgraph.synthetic.delivery.Source;
import uk.iomgraph.synthetic.population.Career;
import uk.iomgraph.synthetic.population.Chance;
import uk.iomgraph.synthetic.population.Disposal;
import uk.iomgraph.synthetic.population.Partnership;
import uk.iomgraph.synthetic.population.Topic;

/**
 * Needs, help, and management under IOM and MAPPA. Needs: Ministry of Justice, identified needs of offenders, 31 October
 * 2024: accommodation 39 % in the community and 68 % in custody, lifestyle and associates (here: attitudes) 71 % and 89 %;
 * the other pathways are choices. Of those under IOM nearly 40 % are at high or very high risk of serious harm, and in more
 * than half there is concern about domestic abuse (HMIP and HMICFRS, 2020). How many are selected is a choice.
 */
final class Support {

    static final String[] PATHWAYS = {
        "ATTITUDES", "ACCOMMODATION", "CHILDREN_FAMILIES", "DRUGS_ALCOHOL", "ETE", "FINANCE", "HEALTH"
    };
    private static final double[] IN_COMMUNITY = {0.71, 0.39, 0.24, 0.44, 0.45, 0.30, 0.40};
    private static final double[] AFTER_CUSTODY = {0.89, 0.68, 0.30, 0.60, 0.65, 0.48, 0.45};

    /** Index of drugs and alcohol among the pathways: the recovery partnership serves it. */
    static final int DRUGS = 3;

    private static final double HIGH_HARM_IN_IOM = 0.39;
    private static final double DOMESTIC_ABUSE_IN_IOM = 0.53;
    private static final double SELECTED = 0.14;
    private static final int ENOUGH_PREVIOUS = 4;

    private final World world;
    private final Sharing sharing;
    private final Chance draw = new Chance();
    private boolean managed;
    private boolean domesticAbuse;

    Support(World world) {
        this.world = world;
        this.sharing = new Sharing(world);
    }

    void turnTo(Career career) {
        draw.start(world.seed(), Topic.NEED, career.number());
        managed = false;
        domesticAbuse = draw.happens(DOMESTIC_ABUSE_IN_IOM);
    }

    /** An assessment, the needs it finds, and what is done about them. */
    void needs(Career career, PersonRecords probation, int from, int to, boolean custody) {
        int assessed = from + draw.between(3, 25);
        int likely = 20 + draw.below(60) + Math.min(career.occasions(), 15);
        probation.assessment("OASYS", "1", assessed, -1, "");
        probation.assessment("OGRS3", "3", assessed, Math.min(likely, 99), band(likely));
        probation.assessment(
                "ROSH", "1", assessed, -1, draw.happens(0.18) ? "HIGH" : draw.happens(0.6) ? "MEDIUM" : "LOW");
        double[] shares = custody ? AFTER_CUSTODY : IN_COMMUNITY;
        for (int i = 0; i < PATHWAYS.length; i++) {
            if (draw.happens(shares[i])) {
                probation.need(PATHWAYS[i], draw.happens(0.65) ? 2 : 3, assessed, to);
                if (draw.happens(0.45)) {
                    help(career, i, assessed);
                }
            } else if (draw.happens(0.2)) {
                probation.need(PATHWAYS[i], 1, assessed, to);
            }
        }
    }

    private void help(Career career, int pathway, int assessed) {
        Source provider =
                pathway == DRUGS ? world.sources().recovery() : world.sources().trust();
        int referred = assessed + draw.between(1, 30);
        int started = draw.happens(0.75) ? referred + draw.between(5, 45) : Period.NONE;
        int ended = started == Period.NONE ? Period.NONE : started + draw.between(30, 200);
        world.of(provider, career.number())
                .intervention(
                        "SV-" + career.area() + "-" + pathway,
                        PATHWAYS[pathway],
                        referred,
                        referred + 4,
                        started,
                        ended,
                        draw.happens(0.6) ? "COMPLETED" : draw.happens(0.5) ? "WITHDRAWN" : "FAILED");
    }

    /** Whether a panel takes the person on after a sanction; {@code end} is the next stay in custody. */
    void consider(Career career, int occasion, int end) {
        int from = career.release(occasion) + draw.between(5, 40);
        if (career.disposal(occasion) == Disposal.CUSTODY && draw.happens(0.09)) {
            String programme = "PG-MAPPA";
            world.of(world.sources().probation(area(career)), career.number())
                    .membership(
                            programme,
                            "Category 2 level " + (draw.happens(0.85) ? 1 : 2),
                            "",
                            "STATUTORY",
                            career.release(occasion),
                            career.release(occasion) + draw.between(200, 700),
                            "Reviewed and closed");
        }
        if (managed || occasion < ENOUGH_PREVIOUS || career.age(from) < 18 || !draw.happens(SELECTED)) {
            return;
        }
        managed = from >= world.period().from();
        PersonRecords police = world.of(world.homeForce(career.number()), career.number());
        String programme = "PG-IOM-" + area(career).code();
        police.selectionScore(programme, from - 3, draw.between(60, 99), "SELECTED");
        int light = Math.min(from + draw.between(150, 400), Math.max(end, from + 20));
        int out = Math.min(light + draw.between(60, 200), Math.max(end, light + 1));
        sharing.disclosures(career, police, from);
        police.membership(programme, "Fixed", "INTENSIVE", "STATUTORY", from, light, "Moved to lighter contact");
        police.membership(programme, "Fixed", "LIGHT", "STATUTORY", light, out, "Completed");
        police.lead("LEAD", "PF-" + draw.below(Registers.PROFESSIONALS), from, out);
        int amber = from + (light - from) / 2;
        police.rating(3, from, amber);
        police.rating(2, amber, light);
        police.rating(1, light, out);
        for (int day = from + 20; day < out; day += draw.between(25, 70)) {
            police.review(programme, day);
        }
        PersonRecords probation = world.of(world.sources().probation(area(career)), career.number());
        probation.assessment("ROSH", "1", from, -1, draw.happens(HIGH_HARM_IN_IOM) ? "HIGH" : "MEDIUM");
        if (domesticAbuse) {
            police.marker("DOMESTIC_ABUSE", from, Period.NONE);
        }
    }

    private Partnership area(Career career) {
        return world.area(career.area());
    }

    private static String band(int score) {
        return score < 50 ? "LOW" : score < 75 ? "MEDIUM" : score < 90 ? "HIGH" : "VERY_HIGH";
    }
}
