package uk.iomgraph.synthetic;

import uk.iomgraph.synthetic.delivery.Period;
import uk.iomgraph.synthetic.delivery.PersonRecords;
import uk.iomgraph.synthetic.delivery.Source;
import uk.iomgraph.synthetic.population.Career;
import uk.iomgraph.synthetic.population.Chance;
import uk.iomgraph.synthetic.population.Topic;

/**
 * Management under IOM. Of those in it nearly 40 % are at high or very high risk of serious harm, and in more than half there
 * is concern about domestic abuse (HMIP and HMICFRS, 2020). How many are selected is a choice. Who commits neighbourhood
 * crime under probation is Fixed, who commits other crime under probation is Flex, and who is not on probation is Free and
 * there by consent; no shares are published. Consent holds throughout for 72 of 100, lapses after half a year for 10, is
 * withdrawn by 10, and is not recorded for the rest. Of 100 reviews 96 are in the time that the rating allows; of 100 rated
 * green and arrested 60 are rated anew within the week and 20 later; 65 of 100 are offered a service for their group in time
 * and 15 late; one in twelve wears a tag by agreement (choices).
 */
final class Cohort {

    private static final double HIGH_HARM = 0.39;
    private static final double DOMESTIC_ABUSE = 0.53;
    private static final double SELECTED = 0.14;
    private static final int ENOUGH_PREVIOUS = 4;
    private static final int YEAR = 365;
    private static final int YOUNG_UNTIL = 26;

    /** The longest and the shortest time between reviews in days, by rating: green, amber, red. */
    private static final int[] REVIEWED_WITHIN = {90, 56, 28};

    private static final int[] REVIEWED_AFTER = {55, 35, 20};
    private static final double REVIEWED_IN_TIME = 0.96;

    private final World world;
    private final Sharing sharing;
    private final Chance care = new Chance();
    private Chance draw = new Chance();
    private boolean managed;
    private boolean domesticAbuse;

    Cohort(World world) {
        this.world = world;
        this.sharing = new Sharing(world);
    }

    /** Turns to a person, of whom chance has begun to draw what they need. */
    void turnTo(Career career, Chance needs) {
        draw = needs;
        care.start(world.seed(), Topic.COHORT, career.number());
        managed = false;
        domesticAbuse = draw.happens(DOMESTIC_ABUSE);
    }

    /** Whether a panel takes the person on from a day after a sanction; {@code end} is the next stay in custody. */
    void consider(Career career, int occasion, int from, int end) {
        if (managed || occasion < ENOUGH_PREVIOUS || career.age(from) < 18 || !draw.happens(SELECTED)) {
            return;
        }
        managed = from >= world.period().from();
        PersonRecords police = world.police(career);
        String programme = World.iomRef(world.area(career.area()));
        police.selectionScore(programme, from - 3, draw.between(60, 99), "SELECTED");
        int light = Math.min(from + draw.between(150, 400), Math.max(end, from + 20));
        int out = Math.min(light + draw.between(60, 200), Math.max(end, light + 1));
        sharing.disclosures(career, police, from);
        boolean free = !world.circumstances().onProbation(from);
        String tier = free ? "Free" : world.circumstances().neighbourhoodCrimeBefore(from) ? "Fixed" : "Flex";
        String basis = free ? "CONSENT" : "STATUTORY";
        police.membership(programme, tier, "INTENSIVE", basis, from, light, "Moved to lighter contact");
        police.membership(programme, tier, "LIGHT", basis, light, out, "Completed");
        world.circumstances().selected(from, out);
        police.lead("LEAD", "PF-" + draw.below(Registers.PROFESSIONALS), from, out);
        int amber = from + (light - from) / 2;
        boolean harmful = assess(career, police, from);
        world.circumstances().ofConcern(from, harmful ? from + 2 * YEAR : amber);
        police.rating(3, from, amber);
        police.rating(2, amber, light);
        green(career, police, light, out);
        reviews(police, programme, new int[] {from, amber, light, out});
        if (free) {
            consent(police, from, out);
            scoresAndContacts(police, from, light, out);
        }
        groups(career, from);
        tag(police, from, light);
    }

