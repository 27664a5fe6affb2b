package uk.iomgraph.rules.border;

import static uk.iomgraph.rules.border.LinkEvidence.Role.FROM_AREA;
import static uk.iomgraph.rules.border.LinkEvidence.Role.JOINS;
import static uk.iomgraph.rules.border.LinkEvidence.Role.TO_AREA;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.gap.Words;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.interval.Interval;
import uk.iomgraph.rules.interval.Intervals;

/**
 * X14: members of a gang who live in several areas at once, or whose offences as members were in several police force areas.
 * One area is taken as where the gang is at home, the one with most members or offences, the first by code of several; each
 * link leads from there to one of the others.
 */
public final class GangLinks {

    private GangLinks() {}

    /**
     * A member, while a tie tells of it.
     *
     * @param person identity
     * @param key key of the tie
     * @param from first day
     * @param to the day after the last, at the latest the day its review is due, or {@link Day#NEVER}
     * @param homes where the member lived
     * @param offences what the member is accused of
     */
    public record Member(String person, String key, int from, int to, Homes homes, List<Accusation> offences) {

        /** Copies what it is given. */
        public Member {
            offences = List.copyOf(offences);
        }
    }

    /**
     * An offence a member is accused of.
     *
     * @param offence key of the offence
     * @param key key of the part in it
     * @param day first day of the offence
     * @param area code of its area; null if not known
     * @param group its group as an agency wrote it; null if none was said
     */
    public record Accusation(
            String offence,
            String key,
            int day,
            @Nullable String area,
            @Nullable String group) {}

    /** Somebody lived in an area as a member. */
    private record Stay(String person, String key, Interval days) {}

    /** The links of a gang, see docs/cross-border.md. */
    public static List<BorderLink> of(String gang, List<Member> members, Places places) {
        List<BorderLink> links = new ArrayList<>();
        homes(gang, members, places, links);
        offences(gang, members, places, links);
        return links;
    }

    private static void homes(String gang, List<Member> members, Places places, List<BorderLink> links) {
        Map<String, List<Stay>> byArea = new TreeMap<>();
        for (Member member : members) {
            for (Homes.Home home : member.homes().stretches()) {
                int from = Math.max(home.from(), member.from());
                int to = Math.min(home.to(), member.to());
                if (from < to) {
                    String partnership = places.at(home.area(), AreaLevel.CSP);
                    byArea.computeIfAbsent(partnership == null ? home.area() : partnership, any -> new ArrayList<>())
                            .add(new Stay(member.person(), member.key(), new Interval(from, to)));
                }
            }
        }
        String base = base(byArea, GangLinks::people);
        byArea.forEach((area, stays) -> {
            Crossing crossing = Crossing.of(base, area, places);
            if (crossing != null) {
                List<Stay> atBase = Objects.requireNonNull(byArea.get(crossing.from()));
                for (Interval days : days(atBase).intersect(days(stays)).list()) {
                    links.add(together(gang, crossing, atBase, stays, days, places));
                }
            }
        });
    }

    private static BorderLink together(
            String gang, Crossing crossing, List<Stay> atBase, List<Stay> away, Interval days, Places places) {
        List<Stay> there = during(away, days);
        return BorderLink.of(LinkKind.GANG_FOOTPRINT, gang, crossing, days.from())
                .until(days.to())
                .weighing((int) people(there), Double.NaN)
                .between(places.middle(crossing.from()), places.middle(crossing.to()))
                .because(FROM_AREA, keys(during(atBase, days)))
                .because(TO_AREA, keys(there))
                .saying(
                        "Members of the gang lived in two areas " + Words.period(days.from(), days.to()) + ", "
                                + people(there) + " of them in the second.",
                        "homes",
                        crossing.from(),
                        crossing.to(),
                        Integer.toString(days.from()));
    }

    private static void offences(String gang, List<Member> members, Places places, List<BorderLink> links) {
        Map<String, Map<String, Accusation>> byForce = new TreeMap<>();
        for (Member member : members) {
            for (Accusation offence : member.offences()) {
                boolean asMember = member.from() <= offence.day() && offence.day() < member.to();
                String force = offence.area() == null ? null : places.at(offence.area(), AreaLevel.PFA);
                if (asMember && force != null) {
                    byForce.computeIfAbsent(force, any -> new TreeMap<>()).putIfAbsent(offence.offence(), offence);
                }
            }
        }
        String base = base(byForce, Map::size);
        byForce.forEach((force, offences) -> {
            Crossing crossing = Crossing.of(base, force, places);
            if (crossing != null) {
                Accusation first = first(Objects.requireNonNull(byForce.get(crossing.from())));
                Accusation there = first(offences);
                int from = Math.max(first.day(), there.day());
                links.add(BorderLink.of(LinkKind.GANG_FOOTPRINT, gang, crossing, from)
                        .weighing(offences.size(), harm(offences))
                        .between(places.middle(crossing.from()), places.middle(crossing.to()))
                        .because(FROM_AREA, first.key())
                        .because(TO_AREA, there.key())
                        .because(JOINS, gang)
                        .saying(
                                "Members of the gang are accused of offences in the areas of two forces since "
                                        + Words.day(from) + ", " + offences.size() + " of them in the second.",
                                "offences",
                                crossing.from(),
                                crossing.to()));
            }
        });
    }

    /** Where most are; the first by code of several. */
    private static <T> @Nullable String base(Map<String, T> byArea, ToLongFunction<T> size) {
        String base = null;
        long most = 0;
        for (Map.Entry<String, T> area : byArea.entrySet()) {
            long here = size.applyAsLong(area.getValue());
            if (here > most) {
                most = here;
                base = area.getKey();
            }
        }
        return base;
    }

    private static Accusation first(Map<String, Accusation> offences) {
        return offences.values().stream()
                .min(Comparator.comparingInt(Accusation::day).thenComparing(Accusation::key))
                .orElseThrow();
    }

    /** Of those that have a weight; no number where none has. */
    private static double harm(Map<String, Accusation> offences) {
        return offences.values().stream()
                .mapToDouble(offence -> HarmWeights.days(offence.group()))
                .filter(days -> !Double.isNaN(days))
                .reduce(Double::sum)
                .orElse(Double.NaN);
    }

    private static Intervals days(List<Stay> stays) {
        return Intervals.of(stays.stream().map(Stay::days).toList());
    }

    private static List<Stay> during(List<Stay> stays, Interval days) {
        return stays.stream()
                .filter(stay -> stay.days().from() < days.to()
                        && days.from() < stay.days().to())
                .toList();
    }

    private static long people(List<Stay> stays) {
        return stays.stream().map(Stay::person).distinct().count();
    }

    private static String[] keys(List<Stay> stays) {
        return stays.stream().map(Stay::key).distinct().sorted().toArray(String[]::new);
    }
}
