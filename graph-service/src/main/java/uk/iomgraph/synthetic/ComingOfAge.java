package uk.iomgraph.synthetic;

import java.time.LocalDate;
import java.util.List;
import uk.iomgraph.synthetic.Circumstances.Order;
import uk.iomgraph.synthetic.delivery.Period;
import uk.iomgraph.synthetic.delivery.PersonRecords;
import uk.iomgraph.synthetic.delivery.Source;
import uk.iomgraph.synthetic.population.Career;
import uk.iomgraph.synthetic.population.Chance;

/**
 * The change from youth to adult services. The youth justice service plans it from 17 years and 6 months; it keeps a case
 * that soon ends, or is in custody, and hands others to probation on the 18th birthday. Of 100, some 70 plans are in time and
 * 15 late; 75 people are received in time and 15 late; 60 of those of concern are scored in time and 15 late (choices).
 */
final class ComingOfAge {

    private static final int MONTHS_AT_PLANNING = 17 * 12 + 6;

    /** A youth order that goes on for no longer than this is kept to its end (a choice). */
    private static final int SOON_OVER = 120;

    private static final int SCORED_AFTER = 28;

    private final World world;
    private final Chance draw;

    ComingOfAge(World world, Chance draw) {
        this.world = world;
        this.draw = draw;
    }

    void write(Career career) {
        LocalDate birth = LocalDate.ofEpochDay(career.birth());
        int adult = (int) birth.plusYears(18).toEpochDay();
        if (adult < world.period().from() || adult >= world.period().to()) {
            return;
        }
        List<Order> youth = world.circumstances().orders().stream()
                .filter(order -> order.youth() && order.from() < adult)
                .toList();
        List<Order> beyond = youth.stream().filter(order -> order.to() > adult).toList();
        if (!youth.isEmpty() && world.circumstances().concern().contains(adult)) {
            score(career, adult, (int) birth.plusMonths(MONTHS_AT_PLANNING).toEpochDay());
        }
        if (!beyond.isEmpty()) {
            int begun = beyond.stream().mapToInt(Order::from).min().orElse(adult);
            int planning = Math.max((int) birth.plusMonths(MONTHS_AT_PLANNING).toEpochDay(), begun);
            receive(career, beyond.get(beyond.size() - 1), plan(begun, planning, adult), adult);
        }
    }

    /** The day on which a plan is begun, or none. */
    private int plan(int begun, int planning, int adult) {
        double unit = draw.unit();
        int day = unit < 0.7
                ? Math.max(begun, planning - draw.between(0, 60))
                : unit < 0.85 ? planning + draw.between(5, 60) : Period.NONE;
        return day < adult ? day : Period.NONE;
    }

    private void receive(Career career, Order last, int plan, int adult) {
        PersonRecords youthJustice = world.of(world.sources().youthJustice(), career.number());
        double unit = draw.unit();
        int received =
                unit < 0.75 ? adult : unit < 0.9 ? Math.min(adult + draw.between(3, 40), last.to()) : Period.NONE;
        boolean kept = last.inYouthCustody() || last.to() - adult <= SOON_OVER;
        Source probation = world.sources().probation(world.area(career.area()));
        if (plan != Period.NONE) {
            int accepted = received == Period.NONE ? Period.NONE : Math.max(plan, received - draw.between(0, 30));
            youthJustice.transitionPlan(plan, kept ? Source.SELF : probation.selfFromOutside(), accepted);
        }
        if (!kept && received != Period.NONE && received < last.to()) {
            String kind = last.kind().equals("DTO") ? "LICENCE" : "COMMUNITY_ORDER";
            PersonRecords records = world.of(probation, career.number());
            String area = world.area(career.area()).code();
            records.supervision(kind, area, received, last.to(), last.to(), Period.NONE);
            records.assessment("OASYS", "1", received, -1, "");
            world.circumstances().supervised(new Order(kind, received, last.to(), last.to()));
        }
    }

    private void score(Career career, int adult, int planning) {
        double unit = draw.unit();
        if (unit < 0.75) {
            int day = unit < 0.6
                    ? draw.between(planning, adult + SCORED_AFTER)
                    : adult + SCORED_AFTER + draw.between(1, 50);
            String programme = World.iomRef(world.area(career.area()));
            world.police(career).selectionScore(programme, day, draw.between(20, 59), "NOT_SELECTED");
        }
    }
}
