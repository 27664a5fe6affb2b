package uk.iomgraph.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import uk.iomgraph.synthetic.Circumstances.Order;
import uk.iomgraph.synthetic.delivery.Period;
import uk.iomgraph.synthetic.delivery.PersonRecords;
import uk.iomgraph.synthetic.population.Career;
import uk.iomgraph.synthetic.population.Chance;
import uk.iomgraph.synthetic.population.Disposal;
import uk.iomgraph.synthetic.population.Partnership;
import uk.iomgraph.synthetic.population.Topic;

/**
 * What follows a sentence: custody, licence and orders, told by prisons, probation and youth justice. Half of a custodial
 * sentence is served in custody and half on licence; a short one is followed by post-sentence supervision up to a year
 * after release. Since April 2024 contact ends at two thirds of an order (Probation Reset). The lengths of orders are
 * choices, and so is that one breach in eight is decided late and one in twenty never.
 */
final class Sentences {

    private static final int YEAR = 365;

    private static final int RESET = (int) LocalDate.of(2024, 4, 29).toEpochDay();

    /** Prisons that take people in (a choice). */
    static final int ESTABLISHMENTS = 8;

    /** How many have been assessed by the day on which the service takes over (a choice). */
    static final double ASSESSED_BEFORE = 0.75;

    private final World world;
    private final Support support;
    private final Chance draw = new Chance();
    private final Chance provided = new Chance();

    Sentences(World world, Support support) {
        this.world = world;
        this.support = support;
    }

    /** The area a prison stands in: they are spread over all there are. */
    static Partnership area(List<Partnership> areas, int prison) {
        return areas.get(prison * areas.size() / ESTABLISHMENTS);
    }

    /** The first prison that stands in a probation region, or -1. */
    static int prisonIn(String region, List<Partnership> areas) {
        return IntStream.range(0, ESTABLISHMENTS)
                .filter(prison -> area(areas, prison).regionCode().equals(region))
                .findFirst()
                .orElse(-1);
    }

    static String prisonRef(int prison) {
        return "PR-" + prison;
    }

    /** Writes what follows all sanctions of a person. */
    void write(Career career) {
        draw.start(world.seed(), Topic.SUPPORT, career.number());
        provided.start(world.seed(), Topic.ORDER, career.number());
        support.turnTo(career);
        for (int i = 0; i < career.occasions(); i++) {
            int end = next(career, i);
            if (career.disposalDay(i) < world.period().to()
                    && career.release(i) + 2 * YEAR > world.period().from()) {
                if (career.disposal(i).custodial()) {
                    custody(career, i, end);
                } else if (career.sentence(i) > 0) {
                    order(career, i, end);
                }
                support.consider(career, i, end);
            }
        }
    }

    /** The day on which the next stay in custody begins, or the end of time. */
    private static int next(Career career, int occasion) {
        for (int i = occasion + 1; i < career.occasions(); i++) {
            if (career.disposal(i).custodial()) {
                return Math.max(career.remand(i), career.release(occasion) + 1);
            }
        }
        return Integer.MAX_VALUE;
    }

    private void custody(Career career, int occasion, int end) {
        PersonRecords prisons = world.of(world.sources().prisons(), career.number());
        String prison = prisonRef(draw.below(ESTABLISHMENTS));
        int sentenced = career.disposalDay(occasion);
        int release = career.release(occasion);
        int length = career.sentence(occasion);
        boolean youth = career.disposal(occasion) == Disposal.YOUTH_CUSTODY;
        int remand = career.remand(occasion);
        if (remand < sentenced) {
            prisons.custody(prison, "REMAND", remand, Math.min(sentenced, release), Period.NONE, 0);
        }
        if (sentenced < release) {
            prisons.custody(prison, youth ? "YOUTH" : "SENTENCE", sentenced, release, release, length);
        }
        if (youth) {
            world.circumstances().supervised(new Order("YOUTH_CUSTODY", sentenced, release, release));
        }
        int licenceEnds = Math.min(Math.max(remand + length, release + 1), end);
        if (youth) {
            PersonRecords service = world.of(world.sources().youthJustice(), career.number());
            supervise(career, service, "DTO", release, licenceEnds);
            assessYouth(service, release);
            return;
        }
        PersonRecords probation = world.probation(career);
        supervise(career, probation, "LICENCE", release, licenceEnds);
        if (length < 2 * YEAR && licenceEnds < release + YEAR && licenceEnds < end) {
            supervise(career, probation, "PSS", licenceEnds, Math.min(release + YEAR, end));
        }
        manage(career, probation, release, Math.min(release + YEAR, end), true);
    }

    private void order(Career career, int occasion, int end) {
        int from = career.disposalDay(occasion);
        int to = Math.min(from + career.sentence(occasion), Math.max(end, from + 1));
        if (career.disposal(occasion) == Disposal.YOUTH_ORDER) {
            PersonRecords service = world.of(world.sources().youthJustice(), career.number());
            supervise(career, service, "YRO", from, to);
            assessYouth(service, from);
            return;
        }
        boolean suspended = career.disposal(occasion) == Disposal.SUSPENDED_SENTENCE;
        PersonRecords probation = world.probation(career);
        supervise(career, probation, suspended ? "SUSPENDED_SENTENCE" : "COMMUNITY_ORDER", from, to);
        manage(career, probation, from, to, false);
    }

    /** Most are assessed for the court, or before their release. */
    private void assessYouth(PersonRecords service, int from) {
        int day = from + (provided.happens(ASSESSED_BEFORE) ? 0 : 15);
        service.assessment("ASSETPLUS", "1", day, -1, draw.happens(0.3) ? "HIGH" : "MEDIUM");
    }

    private void supervise(Career career, PersonRecords records, String kind, int from, int to) {
        int contactEnds = from + (to - from) * 2 / 3;
        boolean reset = contactEnds >= RESET && !kind.equals("YRO") && !kind.equals("DTO");
        records.supervision(kind, world.area(career.area()).code(), from, to, to, reset ? contactEnds : Period.NONE);
        if (from < to) {
            world.circumstances().supervised(new Order(kind, from, to, reset ? contactEnds : to));
        }
    }

    /** Assessment, needs, appointments and breaches of one order. */
    private void manage(Career career, PersonRecords probation, int from, int to, boolean custody) {
        probation.lead("COMMUNITY_OFFENDER_MANAGER", "PF-" + draw.below(Registers.PROFESSIONALS), from, to);
        support.needs(career, probation, from, to, custody);
        int contactEnds = from + (to - from) * 2 / 3;
        for (int day = from + 2; day < contactEnds; day += draw.between(35, 60)) {
            probation.contact(day, draw.happens(0.86), draw.happens(0.7) ? "Office" : "Telephone");
        }
        if (draw.happens(0.12) && to - from > 60) {
            int day = from + draw.between(20, to - from - 20);
            probation.breach(day, decided(day), draw.happens(0.5) ? "Warning" : "Enforced");
        }
    }

    /** The day on which a breach is decided, or none. */
    private int decided(int breach) {
        double unit = provided.unit();
        return unit < 0.82 ? breach + draw.between(0, 5) : unit < 0.95 ? breach + provided.between(8, 40) : Period.NONE;
    }
}
