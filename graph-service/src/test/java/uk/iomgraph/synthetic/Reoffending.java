package uk.iomgraph.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import uk.iomgraph.synthetic.population.Career;
import uk.iomgraph.synthetic.population.Careers;
import uk.iomgraph.synthetic.population.Disposal;
import uk.iomgraph.synthetic.population.Layout;

/**
 * Proven reoffending as the Ministry of Justice counts it: of those released, cautioned or sentenced without custody in a
 * quarter, who commits an offence within a year that is proven within another six months. Eight quarters, 2022 and 2023.
 */
final class Reoffending {

    private static final int YEAR = 365;
    private static final int WAITING = 548;
    private static final int QUARTERS = 8;
    private static final int FIRST = 18_993;

    private final List<Index> indexes = new ArrayList<>();

    /** One person in one quarter: previous sanctions, age, what the sanction was, and how many reoffences. */
    private record Index(int previous, int age, Disposal disposal, int sentence, int reoffences) {}

    Reoffending(Layout layout, Careers careers) {
        Career career = new Career();
        for (int person = 0; person < layout.people(); person++) {
            careers.fill(person, career);
            for (int quarter = 0; quarter < QUARTERS; quarter++) {
                add(career, FIRST + quarter * 91);
            }
        }
    }

    private void add(Career career, int from) {
        for (int i = 0; i < career.occasions(); i++) {
            int day = career.release(i);
            if (day >= from && day < from + 91) {
                indexes.add(new Index(i, career.age(day), career.disposal(i), career.sentence(i), count(career, day)));
                return;
            }
        }
    }

    private static int count(Career career, int day) {
        int count = 0;
        for (int i = 0; i < career.occasions(); i++) {
            for (int j = 0; j < career.offences(i); j++) {
                int offence = career.offenceDay(i, j);
                if (offence >= day && offence < day + YEAR && career.disposalDay(i) < day + WAITING) {
                    count++;
                }
            }
        }
        return count;
    }

    List<Figure> figures() {
        String recent = "MoJ, proven reoffending, April to June 2023";
        String older = "MoJ, proven reoffending, July 2011 to June 2012";
        return List.of(
                new Figure("Reoffend within a year, all, %", 27.5, 2.5, rate(i -> true), recent),
                new Figure("… adults, %", 27.3, 2.5, rate(i -> i.age() >= 18), recent),
                new Figure("… juveniles, %", 31.6, 5, rate(i -> i.age() < 18), recent),
                new Figure(
                        "… adults after custody under 12 months, %",
                        59.2,
                        4,
                        rate(i -> i.age() >= 18 && i.disposal() == Disposal.CUSTODY && i.sentence() < YEAR),
                        recent),
                new Figure(
                        "… adults after custody or court order, %",
                        35.2,
                        4,
                        rate(i -> i.age() >= 18
                                && !Set.of(Disposal.CAUTION, Disposal.FINE).contains(i.disposal())),
                        recent),
                new Figure("… with no previous sanction, %", 10.5, 2, rate(i -> i.previous() == 0), older),
                new Figure("… with 11 or more, %", 47, 3, rate(i -> i.previous() >= 11), older),
                new Figure("Reoffences of each reoffender", 2.9, 0.3, each(), older));
    }

    private double rate(Predicate<Index> which) {
        return 100.0
                * indexes.stream().filter(which).filter(i -> i.reoffences() > 0).count()
                / Math.max(1, indexes.stream().filter(which).count());
    }

    private double each() {
        return indexes.stream()
                .mapToInt(Index::reoffences)
                .filter(n -> n > 0)
                .average()
                .orElse(0);
    }
}
