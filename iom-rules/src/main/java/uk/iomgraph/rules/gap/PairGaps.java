package uk.iomgraph.rules.gap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.interval.Interval;
import uk.iomgraph.rules.interval.Intervals;
import uk.iomgraph.rules.setting.Setting;
import uk.iomgraph.rules.setting.Settings;

/** Rules about two areas or two agencies: G35 and G45. Pure functions of what the caller has gathered. */
public final class PairGaps {

    /** Days for which the last disclosure tells that there are more to come. */
    private static final int LATELY = 365;

    private PairGaps() {}

    /**
     * Data that went from one agency to another.
     *
     * @param key the record
     * @param fromAgency key of the agency that disclosed
     * @param toAgency key of the agency that received
     * @param purpose what for
     * @param category what kind of data
     * @param day when
     */
    public record Sharing(String key, String fromAgency, String toAgency, String purpose, String category, int day) {}

    /**
     * An information sharing agreement.
     *
     * @param key the record
     * @param parties keys of the agencies
     * @param purposes what for
     * @param categories what kinds of data
     * @param inForce when
     */
    public record Agreement(
            String key, Set<String> parties, Set<String> purposes, Set<String> categories, Interval inForce) {

        /** Copies what it is given. */
        public Agreement {
            parties = Set.copyOf(parties);
            purposes = Set.copyOf(purposes);
            categories = Set.copyOf(categories);
        }

        /** Whether it covers a disclosure, whenever that was. */
        boolean covers(Sharing sharing) {
            return parties.contains(sharing.fromAgency())
                    && parties.contains(sharing.toAgency())
                    && purposes.contains(sharing.purpose())
                    && categories.contains(sharing.category());
        }
    }

    /** G35: data was shared on a day without an agreement in force. The gap lasts until one is. */
    public static List<Finding> noAgreement(Sharing sharing, Collection<Agreement> agreements, Settings settings) {
        List<Piece> covers = covers(sharing, agreements);
        Intervals covered = Risk.days(covers);
        int day = sharing.day();
        Requirement requirement = new Requirement(
                        Intervals.of(day, Day.NEVER),
                        Case.onceFrom(covered, day),
                        gap -> "Shared on " + Words.day(day) + " with no agreement in force that covers it "
                                + gap.period() + ".")
                .because(new Piece(day, Day.NEVER, sharing.key()))
                .covers(covers)
                .at(sharing.fromAgency());
        return Bench.judge("G35", pair(sharing), settings, requirement);
    }

    /**
     * G35, planned: the agreement under which data was shared ends, and no other follows at once. It is asked for a year from
     * the last disclosure; then nothing tells any more that data is still shared.
     *
     * @param first the first of all disclosures of one kind of data for one purpose from one agency to the other; the key of the
     *     gap hangs on it, so that it stays the same as others follow
     * @param last the last of them
     * @param agreements those of the two agencies
     */
    public static List<Finding> agreementEnds(
            Sharing first, Sharing last, Collection<Agreement> agreements, Settings settings) {
        List<Piece> covers = covers(last, agreements);
        Intervals covered = Risk.days(covers);
        Interval current = covered.find(last.day());
        if (current == null || current.to() > last.day() + LATELY) {
            return List.of();
        }
        int ends = current.to();
        Requirement requirement = new Requirement(
                        Intervals.of(ends, Day.NEVER),
                        Case.onceFrom(covered, ends),
                        gap -> "Last shared on " + Words.day(last.day())
                                + ", and no agreement in force covers more of it " + gap.period() + ".")
                .because(new Piece(first.day(), Day.NEVER, first.key()))
                .because(new Piece(last.day(), Day.NEVER, last.key()))
                .covers(covers)
                .asking("ENDS")
                .at(last.fromAgency());
        return Bench.plan("G35", pair(last), settings, requirement);
    }

    private static String pair(Sharing sharing) {
        return sharing.fromAgency() + "|" + sharing.toAgency();
    }

    private static List<Piece> covers(Sharing sharing, Collection<Agreement> agreements) {
        List<Piece> covers = new ArrayList<>();
        for (Agreement agreement : agreements) {
            if (agreement.covers(sharing)) {
                Interval inForce = agreement.inForce();
                covers.add(new Piece(inForce.from(), inForce.to(), agreement.key()));
            }
        }
        return covers;
    }

    /**
     * What two areas share in a period.
     *
     * @param areaA code of one area
     * @param areaB code of the other
     * @param traffic cross-border links between them in the period
     * @param agreed when a cross-border protocol between them is in force
     */
    public record Border(String areaA, String areaB, long traffic, Intervals agreed) {}

    /**
     * G45: pairs among those with most traffic that have no protocol. Pairs with as much traffic as the last of these count
     * too; pairs without any never do.
     *
     * @param borders every pair there is
     * @param period the period their traffic was counted in
     */
    public static List<Finding> noProtocol(List<Border> borders, Interval period, Settings settings) {
        long[] traffic = borders.stream()
                .mapToLong(Border::traffic)
                .filter(links -> links > 0)
                .sorted()
                .toArray();
        List<Finding> findings = new ArrayList<>();
        if (traffic.length == 0) {
            return findings;
        }
        int share = settings.get(Setting.BORDER_TRAFFIC, period.from());
        int top = (int) Math.ceil(traffic.length * share / 100.0);
        long least = traffic[traffic.length - top];
        for (Border border : borders) {
            if (border.traffic() >= least) {
                findings.addAll(border(border, period, settings));
            }
        }
        return findings;
    }

    private static List<Finding> border(Border border, Interval period, Settings settings) {
        String pair = border.areaA() + "|" + border.areaB();
        Requirement requirement = new Requirement(
                        Intervals.of(period.from(), period.to()),
                        border.agreed(),
                        gap -> border.traffic() + " links across one border and no protocol for it " + gap.period()
                                + ".")
                .because(new Piece(Day.ALWAYS, Day.NEVER, "areas/" + border.areaA()))
                .because(new Piece(Day.ALWAYS, Day.NEVER, "areas/" + border.areaB()))
                .settledOn(period.from())
                .in(border.areaA());
        return Bench.judge("G45", pair, settings, requirement);
    }
}
