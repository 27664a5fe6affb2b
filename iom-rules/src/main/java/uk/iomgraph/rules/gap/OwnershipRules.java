package uk.iomgraph.rules.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.interval.Intervals;
import uk.iomgraph.rules.setting.Setting;
import uk.iomgraph.rules.timeline.Assessment;
import uk.iomgraph.rules.timeline.Consent;
import uk.iomgraph.rules.timeline.Involvement;
import uk.iomgraph.rules.timeline.JusticeEvent;
import uk.iomgraph.rules.timeline.LeadRole;
import uk.iomgraph.rules.timeline.Membership;
import uk.iomgraph.rules.timeline.ProgrammeType;
import uk.iomgraph.rules.timeline.Rating;
import uk.iomgraph.rules.timeline.Review;

/** Rules G27 to G30 and G32 to G34: who leads, when was it reviewed, and does consent hold. */
final class OwnershipRules {

    private OwnershipRules() {}

    static final List<Setting> REVIEW_LIMITS = List.of(
            Setting.REVIEW_LIMIT_RED,
            Setting.REVIEW_LIMIT_AMBER,
            Setting.REVIEW_LIMIT_GREEN,
            Setting.REVIEW_LIMIT_UNRATED);

    /** Memberships of IOM cohorts, as what requires an owner. */
    static List<Piece> cohort(Case c) {
        return Case.pieces(c.list(Membership.class), membership -> membership.type() == ProgrammeType.IOM, Piece::of);
    }

    static List<Piece> rated(Case c, int ordinal) {
        return Case.pieces(c.list(Rating.class), rating -> rating.ordinal() == ordinal, Piece::of);
    }

    /** G27: in a cohort without a named lead professional who is still employed. */
    static void noLead(Case c, Consumer<Requirement> sink) {
        for (Membership membership : c.list(Membership.class)) {
            if (membership.type() == ProgrammeType.IOM) {
                sink.accept(new Requirement(
                                Intervals.of(membership.from(), membership.to()),
                                c.led(),
                                gap -> "In the cohort without a lead professional " + gap.period() + ".")
                        .because(Piece.of(membership))
                        .covers(leads(c))
                        .in(membership.area())
                        .of(membership.programme()));
            }
        }
    }

    private static List<Piece> leads(Case c) {
        return Case.pieces(c.list(LeadRole.class), lead -> lead.kind() == LeadRole.Kind.LEAD, Piece::of);
    }

    /** G28: in a cohort with too many different leads within the window. */
    static void leadChurn(Case c, Consumer<Requirement> sink) {
        if (c.iom().isEmpty()) {
            return;
        }
        List<LeadRole> leads = c.list(LeadRole.class).stream()
                .filter(lead -> lead.kind() == LeadRole.Kind.LEAD && lead.professional() != null)
                .toList();
        if (leads.isEmpty()) {
            return;
        }
        Map<String, Intervals> recent = new TreeMap<>();
        for (LeadRole lead : leads) {
            int window = c.get(Setting.LEAD_WINDOW, lead.from());
            if (lead.from() < lead.to()) {
                recent.merge(
                        Objects.requireNonNull(lead.professional()),
                        Intervals.of(lead.from(), Day.plus(lead.to(), window - 1)),
                        Intervals::union);
            }
        }
        int last = leads.get(leads.size() - 1).from();
        int many = c.get(Setting.LEAD_CHANGES, last);
        sink.accept(new Requirement(
                        Counts.atLeast(recent.values(), many).intersect(c.iom()),
                        Intervals.none(),
                        gap -> "Led by " + many + " or more different people within "
                                + Words.days(c.get(Setting.LEAD_WINDOW, last)) + ", " + gap.period() + ".")
                .because(leads.stream()
                        .map(lead -> Piece.of(lead, lead.from(), Day.NEVER))
                        .toList()));
    }

    /** G29: in a cohort and not reviewed within the limit of the rating. Joining the cohort counts as a review. */
    static void staleReview(Case c, Consumer<Requirement> sink) {
        if (c.iom().isEmpty()) {
            return;
        }
        List<Integer> days = new ArrayList<>();
        c.iom().list().forEach(run -> days.add(run.from()));
        c.list(Review.class).forEach(review -> days.add(review.from()));
        sink.accept(new Requirement(
                        c.iom(),
                        c.risk().recent(days, REVIEW_LIMITS),
                        gap -> "In the cohort and not reviewed in time " + gap.period() + reviewed(gap) + ".")
                .because(cohort(c))
                .covers(Case.pieces(c.list(Review.class))));
    }

    private static String reviewed(Shortfall gap) {
        Piece last = gap.last();
        return last == null ? "; no earlier review is known" : "; last reviewed on " + Words.day(last.from());
    }

