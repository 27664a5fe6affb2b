package uk.iomgraph.rules.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.interval.Intervals;
import uk.iomgraph.rules.setting.Setting;
import uk.iomgraph.rules.timeline.AgencyType;
import uk.iomgraph.rules.timeline.Assessment;
import uk.iomgraph.rules.timeline.Contact;
import uk.iomgraph.rules.timeline.Custody;
import uk.iomgraph.rules.timeline.JusticeEvent;
import uk.iomgraph.rules.timeline.LeadRole;
import uk.iomgraph.rules.timeline.Membership;
import uk.iomgraph.rules.timeline.Residence;

/** Rules G06 to G10: into, within and out of custody. */
final class CustodyRules {

    private CustodyRules() {}

    /** G06: released, or soon to be, with nowhere to live on the first night. */
    static void noAddress(Case c, Consumer<Requirement> sink) {
        List<Piece> homes = Case.pieces(c.list(Residence.class), Residence::isHome, Piece::of);
        Intervals housed = Risk.days(homes);
        Intervals harm = Risk.days(c.risk().harm(Assessment.Band.HIGH));
        List<Custody> stays = new ArrayList<>(released(c));
        for (Custody custody : c.list(Custody.class)) {
            if (custody.span().isPlannedToEnd()) {
                stays.add(custody);
            }
        }
        for (Custody custody : stays) {
            boolean planned = custody.span().isPlannedToEnd();
            int release = custody.span().expectedTo();
            if (housed.contains(release)) {
                continue;
            }
            int from = planned ? Day.plus(release, -c.get(Setting.RELEASE_WARNING, release)) : release;
            int again = planned ? Day.NEVER : nextCustody(c, release);
            String released = planned ? "To be released on " : "Released on ";
            sink.accept(new Requirement(
                            Intervals.of(from, again),
                            Case.onceFrom(housed, release),
                            gap -> released + Words.day(release) + " with nowhere to live for that night; no home "
                                    + Words.period(Math.max(gap.from(), release), gap.to()) + ".")
                    .because(Piece.of(custody, custody.from(), Day.NEVER))
                    .covers(homes)
                    .settledOn(release)
                    .alsoRaised(harm)
                    .at(custody.prison()));
        }
    }

    static int nextCustody(Case c, int day) {
        Intervals later = c.custody().clip(day, Day.NEVER);
        return later.isEmpty() ? Day.NEVER : later.from(0);
    }

    /**
     * The stays that ended with a release: no other stay went on or began by then. Of two records of one release the one
     * that knows the longer sentence tells of it, so that nobody is released twice.
     */
    static List<Custody> released(Case c) {
        Map<Integer, Custody> byDay = new TreeMap<>();
        for (Custody custody : c.list(Custody.class)) {
            boolean ended = custody.from() < custody.to() && custody.to() != Day.NEVER;
            if (ended && !c.custody().contains(custody.to())) {
                byDay.merge(
                        custody.to(),
                        custody,
                        (one, other) -> one.sentenceDays() >= other.sentenceDays() ? one : other);
            }
        }
        return List.copyOf(byDay.values());
    }

    /** G07: released, and neither a programme nor a first appointment is there. */
    static void noAppointment(Case c, Consumer<Requirement> sink) {
        for (Custody custody : released(c)) {
            int release = custody.to();
            int end = Math.min(Day.plus(release, c.get(Setting.RELEASE_WATCH, release)), nextCustody(c, release));
            List<Piece> covers = new ArrayList<>();
            for (Membership membership : c.list(Membership.class)) {
                covers.add(Piece.of(membership));
            }
            for (Contact contact : c.list(Contact.class)) {
                boolean statutory = contact.agency() == AgencyType.PROBATION || contact.agency() == AgencyType.YOT;
                if (statutory && contact.from() >= release) {
                    covers.add(Piece.of(contact, contact.from(), Day.NEVER));
                }
            }
            sink.accept(new Requirement(
                            Intervals.of(release, end),
                            Risk.days(covers),
                            gap -> "Released on " + Words.day(release)
                                    + ", with no programme and no appointment in time " + gap.period() + ".")
                    .because(Piece.of(custody, custody.from(), Day.NEVER))
                    .covers(covers)
                    .tolerance(day -> Day.plusWorkingDays(day, c.get(Setting.FIRST_APPOINTMENT, day)) - day)
                    .settledOn(release));
        }
    }

