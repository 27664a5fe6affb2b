package uk.iomgraph.synthetic;

import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.ingest.feed.FeedFile;
import uk.iomgraph.rules.interval.Intervals;
import uk.iomgraph.rules.timeline.*;

/** Makes episodes of rows, with what they refer to looked up among the rows of agencies, programmes and places. */
final class DeliveredEpisodes {

    private final Map<String, AgencyType> agencies = new HashMap<>();
    private final Map<String, Intervals> employed = new HashMap<>();
    private final Map<String, DeliveredRow> programmes = new HashMap<>();
    private final Map<String, DeliveredRow> services = new HashMap<>();
    private final Map<String, DeliveredRow> addresses = new HashMap<>();
    private final DeliveredOffences offences;

    DeliveredEpisodes(DeliveredRows rows, Predicate<@Nullable String> known) throws IOException {
        for (DeliveredRow row : rows.of(FeedFile.AGENCIES)) {
            agencies.put(row.ref(), AgencyType.valueOf(row.text("type")));
        }
        for (DeliveredRow row : rows.of(FeedFile.PROFESSIONALS)) {
            employed.put(row.ref(), Intervals.of(row.day("from"), row.day("to")));
        }
        rows.of(FeedFile.PROGRAMMES).forEach(row -> programmes.put(row.ref(), row));
        rows.of(FeedFile.SERVICES).forEach(row -> services.put(row.ref(), row));
        rows.of(FeedFile.ADDRESSES).forEach(row -> addresses.put(row.ref(), row));
        offences = new DeliveredOffences(rows, known, programmes);
    }

    /** The area of an address; null where it is not known. */
    private static @Nullable String area(@Nullable DeliveredRow place) {
        return place == null || place.text("area_code").isEmpty() ? null : place.text("area_code");
    }

    private AgencyType agency(@Nullable String ref) {
        return ref == null ? AgencyType.OTHER : agencies.getOrDefault(ref, AgencyType.OTHER);
    }

    private ProgrammeType type(@Nullable String programme) {
        DeliveredRow row = programmes.get(programme);
        return row == null ? ProgrammeType.OTHER : ProgrammeType.valueOf(row.text("type"));
    }

