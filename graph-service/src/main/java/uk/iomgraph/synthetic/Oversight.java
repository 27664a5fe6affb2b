package uk.iomgraph.synthetic;

import java.util.List;
import uk.iomgraph.rules.interval.Interval;
import uk.iomgraph.rules.interval.Intervals;
import uk.iomgraph.synthetic.Circumstances.Order;
import uk.iomgraph.synthetic.delivery.Period;
import uk.iomgraph.synthetic.delivery.PersonRecords;
import uk.iomgraph.synthetic.population.Career;
import uk.iomgraph.synthetic.population.Chance;

/**
 * What goes on while somebody is supervised or of concern: new assessments after a year and after a conviction, a plan for
 * the time after, tags, and the scores of the panel. Of 100 orders 70 have their exit plan in time and 15 late; of 100 new
 * assessments 85 are made; 40 of 100 people of concern are scored by rote from the first day and twice a year, 20 late and
 * once. One licence in eight and one order in twenty has a tag (all choices).
 */
final class Oversight {

    private static final int YEAR = 365;
    private static final int ENOUGH_OFFENCES = 3;
    private static final int PLANNED_BEFORE = 90;
    private static final int SCORED_EVERY = 180;
    private static final double REASSESSED = 0.85;

    private final World world;
    private final Chance draw;

    Oversight(World world, Chance draw) {
        this.world = world;
        this.draw = draw;
    }

    /** Says when somebody is of concern because of many proven offences within a year. */
    void concern(Career career) {
        for (int last = 0; last < career.occasions(); last++) {
            int missing = ENOUGH_OFFENCES;
            for (int i = last; i >= 0 && missing > 0; i--) {
                missing -= career.offences(i);
                int until = career.disposalDay(i) + YEAR;
                if (missing <= 0 && until > career.disposalDay(last)) {
                    world.circumstances().ofConcern(career.disposalDay(last), until);
                }
            }
        }
    }

    void write(Career career) {
        scores(career);
        List<Order> orders = List.copyOf(world.circumstances().orders());
        if (orders.isEmpty()) {
            return;
        }
        orders.stream().filter(order -> !order.youth()).forEach(order -> {
            assessments(career, order);
            tag(career, order);
        });
        exitPlans(career, orders);
    }

    private void assessments(Career career, Order order) {
        PersonRecords probation = world.probation(career);
        for (int day = order.from() + draw.between(330, 360);
                day < order.contactEnds();
                day += draw.between(330, 360)) {
            if (draw.happens(REASSESSED)) {
                probation.assessment("OASYS", "1", day, -1, "");
            }
        }
        for (int i = 0; i < career.occasions(); i++) {
            // A sentence to an order or custody brings an assessment of its own.
            boolean assessedAnyway = career.sentence(i) > 0;
            int day = career.disposalDay(i);
            boolean convicted = career.disposal(i).convicted() && order.from() < day && day < order.contactEnds();
            if (convicted && !assessedAnyway && draw.happens(REASSESSED)) {
                probation.assessment("OASYS", "1", day + draw.between(2, 27), -1, "");
            }
        }
    }

    private void tag(Career career, Order order) {
        if (draw.happens(order.kind().equals("LICENCE") ? 0.12 : 0.05)) {
            int to = Math.min(order.from() + draw.between(60, 180), order.to());
            PersonRecords probation = world.probation(career);
            probation.tag("COURT", order.from(), to);
            for (int i = draw.runs(0.5, 4); i > 0 && to > order.from(); i--) {
                double unit = draw.unit();
                int day = order.from() + draw.below(to - order.from());
                probation.tagAlert(
                        day, unit < 0.8 ? day + draw.below(2) : unit < 0.94 ? day + draw.between(2, 10) : Period.NONE);
            }
        }
    }

    private void exitPlans(Career career, List<Order> orders) {
        Intervals.Builder days = Intervals.builder();
        orders.stream().filter(order -> !order.inYouthCustody()).forEach(order -> days.add(order.from(), order.to()));
        for (Interval run : days.build().list()) {
            double unit = draw.unit();
            int before = unit < 0.7 ? PLANNED_BEFORE + draw.below(60) : draw.between(10, PLANNED_BEFORE - 1);
            if (unit < 0.85) {
                boolean youth = orders.stream().anyMatch(order -> order.to() == run.to() && order.youth());
                (youth ? world.of(world.sources().youthJustice(), career.number()) : world.probation(career))
                        .exitPlan(Math.max(run.from(), run.to() - before));
            }
        }
    }

    private void scores(Career career) {
        double unit = draw.unit();
        Intervals concern = world.circumstances().concern();
        if (unit >= 0.6 || concern.isEmpty()) {
            return;
        }
        PersonRecords police = world.police(career);
        String programme = World.iomRef(world.area(career.area()));
        Intervals.Builder locked = Intervals.builder();
        for (int i = 0; i < career.occasions(); i++) {
            if (career.disposal(i).custodial()) {
                locked.add(career.remand(i), career.release(i));
            }
        }
        int scored = Period.NONE;
        for (Interval run : concern.minus(locked.build()).list()) {
            int day = scored == Period.NONE ? run.from() : Math.max(run.from(), scored + SCORED_EVERY);
            while (day < run.to()) {
                scored = unit < 0.4 ? day : day + draw.between(10, 60);
                police.selectionScore(programme, scored, draw.between(20, 59), "NOT_SELECTED");
                day = unit < 0.4 ? scored + SCORED_EVERY : run.to();
            }
        }
    }
}
