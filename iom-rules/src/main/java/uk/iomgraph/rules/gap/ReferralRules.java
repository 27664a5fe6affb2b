package uk.iomgraph.rules.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.interval.Intervals;
import uk.iomgraph.rules.setting.Setting;
import uk.iomgraph.rules.timeline.Episode;
import uk.iomgraph.rules.timeline.Intervention;
import uk.iomgraph.rules.timeline.Need;
import uk.iomgraph.rules.timeline.Pathway;
import uk.iomgraph.rules.timeline.Referral;
import uk.iomgraph.rules.timeline.SafeguardingReferral;

/** Rules G13 to G15: referrals that nobody answers, that end in a rejection, or go to and fro. */
final class ReferralRules {

    private ReferralRules() {}

    /** G13: a referral of any kind is not answered within the limit. */
    static void unanswered(Case c, Consumer<Requirement> sink) {
        for (Referral referral : c.list(Referral.class)) {
            sink.accept(answer(c, referral, referral.answeredOn())
                    .on(referral.pathway())
                    .at(referral.toAgency()));
        }
        for (SafeguardingReferral referral : c.list(SafeguardingReferral.class)) {
            sink.accept(answer(c, referral, referral.answeredOn()));
        }
        for (Intervention help : c.list(Intervention.class)) {
            sink.accept(answer(c, help, help.answeredOn()).on(help.pathway()).at(help.provider()));
        }
    }

    private static Requirement answer(Case c, Episode sent, int answered) {
        int day = sent.from();
        return new Requirement(
                        Intervals.of(Day.plus(day, c.get(Setting.REFERRAL_LIMIT, day)), Day.NEVER),
                        Intervals.of(answered, Day.NEVER),
                        gap -> "Referred on " + Words.day(day) + ", and not answered in time " + gap.period() + ".")
                .because(Piece.of(sent))
                .covers(new Piece(answered, Day.NEVER, sent.key()))
                .settledOn(day)
                .raisedFrom(Day.plus(day, c.get(Setting.REFERRAL_LIMIT_RAISED, day)));
    }

    /** G14: turned down, the need is still there, and there is no other way to help. */
    static void bounced(Case c, Consumer<Requirement> sink) {
        List<Ask> asks = asks(c);
        for (Ask ask : asks) {
            if (ask.rejected() == Day.NEVER) {
                continue;
            }
            int day = ask.rejected();
            Pathway pathway = ask.pathway();
            Intervals need = pathway == null ? c.risk().concern() : needs(c, pathway, 1);
            List<Piece> onward = onward(c, asks, ask);
            sink.accept(new Requirement(
                            need.around(day).clip(Day.plus(day, c.get(Setting.ONWARD_REFERRAL, day)), Day.NEVER),
                            Risk.days(onward),
                            gap -> "Turned down on " + Words.day(day) + " for " + ask.words() + ", and not referred on "
                                    + gap.period() + ".")
                    .because(new Piece(day, Day.NEVER, ask.key()))
                    .covers(onward)
                    .settledOn(day)
                    .on(pathway)
                    .at(ask.agency()));
        }
    }

    /** Other referrals for the same that were sent later or are not turned down, and help that is under way. */
    private static List<Piece> onward(Case c, List<Ask> asks, Ask bounced) {
        List<Piece> onward = new ArrayList<>();
        for (Ask other : asks) {
            boolean open = other.rejected() > bounced.rejected();
            if (!other.key().equals(bounced.key())
                    && other.sameNeed(bounced)
                    && open
                    && other.sent() >= bounced.sent()) {
                onward.add(new Piece(other.sent(), Day.NEVER, other.key()));
            }
        }
        for (Intervention help : c.list(Intervention.class)) {
            if (help.pathway() == bounced.pathway() && help.endedOn() > bounced.rejected()) {
                onward.add(Piece.of(help, help.startedOn(), Day.NEVER));
            }
        }
        return onward;
    }

