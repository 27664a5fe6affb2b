package uk.iomgraph.coverage.timeline;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.crossborder.AreaTree;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.timeline.Assessment;
import uk.iomgraph.rules.timeline.Breach;
import uk.iomgraph.rules.timeline.Consent;
import uk.iomgraph.rules.timeline.Contact;
import uk.iomgraph.rules.timeline.Custody;
import uk.iomgraph.rules.timeline.Decision;
import uk.iomgraph.rules.timeline.Episode;
import uk.iomgraph.rules.timeline.ExitPlan;
import uk.iomgraph.rules.timeline.Handover;
import uk.iomgraph.rules.timeline.Intervention;
import uk.iomgraph.rules.timeline.JusticeEvent;
import uk.iomgraph.rules.timeline.LeadAgreement;
import uk.iomgraph.rules.timeline.LeadRole;
import uk.iomgraph.rules.timeline.LeavingReason;
import uk.iomgraph.rules.timeline.Marker;
import uk.iomgraph.rules.timeline.Membership;
import uk.iomgraph.rules.timeline.Need;
import uk.iomgraph.rules.timeline.Notification;
import uk.iomgraph.rules.timeline.Pathway;
import uk.iomgraph.rules.timeline.ProgrammeType;
import uk.iomgraph.rules.timeline.Rating;
import uk.iomgraph.rules.timeline.Referral;
import uk.iomgraph.rules.timeline.Residence;
import uk.iomgraph.rules.timeline.Review;
import uk.iomgraph.rules.timeline.SafeguardingReferral;
import uk.iomgraph.rules.timeline.SelectionScore;
import uk.iomgraph.rules.timeline.Span;
import uk.iomgraph.rules.timeline.Supervision;
import uk.iomgraph.rules.timeline.Tag;
import uk.iomgraph.rules.timeline.TagAlert;
import uk.iomgraph.rules.timeline.TransitionPlan;
import uk.iomgraph.rules.timeline.VictimSupport;

/** Turns the episodes of the graph into those of the rules, label by label. */
final class Episodes {

    private final ReferenceData reference;
    private final AreaTree areas;
    private final Map<String, Function<EpisodeRow, @Nullable Episode>> byLabel = new HashMap<>();

    Episodes(ReferenceData reference, AreaTree areas) {
        this.reference = reference;
        this.areas = areas;
        byLabel.put("Residence", this::residence);
        byLabel.put("JusticeEvent", Episodes::justiceEvent);
        byLabel.put("Custody", Episodes::custody);
        byLabel.put("Supervision", Episodes::supervision);
        byLabel.put("ProgrammeMembership", this::membership);
        byLabel.put("LeadRole", this::leadRole);
        byLabel.put("RiskRating", row -> new Rating(row.span(), row.number("ordinal", 0)));
        byLabel.put("Assessment", Episodes::assessment);
        byLabel.put("SelectionScore", row -> new SelectionScore(row.span()));
        byLabel.put("Need", Episodes::need);
        byLabel.put("Intervention", this::intervention);
        byLabel.put("Referral", this::referral);
        byLabel.put("Contact", this::contact);
        byLabel.put("Review", row -> new Review(row.span()));
        byLabel.put("ExitPlan", row -> new ExitPlan(row.span()));
        byLabel.put("TransitionPlan", this::transitionPlan);
        byLabel.put("Handover", Episodes::handover);
        byLabel.put("Notification", Episodes::notification);
        byLabel.put("LeadAgencyAgreement", this::leadAgreement);
        byLabel.put("Consent", row -> new Consent(row.span(), row.day("withdrawnOn")));
        byLabel.put("Tag", row -> new Tag(row.span(), Codes.of(Tag.Basis.class, row.text("basis"), Tag.Basis.COURT)));
        byLabel.put("TagAlert", row -> new TagAlert(row.span(), row.day("respondedOn")));
        byLabel.put("Breach", row -> new Breach(row.span(), row.day("decidedOn"), row.text("decision") != null));
        byLabel.put("VictimSupport", Episodes::victimSupport);
        byLabel.put("Marker", row -> new Marker(row.span(), Codes.marker(row.text("code"))));
        byLabel.put("SafeguardingReferral", Episodes::safeguarding);
    }

    /** The episode of a row; null where it has no first day, so that no rule can place it. */
    @Nullable
    Episode episode(EpisodeRow row) {
        for (String label : row.labels()) {
            Function<EpisodeRow, @Nullable Episode> mapping = byLabel.get(label);
            if (mapping != null) {
                return row.span().from() == Day.NEVER ? null : mapping.apply(row);
            }
        }
        throw new IllegalStateException("No rule knows an episode of the labels " + row.labels());
    }

    private Episode residence(EpisodeRow row) {
        return new Residence(
                row.span(),
                Codes.of(Residence.Kind.class, row.text("kind"), Residence.Kind.TEMPORARY),
                row.addressArea(areas),
                row.addressPoint());
    }

    /** The areas that addresses lie in. */
    AreaTree areas() {
        return areas;
    }

