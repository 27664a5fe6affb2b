package uk.iomgraph.rules.border;

import static uk.iomgraph.rules.border.LinkEvidence.Role.FROM_AREA;
import static uk.iomgraph.rules.border.LinkEvidence.Role.JOINS;
import static uk.iomgraph.rules.border.LinkEvidence.Role.TO_AREA;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.gap.Words;
import uk.iomgraph.rules.timeline.Involvement;

/** X2, X3 and X4: two people of different areas. */
final class PairLinks {

    private PairLinks() {}

    static void find(PersonCase c, Consumer<BorderLink> sink) {
        Set<String> seen = new HashSet<>();
        for (Circle.Companion other : c.circle().accomplices()) {
            if (isFirst(c, other.person()) && seen.add(other.offence() + ' ' + other.person())) {
                accomplice(c, other, sink);
            }
        }
        for (Circle.Companion victim : c.circle().victims()) {
            if (seen.add("victim " + victim.offence() + ' ' + victim.person())) {
                victim(c, victim, sink);
            }
        }
        for (Circle.Acquaintance tie : c.circle().acquaintances()) {
            if (tie.graded() && isFirst(c, tie.person())) {
                acquaintance(c, tie, sink);
            }
        }
    }

    private static boolean isFirst(PersonCase c, String other) {
        return c.identity().compareTo(other) < 0;
    }

    private static void accomplice(PersonCase c, Circle.Companion other, Consumer<BorderLink> sink) {
        Involvement offence = c.accusation(other.offence());
        if (offence == null) {
            return;
        }
        int day = offence.offenceDay();
        Homes.Home mine = c.homes().at(day);
        Homes.Home theirs = c.circle().homesOf(other.person()).at(day);
        Crossing crossing = crossing(c, mine, theirs);
        if (crossing != null) {
            sink.accept(pair(LinkKind.CO_OFFENDING, c, other.person(), crossing, day)
                    .weighing(1, HarmWeights.days(offence.scene().group()))
                    .because(JOINS, offence.key(), other.key())
                    .at(c, mine, theirs)
                    .saying(
                            "Accused of an offence on " + Words.day(day) + " together with somebody of another area.",
                            other.offence()));
        }
    }

    private static void victim(PersonCase c, Circle.Companion victim, Consumer<BorderLink> sink) {
        Involvement offence = c.accusation(victim.offence());
        Homes.Home theirs =
                offence == null ? null : c.circle().homesOf(victim.person()).at(offence.offenceDay());
        if (offence == null || theirs == null) {
            return;
        }
        int day = offence.offenceDay();
        Homes.Home mine = c.homes().at(day);
        Crossing fromHome = crossing(c, mine, theirs);
        Crossing fromOffence = c.crossing(offence.area(), theirs.area());
        Crossing crossing = fromHome == null ? fromOffence : fromHome;
        if (crossing != null) {
            Pair pair = pair(LinkKind.VICTIM_ELSEWHERE, c, victim.person(), crossing, day)
                    .weighing(1, HarmWeights.days(offence.scene().group()))
                    .because(JOINS, offence.key(), victim.key());
            if (fromHome != null && mine != null) {
                pair.because(FROM_AREA, mine.key());
            }
            // A distance to the door of a victim would tell where the door is.
            pair.because(TO_AREA, theirs.key())
                    .link
                    .between(c.places().middle(crossing.from()), c.places().middle(crossing.to()));
            sink.accept(pair.saying(
                    "The victim of an offence on " + Words.day(day) + " lived in another area than "
                            + (fromHome == null ? "the offence was in." : "the accused."),
                    victim.offence()));
        }
    }

    /** A link for each stretch in which neither moved. */
    private static void acquaintance(PersonCase c, Circle.Acquaintance tie, Consumer<BorderLink> sink) {
        for (Homes.Home mine : c.homes().stretches()) {
            for (Homes.Home theirs : c.circle().homesOf(tie.person()).stretches()) {
                int from = Math.max(tie.from(), Math.max(mine.from(), theirs.from()));
                int to = Math.min(tie.to(), Math.min(mine.to(), theirs.to()));
                Crossing crossing = from < to ? crossing(c, mine, theirs) : null;
                if (crossing != null) {
                    Pair pair = pair(LinkKind.ASSOCIATION, c, tie.person(), crossing, from)
                            .because(JOINS, tie.key())
                            .at(c, mine, theirs);
                    pair.link.until(to).reviewDue(tie.reviewDue());
                    sink.accept(pair.saying(
                            "Tied to somebody who lived in another area " + Words.period(from, to) + ".",
                            tie.key(),
                            Integer.toString(from)));
                }
            }
        }
    }

    private static @Nullable Crossing crossing(PersonCase c, Homes.@Nullable Home mine, Homes.@Nullable Home theirs) {
        return mine == null || theirs == null ? null : c.crossing(mine.area(), theirs.area());
    }

    private static Pair pair(LinkKind kind, PersonCase c, String other, Crossing crossing, int from) {
        return new Pair(BorderLink.of(kind, c.identity(), crossing, from).with(other));
    }

    /** A link between the homes of two people. */
    private record Pair(BorderLink.Builder link) {

        Pair weighing(int count, double harm) {
            link.weighing(count, harm);
            return this;
        }

        Pair because(LinkEvidence.Role role, String... keys) {
            link.because(role, keys);
            return this;
        }

        Pair at(PersonCase c, Homes.@Nullable Home mine, Homes.@Nullable Home theirs) {
            if (mine != null && theirs != null) {
                link.between(c.where(mine), c.where(theirs))
                        .because(FROM_AREA, mine.key())
                        .because(TO_AREA, theirs.key());
            }
            return this;
        }

        BorderLink saying(String explanation, String... hangsOn) {
            return link.saying(explanation, hangsOn);
        }
    }
}