    /** G08: a short sentence or remand ends without supervision, the person is of concern, and nobody takes them on. */
    static void unsupervised(Case c, Consumer<Requirement> sink) {
        for (Custody custody : released(c)) {
            int release = custody.to();
            boolean concerned = isShort(c, custody)
                    && !c.statutory().contains(release)
                    && c.risk().concern().contains(release);
            if (concerned) {
                sink.accept(new Requirement(
                                c.risk().concern().around(release).clip(release, nextCustody(c, release)),
                                Case.onceFrom(c.managed(), release),
                                gap -> "Of concern, released on " + Words.day(release)
                                        + " without supervision, and managed by nobody " + gap.period() + ".")
                        .because(Piece.of(custody, custody.from(), Day.NEVER))
                        .covers(c.managedBy())
                        .tolerance(day -> c.get(Setting.SHORT_SENTENCE_TOLERANCE, day)));
            }
        }
    }

    private static boolean isShort(Case c, Custody custody) {
        int limit = c.get(Setting.SHORT_SENTENCE, custody.to());
        return switch (custody.kind()) {
            case REMAND -> true;
            case SENTENCE, YOUTH ->
                (custody.sentenceDays() > 0 ? custody.sentenceDays() : custody.to() - custody.from()) < limit;
            case RECALL -> false;
        };
    }

    /** G09: moved between prisons, and nobody is recorded as owner, neither in the new prison nor outside. */
    static void transferred(Case c, Consumer<Requirement> sink) {
        Custody before = null;
        for (Custody custody : c.list(Custody.class)) {
            boolean moved = before != null
                    && before.to() == custody.from()
                    && custody.kind() != Custody.Kind.REMAND
                    && before.prison() != null
                    && custody.prison() != null
                    && !custody.prison().equals(before.prison());
            before = custody;
            if (moved) {
                int day = custody.from();
                List<Piece> owners = owners(c, day);
                sink.accept(new Requirement(
                                c.custody().around(day).clip(day, custody.to()),
                                Risk.days(owners),
                                gap -> "Moved to another prison on " + Words.day(day)
                                        + ", with no offender manager there or outside " + gap.period() + ".")
                        .because(Piece.of(custody))
                        .covers(owners)
                        .tolerance(from -> c.get(Setting.TRANSFER_TOLERANCE, from))
                        .at(custody.prison()));
            }
        }
    }

    /** A prison offender manager of before the move belongs to the prison left. */
    private static List<Piece> owners(Case c, int day) {
        List<Piece> owners = new ArrayList<>();
        for (LeadRole lead : c.list(LeadRole.class)) {
            boolean counts = switch (lead.kind()) {
                case COMMUNITY_OFFENDER_MANAGER -> true;
                case PRISON_OFFENDER_MANAGER -> lead.from() >= day;
                case LEAD -> false;
            };
            if (counts) {
                owners.add(Piece.of(lead));
            }
        }
        return owners;
    }

    /** G10: the police computer and the record of custody disagree about a cohort member. */
    static void recordBehind(Case c, Consumer<Requirement> sink) {
        List<JusticeEvent> moves = c.list(JusticeEvent.class).stream()
                .filter(event -> event.type() == JusticeEvent.Type.REMAND || event.type() == JusticeEvent.Type.RELEASE)
                .toList();
        for (int i = 0; i < moves.size(); i++) {
            JusticeEvent event = moves.get(i);
            if (!c.iom().contains(event.from())) {
                continue;
            }
            int next = i + 1 < moves.size() ? moves.get(i + 1).from() : Day.NEVER;
            int from = Day.plus(event.from(), c.get(Setting.CUSTODY_RECORD_TOLERANCE, event.from()));
            sink.accept(
                    event.type() == JusticeEvent.Type.REMAND
                            ? received(c, event, from, next)
                            : left(c, event, from, next));
        }
    }

    private static Requirement received(Case c, JusticeEvent event, int from, int next) {
        return new Requirement(
                        Intervals.of(from, next),
                        Case.onceFrom(c.custody(), event.from()),
                        gap -> "Received into custody on " + Words.day(event.from())
                                + ", and no stay in custody is recorded " + gap.period() + ".")
                .because(Piece.of(event))
                .covers(Case.pieces(c.list(Custody.class)))
                .settledOn(event.from());
    }

    /** A stay that begins after the release is another one. */
    private static Requirement left(Case c, JusticeEvent event, int from, int next) {
        Intervals.Builder still = Intervals.builder();
        for (Custody custody : c.list(Custody.class)) {
            if (custody.from() < event.from()) {
                still.add(custody.from(), custody.to());
            }
        }
        return new Requirement(
                        still.build().clip(from, next),
                        Intervals.none(),
                        gap -> "Released on " + Words.day(event.from()) + ", and the record still shows custody "
                                + gap.period() + ".")
                .because(Piece.of(event))
                .settledOn(event.from());
    }
}