    /** G15: referred again and again for one need, turned down by several agencies, and never helped. */
    static void pingPong(Case c, Consumer<Requirement> sink) {
        Map<String, List<Ask>> byNeed = new TreeMap<>();
        asks(c).forEach(ask ->
                byNeed.computeIfAbsent(ask.need(), any -> new ArrayList<>()).add(ask));
        for (List<Ask> asks : byNeed.values()) {
            sentToAndFro(c, asks, sink);
        }
    }

    private static void sentToAndFro(Case c, List<Ask> asks, Consumer<Requirement> sink) {
        int last = asks.get(asks.size() - 1).sent();
        int window = c.get(Setting.PING_PONG_WINDOW, last);
        Pathway pathway = asks.get(0).pathway();
        List<Intervals> sent = new ArrayList<>();
        List<Intervals> rejected = new ArrayList<>();
        Map<String, Intervals> agencies = new TreeMap<>();
        for (Ask ask : asks) {
            Intervals counts = Intervals.of(ask.sent(), Day.plus(ask.sent(), window));
            sent.add(counts);
            rejected.add(counts.clip(ask.rejected(), Day.NEVER));
            String agency = ask.agency();
            if (agency != null) {
                agencies.merge(agency, counts, Intervals::union);
            }
        }
        List<Piece> started = Case.pieces(
                c.list(Intervention.class),
                help -> pathway != null && help.pathway() == pathway,
                help -> Piece.of(help, help.startedOn(), Day.plus(help.startedOn(), window)));
        Intervals required = Counts.atLeast(sent, c.get(Setting.PING_PONG_REFERRALS, last))
                .intersect(Counts.atLeast(rejected, c.get(Setting.PING_PONG_REJECTIONS, last)))
                .intersect(Counts.atLeast(agencies.values(), c.get(Setting.PING_PONG_AGENCIES, last)));
        sink.accept(new Requirement(
                        required,
                        Risk.days(started),
                        gap -> "Referred to several agencies for " + asks.get(0).words()
                                + ", turned down more than once, and helped by none " + gap.period() + ".")
                .because(asks.stream()
                        .map(ask -> new Piece(ask.sent(), Day.NEVER, ask.key()))
                        .toList())
                .covers(started)
                .settledOn(last)
                .on(pathway));
    }

    /** Days on which a need on a pathway is at least so severe. */
    static Intervals needs(Case c, Pathway pathway, int least) {
        Intervals.Builder days = Intervals.builder();
        for (Need need : c.list(Need.class)) {
            if (need.pathway() == pathway && need.severity() >= least) {
                days.add(need.from(), need.to());
            }
        }
        return days.build();
    }

    /** What was asked of agencies: referrals, and help that was asked for, by day. */
    private static List<Ask> asks(Case c) {
        List<Ask> asks = new ArrayList<>();
        for (Referral referral : c.list(Referral.class)) {
            int rejected = referral.isRejected() ? referral.decidedOn() : Day.NEVER;
            asks.add(new Ask(
                    referral.key(),
                    referral.pathway(),
                    referral.purpose(),
                    referral.toAgency(),
                    referral.from(),
                    rejected));
        }
        for (Intervention help : c.list(Intervention.class)) {
            asks.add(new Ask(help.key(), help.pathway(), "", help.provider(), help.from(), help.rejectedOn()));
        }
        asks.sort(Comparator.comparingInt(Ask::sent).thenComparing(Ask::key));
        return asks;
    }

    /** One thing asked of an agency. What has no pathway is for the same need if it has the same purpose. */
    private record Ask(
            String key,
            @Nullable Pathway pathway,
            String purpose,
            @Nullable String agency,
            int sent,
            int rejected) {

        String need() {
            return pathway == null ? " " + purpose : pathway.name();
        }

        boolean sameNeed(Ask other) {
            return need().equals(other.need());
        }

        String words() {
            return pathway == null ? "the same purpose" : pathway.words();
        }
    }
}