    private static @Nullable Episode justiceEvent(EpisodeRow row) {
        JusticeEvent.Type type = Codes.orNull(JusticeEvent.Type.class, row.text("type"));
        return type == null ? null : new JusticeEvent(row.span(), type, row.link("ABOUT"), row.link("RECORDED_BY"));
    }

    private static Episode custody(EpisodeRow row) {
        return new Custody(
                row.span(),
                Codes.of(Custody.Kind.class, row.text("kind"), Custody.Kind.SENTENCE),
                row.link("HELD_AT"),
                row.number("sentenceDays", 0));
    }

    private static @Nullable Episode supervision(EpisodeRow row) {
        Supervision.Kind kind = Codes.orNull(Supervision.Kind.class, row.text("kind"));
        return kind == null ? null : new Supervision(row.span(), kind, row.day("contactEnds"), row.area("IN_AREA"));
    }

    private Episode membership(EpisodeRow row) {
        String programme = row.link("OF_PROGRAMME");
        ReferenceData.Programme known = reference.programme(programme);
        return new Membership(
                row.span(),
                programme,
                known.type(),
                known.type() == ProgrammeType.MAPPA ? Membership.levelOf(row.text("category")) : 0,
                Codes.of(Membership.Phase.class, row.text("phase"), Membership.Phase.UNKNOWN),
                Codes.of(Membership.Basis.class, row.text("basis"), Membership.Basis.UNKNOWN),
                known.area(),
                LeavingReason.of(row.text("reasonOut")));
    }

    private Episode leadRole(EpisodeRow row) {
        String professional = row.link("HELD_BY");
        return new LeadRole(
                row.span(),
                Codes.of(LeadRole.Kind.class, row.text("role"), LeadRole.Kind.LEAD),
                professional,
                reference.employment(professional),
                reference.agency(row.link("RUN_BY")));
    }

    private static Episode assessment(EpisodeRow row) {
        Double score = row.properties().decimalOrNull("score");
        return new Assessment(
                row.span(),
                Codes.of(Assessment.Tool.class, row.text("tool"), Assessment.Tool.OTHER),
                score == null ? -1 : (int) Math.floor(score),
                Codes.band(row.text("band")));
    }

    private static @Nullable Episode need(EpisodeRow row) {
        Pathway pathway = Codes.orNull(Pathway.class, row.text("pathway"));
        return pathway == null ? null : new Need(row.span(), pathway, row.number("severity", 0));
    }

    private @Nullable Episode intervention(EpisodeRow row) {
        Pathway pathway = Codes.orNull(Pathway.class, row.text("pathway"));
        if (pathway == null) {
            return null;
        }
        ReferenceData.Service service = reference.service(row.link("OF_SERVICE"));
        Span span = row.spanTo(row.day("endedOn"));
        return new Intervention(
                span,
                pathway,
                row.day("acceptedOn"),
                row.day("rejectedOn"),
                row.day("startedOn"),
                row.day("endedOn"),
                Codes.of(Intervention.Outcome.class, row.text("outcome"), Intervention.Outcome.NONE),
                service.provider(),
                reference.agency(service.provider()),
                service.forGroup());
    }

    private Episode referral(EpisodeRow row) {
        String programme = row.link("OF_PROGRAMME");
        String to = row.link("SENT_TO");
        String purpose = row.text("purpose");
        return new Referral(
                row.span(),
                purpose == null ? "" : purpose,
                Codes.orNull(Pathway.class, row.text("pathway")),
                to,
                reference.agency(to),
                programme == null ? null : reference.programme(programme).type(),
                row.day("decidedOn"),
                Codes.of(Decision.class, row.text("decision"), Decision.NONE));
    }

    private Episode contact(EpisodeRow row) {
        return new Contact(row.span(), row.properties().flag("attended"), reference.agency(row.link("RUN_BY")));
    }

    private Episode transitionPlan(EpisodeRow row) {
        return new TransitionPlan(row.span(), row.day("acceptedOn"), reference.agency(row.link("SENT_TO")));
    }

    private static @Nullable Episode handover(EpisodeRow row) {
        String from = row.area("FROM_AREA");
        String to = row.area("TO_AREA");
        return from == null || to == null
                ? null
                : new Handover(
                        row.span(), from, to, row.day("acceptedOn"), row.day("declinedOn"), row.day("withdrawnOn"));
    }

    private static @Nullable Episode notification(EpisodeRow row) {
        String from = row.area("FROM_AREA");
        String to = row.area("TO_AREA");
        return from == null || to == null ? null : new Notification(row.span(), from, to);
    }

    private Episode leadAgreement(EpisodeRow row) {
        Set<ProgrammeType> programmes = EnumSet.noneOf(ProgrammeType.class);
        row.allLinks("OF_PROGRAMME")
                .forEach(key -> programmes.add(reference.programme(key).type()));
        return new LeadAgreement(row.span(), programmes);
    }

    private static Episode victimSupport(EpisodeRow row) {
        return new VictimSupport(
                row.span(), Codes.of(VictimSupport.Kind.class, row.text("kind"), VictimSupport.Kind.SUPPORT));
    }

    private static Episode safeguarding(EpisodeRow row) {
        return new SafeguardingReferral(row.span(), row.day("decidedOn"), row.text("outcome") != null);
    }
}
