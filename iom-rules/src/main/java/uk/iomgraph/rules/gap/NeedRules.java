package uk.iomgraph.rules.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.interval.Intervals;
import uk.iomgraph.rules.setting.Setting;
import uk.iomgraph.rules.timeline.AgencyType;
import uk.iomgraph.rules.timeline.Group;
import uk.iomgraph.rules.timeline.Intervention;
import uk.iomgraph.rules.timeline.LeadRole;
import uk.iomgraph.rules.timeline.Membership;
import uk.iomgraph.rules.timeline.Need;
import uk.iomgraph.rules.timeline.Pathway;
import uk.iomgraph.rules.timeline.Supervision;
import uk.iomgraph.rules.timeline.Timeline;

/** Rules G20 to G23, G25 and G26: needs and help. */
final class NeedRules {

    private NeedRules() {}

    private static final int SIGNIFICANT = 2;
    private static final int YOUNG_UNTIL = 26;

    /** G20: managed, a significant need on a pathway, and no help with it has begun. */
    static Detector unmet(Pathway pathway) {
        return (c, sink) -> {
            Intervals need = ReferralRules.needs(c, pathway, SIGNIFICANT);
            if (need.isEmpty()) {
                return;
            }
            List<Piece> help = started(c, pathway);
            sink.accept(new Requirement(
                            need.intersect(c.managed()),
                            Risk.days(help),
                            gap -> "A significant need about " + pathway.words() + ", and no help with it under way "
                                    + gap.period() + ".")
                    .because(significant(c, pathway))
                    .covers(help)
                    .tolerance(day -> c.get(Setting.NEED_TOLERANCE, day))
                    .on(pathway));
        };
    }

    private static List<Piece> significant(Case c, Pathway pathway) {
        return Case.pieces(
                c.list(Need.class), need -> need.pathway() == pathway && need.severity() >= SIGNIFICANT, Piece::of);
    }

    /** Help on a pathway while it is under way. */
    private static List<Piece> started(Case c, Pathway pathway) {
        return Case.pieces(
                c.list(Intervention.class),
                help -> help.pathway() == pathway,
                help -> Piece.of(help, help.startedOn(), help.endedOn()));
    }

    /** G21: managed, and waiting longer for help to begin than the pathway allows. */
    static void waiting(Case c, Consumer<Requirement> sink) {
        for (Intervention help : c.list(Intervention.class)) {
            int day = help.from();
            int settled = Math.min(help.startedOn(), Math.min(help.rejectedOn(), help.endedOn()));
            int limit = c.get(Setting.waitLimit(help.pathway()), day);
            sink.accept(new Requirement(
                            c.managed().clip(Day.plus(day, limit), Day.NEVER),
                            Intervals.of(settled, Day.NEVER),
                            gap -> "Referred on " + Words.day(day) + " for help with "
                                    + help.pathway().words() + ", which has not begun in time " + gap.period() + ".")
                    .because(Piece.of(help, day, Day.NEVER))
                    .covers(new Piece(settled, Day.NEVER, help.key()))
                    .settledOn(day)
                    .on(help.pathway())
                    .at(help.provider()));
        }
    }

    /** G22: managed, and help is under way before help with a need that should be met first has begun. */
    static void misordered(Case c, Consumer<Requirement> sink) {
        for (Intervention help : c.list(Intervention.class)) {
            if (help.startedOn() == Day.NEVER) {
                continue;
            }
            Setting setting = Setting.prerequisites(help.pathway());
            for (Pathway first : Pathway.values()) {
                if (c.settings().lists(setting, first, help.startedOn())) {
                    sink.accept(misordered(c, help, first));
                }
            }
        }
    }

    private static Requirement misordered(Case c, Intervention help, Pathway first) {
        List<Piece> before = Case.pieces(
                c.list(Intervention.class),
                other -> other.pathway() == first,
                other -> Piece.of(other, other.startedOn(), Day.NEVER));
        return new Requirement(
                        ReferralRules.needs(c, first, SIGNIFICANT)
                                .intersect(c.managed())
                                .clip(help.startedOn(), help.endedOn()),
                        Risk.days(before),
                        gap -> "Help with " + help.pathway().words() + " is under way before any with " + first.words()
                                + ", which should come first, " + gap.period() + ".")
                .because(Piece.of(help, help.startedOn(), help.endedOn()))
                .because(significant(c, first))
                .covers(before)
                .settledOn(help.startedOn())
                .on(help.pathway());
    }

