package uk.iomgraph.rules.gap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.interval.Interval;
import uk.iomgraph.rules.interval.Intervals;
import uk.iomgraph.rules.setting.Setting;
import uk.iomgraph.rules.timeline.Breach;
import uk.iomgraph.rules.timeline.Contact;
import uk.iomgraph.rules.timeline.Episode;
import uk.iomgraph.rules.timeline.LeadRole;
import uk.iomgraph.rules.timeline.Membership;
import uk.iomgraph.rules.timeline.ProgrammeType;
import uk.iomgraph.rules.timeline.Rating;
import uk.iomgraph.rules.timeline.Referral;
import uk.iomgraph.rules.timeline.Review;

/** Rules about contact: G19 and G31. */
final class ContactRules {

    private ContactRules() {}

    static final List<Setting> LIMITS = List.of(
            Setting.CONTACT_LIMIT_RED,
            Setting.CONTACT_LIMIT_AMBER,
            Setting.CONTACT_LIMIT_GREEN,
            Setting.CONTACT_LIMIT_UNRATED);

    /** Days on which the last contact the person came to is not longer ago than the rating allows. */
    static Intervals seen(Case c) {
        List<Integer> days = new ArrayList<>();
        SupervisionRules.attended(c).forEach(contact -> days.add(contact.from()));
        return c.risk().recent(days, LIMITS);
    }

    /** Says when the person was last seen. */
    static String last(Shortfall gap) {
        Piece last = gap.last();
        return last == null ? "; no earlier contact is known" : "; last seen on " + Words.day(last.from());
    }

    /** G19: with no order behind it, one missed contact after another, and the lead has not acted. */
    static void disengaged(Case c, Consumer<Requirement> sink) {
        Intervals.Builder voluntary = Intervals.builder();
        for (Membership membership : c.list(Membership.class)) {
            if (membership.type() == ProgrammeType.IOM && membership.basis() != Membership.Basis.STATUTORY) {
                voluntary.add(membership.from(), membership.to());
            }
        }
        Intervals cohort = voluntary.build().minus(c.statutory());
        if (cohort.isEmpty()) {
            return;
        }
        List<Contact> missed = new ArrayList<>();
        Set<Integer> came = new HashSet<>();
        c.list(Contact.class).stream().filter(Contact::attended).forEach(contact -> came.add(contact.from()));
        Contact before = null;
        for (Contact contact : c.list(Contact.class)) {
            boolean sameDay = before != null && before.from() == contact.from();
            before = contact;
            if (came.contains(contact.from())) {
                missed.clear();
            } else if (!sameDay && cohort.contains(contact.from())) {
                missed.add(contact);
                if (missed.size() == c.get(Setting.MISSED_CONTACTS, contact.from())) {
                    act(c, missed, cohort, sink);
                }
            }
        }
    }

    private static void act(Case c, List<Contact> missed, Intervals cohort, Consumer<Requirement> sink) {
        int third = missed.get(missed.size() - 1).from();
        List<Piece> actions = new ArrayList<>();
        attended(c, third, actions);
        from(c.list(Review.class), third, actions);
        from(c.list(Breach.class), third, actions);
        from(c.list(Referral.class), third, actions);
        from(c.list(LeadRole.class), third, actions);
        from(c.list(Rating.class), third, actions);
        int count = missed.size();
        sink.accept(new Requirement(
                        cohort.around(third).clip(Day.plus(third, c.get(Setting.LEAD_ACTION, third)), Day.NEVER),
                        Risk.days(actions),
                        gap -> "Missed " + count + " contacts in a row, the last on " + Words.day(third)
                                + ", and no action of the lead is recorded " + gap.period() + ".")
                .because(missed.stream()
                        .map(contact -> Piece.of(contact, contact.from(), Day.NEVER))
                        .toList())
                .covers(actions)
                .settledOn(third));
    }

    private static void attended(Case c, int day, List<Piece> actions) {
        for (Contact contact : c.list(Contact.class)) {
            if (contact.attended() && contact.from() >= day) {
                actions.add(Piece.of(contact, contact.from(), Day.NEVER));
            }
        }
    }

    private static void from(List<? extends Episode> episodes, int day, List<Piece> actions) {
        for (Episode episode : episodes) {
            if (episode.from() >= day) {
                actions.add(Piece.of(episode, episode.from(), Day.NEVER));
            }
        }
    }

    /** G31: rated red, not in custody, and not seen within the limit. */
    static void redUnseen(Case c, Consumer<Requirement> sink) {
        Intervals red = c.risk().red();
        if (red.isEmpty()) {
            return;
        }
        List<Integer> days = new ArrayList<>();
        for (Interval run : red.list()) {
            days.add(run.from());
        }
        List<Piece> contacts = SupervisionRules.attended(c);
        contacts.forEach(contact -> days.add(contact.from()));
        sink.accept(new Requirement(
                        red.minus(c.custody()),
                        c.risk().within(days, Setting.CONTACT_LIMIT_RED),
                        gap -> "Rated red and not seen in time " + gap.period() + last(gap) + ".")
                .because(OwnershipRules.rated(c, Risk.RED))
                .covers(contacts));
    }
}