    /** G30: managed without an assessment of the last year, or without a new one after a conviction. */
    static void staleAssessment(Case c, Consumer<Requirement> sink) {
        if (c.managed().isEmpty()) {
            return;
        }
        int adult = c.timeline().person().aged(18, 0);
        Intervals youth = adult == Day.NEVER ? Intervals.none() : Intervals.of(Day.ALWAYS, adult);
        List<Involvement> convictions = c.list(Involvement.class).stream()
                .filter(offence -> offence.role() == Involvement.Role.CONVICTED)
                .toList();
        Intervals provided = Intervals.none();
        List<Piece> covers = new ArrayList<>();
        for (Assessment assessment : c.list(Assessment.class)) {
            Intervals counts = switch (assessment.tool()) {
                case OASYS -> youth.complement();
                case ASSETPLUS -> youth;
                case OGRS3, ARP -> Intervals.all();
                case RSR, ROSH, OTHER -> Intervals.none();
            };
            int from = assessment.from();
            int to = Day.plus(from, c.get(Setting.ASSESSMENT_LIMIT, from));
            for (Involvement conviction : convictions) {
                int day = conviction.outcomeDay();
                if (day > from) {
                    to = Math.min(to, Day.plus(day, c.get(Setting.ASSESSMENT_AFTER_CONVICTION, day)));
                }
            }
            if (!counts.isEmpty()) {
                provided = provided.union(counts.clip(from, to));
                covers.add(Piece.of(assessment));
            }
        }
        sink.accept(new Requirement(
                        c.managed(), provided, gap -> "Managed without a recent assessment " + gap.period() + ".")
                .because(c.managedBy())
                .covers(covers));
    }

    /** G32: in a cohort without a rating, or with one that was neither given nor reviewed within its limit. */
    static void noRating(Case c, Consumer<Requirement> sink) {
        if (c.iom().isEmpty()) {
            return;
        }
        List<Integer> days = new ArrayList<>();
        List<Rating> ratings = c.list(Rating.class);
        ratings.forEach(rating -> days.add(rating.from()));
        c.list(Review.class).forEach(review -> days.add(review.from()));
        sink.accept(new Requirement(
                        c.iom(),
                        c.risk().recent(days, REVIEW_LIMITS).intersect(Case.spans(ratings)),
                        gap -> "In the cohort without a rating that is in force and was looked at in time "
                                + gap.period() + ".")
                .because(cohort(c))
                .covers(Case.pieces(ratings)));
    }

    /** G33: rated green, then arrested, charged or convicted, and the rating was not looked at. */
    static void greenReoffending(Case c, Consumer<Requirement> sink) {
        for (Rating rating : c.list(Rating.class)) {
            if (rating.ordinal() != Risk.GREEN) {
                continue;
            }
            Piece first = null;
            for (Piece event : proceedings(c)) {
                boolean under = rating.from() < event.from() && event.from() < rating.to();
                if (under && (first == null || event.from() < first.from())) {
                    first = event;
                }
            }
            if (first != null) {
                int day = first.from();
                sink.accept(new Requirement(
                                Intervals.of(Day.plus(day, c.get(Setting.GREEN_RESPONSE, day)), rating.to()),
                                Intervals.none(),
                                gap -> "Rated green, arrested, charged or convicted on " + Words.day(day)
                                        + ", and still rated green " + gap.period() + ".")
                        .because(new Piece(day, Day.NEVER, first.key()))
                        .because(Piece.of(rating))
                        .settledOn(day));
            }
        }
    }

    /** Arrests, charges and convictions. A charge that the police computer tells of counts on its day there. */
    private static List<Piece> proceedings(Case c) {
        List<Piece> pieces = new ArrayList<>();
        for (JusticeEvent event : c.list(JusticeEvent.class)) {
            if (event.type() == JusticeEvent.Type.ARREST || event.type() == JusticeEvent.Type.CHARGE) {
                pieces.add(Piece.of(event));
            }
        }
        for (Involvement offence : c.list(Involvement.class)) {
            if (offence.role() == Involvement.Role.CONVICTED) {
                pieces.add(Piece.of(offence, offence.outcomeDay(), Day.NEVER));
            } else if (offence.role() == Involvement.Role.CHARGED) {
                pieces.add(Piece.of(offence, SelectionRules.chargedOn(c, offence), Day.NEVER));
            }
        }
        return pieces;
    }

    /** G34: managed on the strength of consent that does not hold. */
    static void noConsent(Case c, Consumer<Requirement> sink) {
        List<Piece> consents = Case.pieces(
                c.list(Consent.class), any -> true, consent -> Piece.of(consent, consent.from(), consent.holdsTo()));
        for (Membership membership : c.list(Membership.class)) {
            if (membership.basis() == Membership.Basis.CONSENT) {
                sink.accept(new Requirement(
                                Intervals.of(membership.from(), membership.to()),
                                Risk.days(consents),
                                gap -> "Shared about on the basis of consent, and no consent holds " + gap.period()
                                        + ".")
                        .because(Piece.of(membership))
                        .covers(consents)
                        .in(membership.area())
                        .of(membership.programme()));
            }
        }
    }
}