    /** G23: managed, help broke off, the need is still significant, and nothing replaced it. */
    static void brokenOff(Case c, Consumer<Requirement> sink) {
        for (Intervention help : c.list(Intervention.class)) {
            if (!help.brokeOff()) {
                continue;
            }
            int day = help.endedOn();
            List<Piece> others = Case.pieces(
                    c.list(Intervention.class),
                    other -> other.pathway() == help.pathway() && other.endedOn() > day,
                    other -> Piece.of(other, other.startedOn(), Day.NEVER));
            sink.accept(new Requirement(
                            ReferralRules.needs(c, help.pathway(), SIGNIFICANT)
                                    .around(day)
                                    .clip(Day.plus(day, c.get(Setting.DROP_OUT_LIMIT, day)), Day.NEVER)
                                    .intersect(c.managed()),
                            Risk.days(others),
                            gap -> "Help with " + help.pathway().words() + " broke off on " + Words.day(day)
                                    + ", and nothing replaced it " + gap.period() + ".")
                    .because(Piece.of(help, day, Day.NEVER))
                    .covers(others)
                    .settledOn(day)
                    .on(help.pathway()));
        }
    }

    /** G25: in a cohort, with a significant need, and linked to no service for the group the person belongs to. */
    static void noGroupOffer(Case c, Consumer<Requirement> sink) {
        if (c.iom().isEmpty()) {
            return;
        }
        Intervals.Builder needs = Intervals.builder();
        List<Piece> because = new ArrayList<>();
        for (Need need : c.list(Need.class)) {
            if (need.severity() >= SIGNIFICANT) {
                needs.add(need.from(), need.to());
                because.add(Piece.of(need));
            }
        }
        Intervals required = needs.build().intersect(c.iom());
        for (Group group : Group.values()) {
            Intervals needed = required.intersect(belongs(c.timeline().person(), group));
            if (needed.isEmpty()) {
                continue;
            }
            List<Piece> offers = Case.pieces(
                    c.list(Intervention.class),
                    help -> help.forGroup() == group,
                    help -> Piece.of(help, help.from(), Day.NEVER));
            sink.accept(new Requirement(
                            needed,
                            Risk.days(offers),
                            gap -> "In the cohort with a significant need, and linked to no service for "
                                    + group.words() + " " + gap.period() + ".")
                    .because(because)
                    .covers(offers)
                    .tolerance(day -> c.get(Setting.GROUP_OFFER_TOLERANCE, day)));
        }
    }

    private static Intervals belongs(Timeline.Person person, Group group) {
        return switch (group) {
            case WOMEN -> person.female() ? Intervals.all() : Intervals.none();
            case FOREIGN_NATIONALS -> person.foreignNational() ? Intervals.all() : Intervals.none();
            case YOUNG_ADULTS -> Intervals.of(person.aged(18, 0), person.aged(YOUNG_UNTIL, 0));
        };
    }

    /** G26: at high risk, helped by the voluntary sector alone. */
    static void voluntaryOnly(Case c, Consumer<Requirement> sink) {
        List<Piece> voluntary = new ArrayList<>();
        List<Piece> others = new ArrayList<>();
        for (Intervention help : c.list(Intervention.class)) {
            boolean unknown = help.providerType() == AgencyType.OTHER;
            (help.providerType() == AgencyType.VCS || unknown ? voluntary : others)
                    .add(Piece.of(help, help.startedOn(), help.endedOn()));
        }
        Intervals required = c.risk().high().intersect(Risk.days(voluntary)).minus(c.custody());
        if (required.isEmpty()) {
            return;
        }
        c.list(Membership.class).forEach(membership -> others.add(Piece.of(membership)));
        c.list(Supervision.class).forEach(supervision -> others.add(Piece.of(supervision)));
        for (LeadRole lead : c.list(LeadRole.class)) {
            if (lead.agency() != AgencyType.VCS && lead.agency() != AgencyType.OTHER) {
                others.add(Piece.of(lead));
            }
        }
        sink.accept(new Requirement(
                        required,
                        Risk.days(others),
                        gap -> "At high risk, and helped by the voluntary sector alone " + gap.period() + ".")
                .because(voluntary)
                .covers(others));
    }
}
