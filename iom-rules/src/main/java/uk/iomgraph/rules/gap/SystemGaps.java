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

/** Rules about networks, feeds and fairness: G54, G60 and G61. Pure functions of what the caller has measured. */
public final class SystemGaps {

    private SystemGaps() {}

    private static final int HUNDRED = 100;

    /**
     * A person in a co-offending network.
     *
     * @param person key of the person
     * @param betweenness their betweenness in the component
     * @param core the largest k such that they are in the k-core of the component
     * @param managed when somebody manages them
     */
    public record Member(String person, double betweenness, int core, Intervals managed) {}

    /**
     * G54: of one component, members in the top share by betweenness or in its innermost core whom nobody manages. A prompt
     * to look: a place in a network says nothing about what a person will do.
     *
     * @param component all members of one component
     * @param period the period the network was measured for
     */
    public static List<Finding> keyFigures(List<Member> component, Interval period, Settings settings) {
        List<Finding> findings = new ArrayList<>();
        int size = component.size();
        if (size < settings.get(Setting.NETWORK_SIZE, period.from())) {
            return findings;
        }
        double[] rank =
                component.stream().mapToDouble(Member::betweenness).sorted().toArray();
        int top = (int) Math.ceil(size * settings.get(Setting.NETWORK_TOP, period.from()) / (double) HUNDRED);
        double least = rank[size - top];
        int innermost = component.stream().mapToInt(Member::core).max().orElse(0);
        boolean cored = component.stream().anyMatch(member -> member.core() < innermost);
        for (Member member : component) {
            boolean broker = member.betweenness() > 0 && member.betweenness() >= least;
            if (broker || (cored && member.core() == innermost)) {
                findings.addAll(key(member, period, settings));
            }
        }
        return findings;
    }

    private static List<Finding> key(Member member, Interval period, Settings settings) {
        Requirement requirement = new Requirement(
                        Intervals.of(period.from(), period.to()),
                        member.managed(),
                        gap -> "At the core of a network or between its parts, and managed by nobody " + gap.period()
                                + ".")
                .because(new Piece(Day.ALWAYS, Day.NEVER, member.person()))
                .settledOn(period.from());
        return Bench.judge("G54", member.person(), settings, requirement);
    }

    /**
     * A feed that should come for every day.
     *
     * @param source code of the agency
     * @param first first day it should tell of
     * @param asOf the day after the last it is asked about
     * @param received days it told of
     */
    public record DailyFeed(String source, int first, int asOf, Set<Integer> received) {

        /** Copies what it is given. */
        public DailyFeed {
            received = Set.copyOf(received);
        }
    }

    /**
     * G60: days for which the feed has not come, each once the limit has passed. A day that came late is no gap any more: when
     * it came is for the ledger of deliveries to say.
     */
    public static List<Finding> silentFeed(DailyFeed feed, Settings settings) {
        Intervals.Builder received = Intervals.builder();
        feed.received().forEach(day -> received.add(day, day + 1));
        int due = Day.plus(feed.asOf(), -settings.get(Setting.FEED_LIMIT, feed.first()));
        Requirement requirement = new Requirement(
                        Intervals.of(feed.first(), due),
                        received.build(),
                        gap -> "No file of a daily feed for the days " + gap.period() + ".")
                .because(new Piece(Day.ALWAYS, Day.NEVER, feed.source()))
                .settledOn(feed.first())
                .at(feed.source());
        return Bench.judge("G60", feed.source(), settings, requirement);
    }

    /**
     * G60: a flagged person of whom the feed has told nothing for long.
     *
     * @param person key of the person
     * @param flagged when the person is flagged
     * @param events days of events of the feed about the person
     */
    public static List<Finding> silentAbout(
            String person, Intervals flagged, Collection<Integer> events, Settings settings) {
        Intervals.Builder told = Intervals.builder();
        List<Integer> days = new ArrayList<>(events);
        flagged.list().forEach(run -> days.add(run.from()));
        for (int day : days) {
            told.add(day, Day.plus(day, settings.get(Setting.PERSON_SYNC_LIMIT, day) + 1));
        }
        Requirement requirement = new Requirement(
                        flagged, told.build(), gap -> "Flagged, and nothing was told of them " + gap.period() + ".")
                .because(new Piece(Day.ALWAYS, Day.NEVER, person))
                .covers(events.stream()
                        .sorted()
                        .map(day -> new Piece(day, Day.NEVER, person + "@" + day))
                        .toList());
        return Bench.judge("G60", person, settings, requirement);
    }

    /**
     * How often something was decided about a protected group and about all others.
     *
     * @param area code of the area
     * @param group the group
     * @param decided people of the group about whom it was decided
     * @param members people of the group
     * @param othersDecided others about whom it was decided
     * @param others the others
     */
    public record Rates(String area, String group, long decided, long members, long othersDecided, long others) {

        /** Whether group over others, times a hundred, lies within the two bounds. Compared without division. */
        boolean isFair(long least, long most) {
            long group = decided * others * HUNDRED;
            long rest = othersDecided * members;
            return least * rest <= group && group <= most * rest;
        }
    }

    /**
     * G61: a decision falls on a group at a rate out of proportion. Where nobody was decided about, or one side is empty,
     * nothing can be said and nothing is. Small numbers are for the caller to hold back.
     *
     * @param period the period counted
     */
    public static List<Finding> outOfProportion(Rates rates, Interval period, Settings settings) {
        int least = settings.get(Setting.RATE_RATIO_LEAST, period.from());
        int most = settings.get(Setting.RATE_RATIO_MOST, period.from());
        boolean silent = rates.members() == 0
                || rates.others() == 0
                || rates.decided() + rates.othersDecided() == 0
                || rates.isFair(least, most);
        Requirement requirement = new Requirement(
                        silent ? Intervals.none() : Intervals.of(period.from(), period.to()),
                        Intervals.none(),
                        gap -> "Decided about one group at a rate outside " + least + " to " + most
                                + " % of that of others, " + gap.period() + ".")
                .because(new Piece(Day.ALWAYS, Day.NEVER, rates.group()))
                .settledOn(period.from())
                .in(rates.area());
        return Bench.judge("G61", rates.area() + "|" + rates.group(), settings, requirement);
    }
}
