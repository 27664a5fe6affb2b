package uk.iomgraph.synthetic;

import java.util.ArrayList;
import java.util.List;
import uk.iomgraph.rules.interval.Intervals;

/** What was told of the present person that others have to answer; forgotten before the next, so that nothing grows. */
final class Circumstances {

    private final List<Move> moves = new ArrayList<>();
    private final List<Home> homes = new ArrayList<>();
    private final List<Away> away = new ArrayList<>();
    private final List<Order> orders = new ArrayList<>();
    private final List<Stay> cohort = new ArrayList<>();
    private final List<Stay> mappa = new ArrayList<>();
    private final List<Stay> concern = new ArrayList<>();
    private final List<Stay> gangTies = new ArrayList<>();
    private int neighbourhoodCrime = Integer.MAX_VALUE;

    /** A move on a day from one area to another, by their indexes. */
    record Move(int day, int from, int to) {}

    /** That a home in an area began on a day. */
    private record Home(int day, int area) {}

    /** A proven offence of a day in another area than that of the home. */
    record Away(int day, int area) {}

    /** A time, half-open. */
    record Stay(int from, int to) {

        boolean holds(int day) {
            return from <= day && day < to;
        }
    }

    /**
     * An order, a licence, or custody of the youth justice service.
     *
     * @param kind as it is told, {@code YOUTH_CUSTODY} for custody
     * @param contactEnds the day from which nobody is seen under it any more
     */
    record Order(String kind, int from, int to, int contactEnds) {

        boolean holds(int day) {
            return from <= day && day < contactEnds;
        }

        boolean youth() {
            return kind.equals("YRO") || kind.equals("DTO") || inYouthCustody();
        }

        boolean inYouthCustody() {
            return kind.equals("YOUTH_CUSTODY");
        }
    }

    void forget() {
        moves.clear();
        homes.clear();
        away.clear();
        orders.clear();
        cohort.clear();
        mappa.clear();
        concern.clear();
        gangTies.clear();
        neighbourhoodCrime = Integer.MAX_VALUE;
    }

    /** A home in an area from a day on; homes come in their order. */
    void lives(int day, int area) {
        if (!homes.isEmpty() && homes.get(homes.size() - 1).area() != area) {
            moves.add(new Move(day, homes.get(homes.size() - 1).area(), area));
        }
        homes.add(new Home(day, area));
    }

    /** The index of the area of the home that began last by a day, or -1. */
    int homeArea(int day) {
        int area = -1;
        for (Home home : homes) {
            area = home.day() <= day ? home.area() : area;
        }
        return area;
    }

    /** A proven offence of a day; kept if it was elsewhere than at home. */
    void offended(int day, int area) {
        int home = homeArea(day);
        if (home >= 0 && home != area) {
            away.add(new Away(day, area));
        }
    }

    void supervised(Order order) {
        orders.add(order);
    }

    void selected(int from, int to) {
        cohort.add(new Stay(from, to));
    }

    /** Under MAPPA at level 2 or 3. */
    void underMappa(int from, int to) {
        mappa.add(new Stay(from, to));
    }

    /** Of concern for a reason that the rules know, too. */
    void ofConcern(int from, int to) {
        concern.add(new Stay(from, to));
    }

    void tiedToGang(int from, int to) {
        gangTies.add(new Stay(from, to));
    }

    /** Neighbourhood crime of a day; the first is kept. */
    void neighbourhoodCrime(int day) {
        neighbourhoodCrime = Math.min(neighbourhoodCrime, day);
    }

    List<Move> moves() {
        return moves;
    }

    List<Away> away() {
        return away;
    }

    List<Order> orders() {
        return orders;
    }

    List<Stay> cohort() {
        return cohort;
    }

    List<Stay> mappa() {
        return mappa;
    }

    List<Stay> gangTies() {
        return gangTies;
    }

    boolean inCohort(int day) {
        return cohort.stream().anyMatch(stay -> stay.holds(day));
    }

    /** Whether an adult service supervises on a day. */
    boolean onProbation(int day) {
        return orders.stream().anyMatch(order -> !order.youth() && order.holds(day));
    }

    /** Whether anybody supervises on a day. */
    boolean supervised(int day) {
        return orders.stream().anyMatch(order -> order.holds(day));
    }

    /** Whether there was neighbourhood crime before a day. */
    boolean neighbourhoodCrimeBefore(int day) {
        return neighbourhoodCrime < day;
    }

    /** The days of concern. */
    Intervals concern() {
        if (concern.isEmpty()) {
            return Intervals.none();
        }
        Intervals.Builder days = Intervals.builder();
        concern.forEach(stay -> days.add(stay.from(), stay.to()));
        return days.build();
    }
}