    /** The episode a row of a file tells of. */
    Episode of(FeedFile file, DeliveredRow row) {
        return switch (file) {
            case RESIDENCES ->
                new Residence(
                        row.span(),
                        Residence.Kind.valueOf(row.text("kind")),
                        area(addresses.get(row.reference("address_ref"))));
            case CUSTODY ->
                new Custody(
                        row.span(),
                        Custody.Kind.valueOf(row.text("kind")),
                        row.reference("prison_ref"),
                        number(row, "sentence_days", 0));
            case SUPERVISION ->
                new Supervision(
                        row.span(),
                        Supervision.Kind.valueOf(row.text("kind")),
                        row.day("contact_ends"),
                        row.text("area_code"));
            case MEMBERSHIPS -> membership(row);
            case LEADS -> lead(row);
            case RATINGS -> new Rating(row.span(), number(row, "ordinal", 0));
            case NEEDS -> new Need(row.span(), Pathway.valueOf(row.text("pathway")), number(row, "severity", 0));
            case INTERVENTIONS -> help(row);
            case REFERRALS -> referral(row);
            case INVOLVEMENTS -> offences.involvement(row);
            case GANG_TIES ->
                new GangTie(
                        row.span(),
                        row.text("gang_ref"),
                        number(row, "source_grade", 0),
                        row.text("information_grade").charAt(0),
                        row.day("review_due"));
            case MARKERS -> new Marker(row.span(), row.code(Marker.Code.class, "code", Marker.Code.OTHER));
            case CONSENTS -> new Consent(row.span(), row.day("withdrawn_on"));
            case TAGS -> new Tag(row.span(), Tag.Basis.valueOf(row.text("basis")));
            case VICTIM_SUPPORT -> new VictimSupport(row.span(), VictimSupport.Kind.valueOf(row.text("kind")));
            case LEAD_AGREEMENTS ->
                new LeadAgreement(
                        row.span(),
                        row.references("programme_refs").stream()
                                .map(this::type)
                                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ProgrammeType.class))));
            default -> event(file, row);
        };
    }

    private Episode event(FeedFile file, DeliveredRow row) {
        return switch (file) {
            case JUSTICE_EVENTS ->
                new JusticeEvent(
                        row.on("date"),
                        JusticeEvent.Type.valueOf(row.text("type")),
                        row.reference("offence_ref"),
                        row.reference("recorded_by"));
            case ASSESSMENTS ->
                new Assessment(
                        row.on("date"),
                        Assessment.Tool.valueOf(row.text("tool")),
                        number(row, "score", -1),
                        row.code(Assessment.Band.class, "band", Assessment.Band.NONE));
            case SELECTION_SCORES -> new SelectionScore(row.on("date"));
            case CONTACTS ->
                new Contact(
                        row.on("date"),
                        Boolean.parseBoolean(row.text("attended")),
                        agency(row.reference("agency_ref")));
            case REVIEWS -> new Review(row.on("date"));
            case EXIT_PLANS -> new ExitPlan(row.on("agreed_on"));
            case TRANSITION_PLANS ->
                new TransitionPlan(
                        row.on("started_on"), row.day("accepted_on"), agency(row.reference("receiving_agency_ref")));
            case HANDOVERS ->
                new Handover(
                        row.on("sent_on"),
                        row.text("from_area_code"),
                        row.text("to_area_code"),
                        row.day("accepted_on"),
                        row.day("declined_on"),
                        row.day("withdrawn_on"));
            case NOTIFICATIONS ->
                new Notification(row.on("date"), row.text("from_area_code"), row.text("to_area_code"));
            case TAG_ALERTS -> new TagAlert(row.on("date"), row.day("responded_on"));
            case BREACHES ->
                new Breach(
                        row.on("date"),
                        row.day("decided_on"),
                        !row.text("decision").isEmpty());
            case SAFEGUARDING_REFERRALS ->
                new SafeguardingReferral(
                        row.on("sent_on"),
                        row.day("decided_on"),
                        !row.text("outcome").isEmpty());
            case INTELLIGENCE -> new Intelligence(row.on("date"), row.day("tasked_on"), row.day("acknowledged_on"));
            default -> throw new IllegalArgumentException(file + " tells of no episode");
        };
    }

    private Episode membership(DeliveredRow row) {
        String programme = row.reference("programme_ref");
        return new Membership(
                row.span(),
                programme,
                type(programme),
                Membership.levelOf(row.text("category")),
                row.code(Membership.Phase.class, "phase", Membership.Phase.UNKNOWN),
                row.code(Membership.Basis.class, "basis", Membership.Basis.UNKNOWN),
                area(programmes.get(programme)),
                LeavingReason.of(row.text("reason_out")));
    }

    private Episode lead(DeliveredRow row) {
        String professional = row.reference("professional_ref");
        return new LeadRole(
                row.span(),
                LeadRole.Kind.valueOf(row.text("role")),
                professional,
                employed.getOrDefault(professional, Intervals.all()),
                agency(row.reference("agency_ref")));
    }

    private Episode help(DeliveredRow row) {
        DeliveredRow service = services.get(row.reference("service_ref"));
        String provider = service == null ? null : service.reference("provider_ref");
        return new Intervention(
                row.on("referred_on"),
                Pathway.valueOf(row.text("pathway")),
                row.day("accepted_on"),
                row.day("rejected_on"),
                row.day("started_on"),
                row.day("ended_on"),
                row.code(Intervention.Outcome.class, "outcome", Intervention.Outcome.NONE),
                provider,
                agency(provider),
                service == null ? null : service.codeOrNull(Group.class, "for_group"));
    }

    private Episode referral(DeliveredRow row) {
        String to = row.reference("to_agency_ref");
        String programme = row.reference("programme_ref");
        return new Referral(
                row.on("sent_on"),
                row.text("purpose"),
                row.codeOrNull(Pathway.class, "pathway"),
                to,
                agency(to),
                programme == null ? null : type(programme),
                row.day("decided_on"),
                row.code(Decision.class, "decision", Decision.NONE));
    }

    private static int number(DeliveredRow row, String column, int otherwise) {
        String text = row.text(column);
        return text.isEmpty() ? otherwise : Integer.parseInt(text);
    }

    /** The files whose rows tell of one person, over time. */
    static Set<FeedFile> files() {
        return EnumSet.of(
                FeedFile.RESIDENCES,
                FeedFile.CUSTODY,
                FeedFile.SUPERVISION,
                FeedFile.MEMBERSHIPS,
                FeedFile.LEADS,
                FeedFile.RATINGS,
                FeedFile.NEEDS,
                FeedFile.INTERVENTIONS,
                FeedFile.REFERRALS,
                FeedFile.INVOLVEMENTS,
                FeedFile.GANG_TIES,
                FeedFile.MARKERS,
                FeedFile.CONSENTS,
                FeedFile.TAGS,
                FeedFile.VICTIM_SUPPORT,
                FeedFile.LEAD_AGREEMENTS,
                FeedFile.JUSTICE_EVENTS,
                FeedFile.ASSESSMENTS,
                FeedFile.SELECTION_SCORES,
                FeedFile.CONTACTS,
                FeedFile.REVIEWS,
                FeedFile.EXIT_PLANS,
                FeedFile.TRANSITION_PLANS,
                FeedFile.HANDOVERS,
                FeedFile.NOTIFICATIONS,
                FeedFile.TAG_ALERTS,
                FeedFile.BREACHES,
                FeedFile.SAFEGUARDING_REFERRALS,
                FeedFile.INTELLIGENCE);
    }
}