    /** Says whether the person is at high risk of serious harm, and marks concern about domestic abuse. */
    private boolean assess(Career career, PersonRecords police, int from) {
        boolean harmful = draw.happens(HIGH_HARM);
        world.probation(career).assessment("ROSH", "1", from, -1, harmful ? "HIGH" : "MEDIUM");
        if (domesticAbuse) {
            police.marker("DOMESTIC_ABUSE", from, Period.NONE);
        }
        return harmful;
    }

    /** Green, until an arrest or a sanction leads to another rating. */
    private void green(Career career, PersonRecords police, int light, int out) {
        int first = out;
        for (int i = 0; i < career.occasions(); i++) {
            first = career.arrest(i) > light ? Math.min(first, career.arrest(i)) : first;
            first = career.disposalDay(i) > light ? Math.min(first, career.disposalDay(i)) : first;
        }
        double unit = care.unit();
        int rated = unit < 0.6 ? first + care.between(1, 7) : unit < 0.8 ? first + care.between(8, 40) : out;
        police.rating(1, light, Math.min(rated, out));
        police.rating(2, rated, out);
    }

    /** Reviews while rated red, amber and green, from one bound to the next. */
    private void reviews(PersonRecords police, String programme, int[] bounds) {
        int day = bounds[0];
        for (int rating = 3; rating > 0; rating--) {
            int within = REVIEWED_WITHIN[rating - 1];
            while (day < bounds[4 - rating]) {
                day += care.happens(REVIEWED_IN_TIME)
                        ? care.between(REVIEWED_AFTER[rating - 1], within)
                        : within + care.between(3, 40);
                if (day < bounds[3]) {
                    police.review(programme, day);
                }
            }
        }
    }

    private void consent(PersonRecords police, int from, int out) {
        double unit = care.unit();
        if (unit < 0.72) {
            police.consent(from, out, Period.NONE);
        } else if (unit < 0.82) {
            police.consent(from, Math.min(from + YEAR / 2, out), Period.NONE);
        } else if (unit < 0.92) {
            police.consent(from, out, from + care.between(20, 200));
        }
    }

    /** Who is not on probation is scored and seen by the police. */
    private void scoresAndContacts(PersonRecords police, int from, int light, int out) {
        for (int day = from; day < out; day += YEAR) {
            police.assessment("OGRS3", "3", day, care.between(50, 74), "MEDIUM");
        }
        for (int day = from + 5; day < light; day += care.between(25, 50)) {
            police.contact(day, care.happens(0.6), "Visit");
        }
    }

    private void groups(Career career, int from) {
        if (!career.male()) {
            offer(career, "WOMEN", from);
        }
        if (career.age(from) < YOUNG_UNTIL) {
            offer(career, "YOUNG_ADULTS", from);
        }
    }

    private void offer(Career career, String group, int from) {
        double unit = care.unit();
        if (unit < 0.8) {
            int referred = from + (unit < 0.65 ? care.between(0, 28) : care.between(30, 90));
            int started = care.happens(0.7) ? referred + care.between(3, 30) : Period.NONE;
            Source trust = world.sources().trust();
            world.of(trust, career.number())
                    .intervention(
                            ReferenceRows.groupServiceRef(career.area(), group),
                            "HEALTH",
                            referred,
                            referred + 2,
                            started,
                            started == Period.NONE ? Period.NONE : started + care.between(30, 120),
                            "COMPLETED");
        }
    }

    private void tag(PersonRecords police, int from, int light) {
        if (care.happens(1 / 12.0)) {
            police.tag("VOLUNTARY", from, light);
            for (int i = care.runs(0.5, 4); i > 0; i--) {
                double unit = care.unit();
                int day = from + care.below(light - from);
                police.tagAlert(
                        day, unit < 0.85 ? day + care.below(4) : unit < 0.95 ? day + care.between(4, 12) : Period.NONE);
            }
        }
    }
}
