package uk.iomgraph.rules.gap;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.interval.Intervals;
import uk.iomgraph.rules.setting.Setting;
import uk.iomgraph.rules.setting.Settings;
import uk.iomgraph.rules.timeline.Pathway;

/** Rules about areas, partnerships and addresses: G24, G36 and G58. Pure functions of what the caller has counted. */
public final class AreaGaps {

    private AreaGaps() {}

    /**
     * A service for one pathway in one area.
     *
     * @param key the service
     * @param offered when it is on offer
     * @param capacity how many it can help at once; negative where there is no limit
     * @param helped for each person helped, when
     */
    public record Offer(String key, Intervals offered, int capacity, List<Intervals> helped) {

        /** Copies what it is given. */
        public Offer {
            helped = List.copyOf(helped);
        }

        /** When it is on offer and has room. */
        Intervals free() {
            return capacity < 0
                    ? offered
                    : capacity == 0 ? Intervals.none() : offered.minus(Counts.atLeast(helped, capacity));
        }
    }

    /**
     * Needs and services of one area and pathway.
     *
     * @param area code of the area
     * @param pathway the pathway
     * @param needs for each person who lives there, when they have a significant need
     * @param offers the services that serve the area
     */
    public record Demands(String area, Pathway pathway, List<Intervals> needs, List<Offer> offers) {

        /** Copies what it is given. */
        public Demands {
            needs = List.copyOf(needs);
            offers = List.copyOf(offers);
        }
    }

    /** G24: enough people in an area have a need on a pathway, and no service there has room. */
    public static List<Finding> noService(Demands demands, Settings settings) {
        int from = first(demands.needs());
        int enough = settings.get(Setting.SERVICE_NEEDS, from);
        Intervals free = Intervals.none();
        for (Offer offer : demands.offers()) {
            free = free.union(offer.free());
        }
        Requirement requirement = new Requirement(
                        Counts.atLeast(demands.needs(), enough),
                        free,
                        gap -> "At least " + enough + " people need help with "
                                + demands.pathway().words() + ", and no service in the area has room " + gap.period()
                                + ".")
                .because(new Piece(Day.ALWAYS, Day.NEVER, "areas/" + demands.area()))
                .covers(demands.offers().stream().map(AreaGaps::piece).toList())
                .settledOn(from)
                .asking(demands.pathway().name())
                .in(demands.area())
                .on(demands.pathway());
        return Bench.judge("G24", demands.area(), settings, requirement);
    }

    private static Piece piece(Offer offer) {
        Intervals offered = offer.offered();
        return new Piece(offered.isEmpty() ? Day.NEVER : offered.from(0), Day.NEVER, offer.key());
    }

    private static int first(Collection<Intervals> sets) {
        return sets.stream()
                .filter(set -> !set.isEmpty())
                .mapToInt(set -> set.from(0))
                .min()
                .orElse(Day.ALWAYS);
    }

    /**
     * A partnership's cohort.
     *
     * @param programme key of the programme
     * @param area code of its area; null if not known
     * @param running when the programme runs
     * @param capacity how many it has room for; negative where that is not said
     * @param members for each member, when
     * @param led when somebody holds the role of its lead
     */
    public record Cohort(
            String programme,
            @Nullable String area,
            Intervals running,
            int capacity,
            List<Intervals> members,
            Intervals led) {

        /** Copies what it is given. */
        public Cohort {
            members = List.copyOf(members);
        }
    }

    /** G36: a cohort has more members than room. */
    public static List<Finding> overCapacity(Cohort cohort, Settings settings) {
        Intervals full =
                cohort.capacity() < 0 ? Intervals.none() : Counts.atLeast(cohort.members(), cohort.capacity() + 1);
        return Bench.judge(
                "G36",
                cohort.programme(),
                settings,
                of(
                        cohort,
                        "CAPACITY",
                        new Requirement(
                                full.intersect(cohort.running()),
                                Intervals.none(),
                                gap -> "More than the " + cohort.capacity() + " members there is room for "
                                        + gap.period() + ".")));
    }

    /** G36: nobody holds the role of lead of a partnership's IOM. */
    public static List<Finding> noLead(Cohort cohort, Settings settings) {
        return Bench.judge(
                "G36",
                cohort.programme(),
                settings,
                of(
                        cohort,
                        "LEAD",
                        new Requirement(
                                cohort.running(),
                                cohort.led(),
                                gap -> "Nobody leads the partnership " + gap.period() + ".")));
    }

    private static Requirement of(Cohort cohort, String question, Requirement requirement) {
        return requirement
                .asking(question)
                .because(new Piece(Day.ALWAYS, Day.NEVER, cohort.programme()))
                .in(cohort.area())
                .of(cohort.programme());
    }

    /**
     * An address.
     *
     * @param address key of the address; hostels and prisons are not to be given
     * @param area code of its area; null if not known
     * @param residents for each cohort or gang member, when they live there and are one
     * @param reviews days on which agencies reviewed it together
     */
    public record Household(String address, @Nullable String area, List<Intervals> residents, List<Integer> reviews) {

        /** Copies what it is given. */
        public Household {
            residents = List.copyOf(residents);
            reviews = List.copyOf(reviews);
        }
    }

    /** G58: several cohort or gang members at one address, and no agencies reviewed it together of late. */
    public static List<Finding> manyAtAddress(Household household, Settings settings) {
        int enough = settings.get(Setting.NOMINALS_AT_ADDRESS, first(household.residents()));
        Intervals.Builder reviewed = Intervals.builder();
        for (int day : household.reviews()) {
            reviewed.add(day, Day.plus(day, settings.get(Setting.ADDRESS_REVIEW, day) + 1));
        }
        Requirement requirement = new Requirement(
                        Counts.atLeast(household.residents(), enough),
                        reviewed.build(),
                        gap -> "At least " + enough + " cohort or gang members live at one address, not reviewed in "
                                + "time " + gap.period() + ".")
                .because(new Piece(Day.ALWAYS, Day.NEVER, household.address()))
                .settledOn(first(household.residents()))
                .in(household.area());
        return Bench.judge("G58", household.address(), settings, requirement);
    }
}
