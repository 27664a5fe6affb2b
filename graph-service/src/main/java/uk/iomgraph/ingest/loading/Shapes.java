package uk.iomgraph.ingest.loading;

import static java.util.Map.entry;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import uk.iomgraph.cypher.IngestStatements;
import uk.iomgraph.ingest.feed.FeedFile;
import uk.iomgraph.ingest.feed.FeedRow;
import uk.iomgraph.ingest.loading.Shape.Ends;
import uk.iomgraph.ingest.loading.Shape.EntityShape;
import uk.iomgraph.ingest.loading.Shape.EpisodeShape;
import uk.iomgraph.ingest.loading.Shape.TieShape;
import uk.iomgraph.ingest.loading.Shape.TieStatements;

/** Which shape each feed file has in the graph: {@code docs/model.md} as a table. */
final class Shapes {

    private static final Map<String, String> INVOLVEMENTS = Map.of(
            "SUSPECT", "SUSPECTED_OF",
            "CHARGED", "CHARGED_WITH",
            "CONVICTED", "CONVICTED_OF",
            "CAUTIONED", "CAUTIONED_FOR",
            "VICTIM", "VICTIM_OF",
            "WITNESS", "WITNESS_TO");

    private static final Map<String, String> ASSOCIATIONS = Map.of(
            "FAMILY", "FAMILY_OF",
            "ASSOCIATE", "ASSOCIATES_WITH",
            "HOUSEHOLD", "SHARES_HOUSEHOLD_WITH",
            "VISITED_IN_CUSTODY", "VISITED_IN_CUSTODY",
            "PHONE", "PHONED",
            "SOCIAL_MEDIA", "CONNECTED_ONLINE_WITH");

    private static final Map<FeedFile, Shape> BY_FILE = new EnumMap<>(Map.ofEntries(
            entry(FeedFile.AREAS, entity("Area")),
            entry(
                    FeedFile.AREA_LINKS,
                    tie(
                            new TieStatements(
                                    IngestStatements.AREA_LINKS_UNCHANGED,
                                    IngestStatements.AREA_LINKS_STATES,
                                    IngestStatements.AREA_LINKS_BELIEVED),
                            "PART_OF",
                            "child_code",
                            "parent_code")),
            entry(
                    FeedFile.AREA_NEIGHBOURS,
                    tie(
                            new TieStatements(
                                    IngestStatements.AREA_NEIGHBOURS_UNCHANGED,
                                    IngestStatements.AREA_NEIGHBOURS_STATES,
                                    IngestStatements.AREA_NEIGHBOURS_BELIEVED),
                            "NEIGHBOURS",
                            "code_a",
                            "code_b")),
            entry(FeedFile.AGENCIES, entity("Agency", "area_code", "SERVES", "succeeded_by_ref", "SUCCEEDED_BY")),
            entry(FeedFile.PROFESSIONALS, entity("Professional", "agency_ref", "WORKS_FOR")),
            entry(FeedFile.PROGRAMMES, entity("Programme", "area_code", "SERVES", "agency_ref", "RUN_BY")),
            entry(FeedFile.SERVICES, entity("Service", "area_codes", "SERVES", "provider_ref", "RUN_BY")),
            entry(FeedFile.PEOPLE, entity("Person")),
            entry(FeedFile.ADDRESSES, entity("Address", "area_code", "IN_AREA")),
            entry(FeedFile.RESIDENCES, episode("Residence", "address_ref", "AT_ADDRESS")),
            entry(
                    FeedFile.OFFENCES,
                    entity(
                            "Offence",
                            "address_ref",
                            "COMMITTED_AT",
                            "area_code",
                            "IN_AREA",
                            "recorded_by",
                            "RECORDED_BY",
                            "officer_ref",
                            "INVESTIGATED_BY")),
            entry(
                    FeedFile.INVOLVEMENTS,
                    tie(
                            new TieStatements(
                                    IngestStatements.INVOLVEMENTS_UNCHANGED,
                                    IngestStatements.INVOLVEMENTS_STATES,
                                    IngestStatements.INVOLVEMENTS_BELIEVED),
                            "role",
                            INVOLVEMENTS,
                            "person_ref",
                            "offence_ref")),
            entry(
                    FeedFile.JUSTICE_EVENTS,
                    event(
                            "JusticeEvent",
                            "recorded_by",
                            "RECORDED_BY",
                            "offence_ref",
                            "ABOUT",
                            "prison_ref",
                            "HELD_AT")),
            entry(FeedFile.CUSTODY, episode("Custody", "prison_ref", "HELD_AT")),
            entry(FeedFile.SUPERVISION, episode("Supervision", "agency_ref", "RUN_BY", "area_code", "IN_AREA")),
            entry(FeedFile.MEMBERSHIPS, episode("ProgrammeMembership", "programme_ref", "OF_PROGRAMME")),
            entry(FeedFile.LEADS, episode("LeadRole", "professional_ref", "HELD_BY", "agency_ref", "RUN_BY")),
            entry(FeedFile.RATINGS, episode("RiskRating")),
            entry(FeedFile.ASSESSMENTS, event("Assessment")),
            entry(FeedFile.SELECTION_SCORES, event("SelectionScore", "programme_ref", "OF_PROGRAMME")),
            entry(FeedFile.NEEDS, episode("Need")),
            entry(FeedFile.INTERVENTIONS, episode("Intervention", "service_ref", "OF_SERVICE")),
            entry(
                    FeedFile.REFERRALS,
                    episode(
                            "Referral",
                            "from_agency_ref",
                            "SENT_BY",
                            "to_agency_ref",
                            "SENT_TO",
                            "programme_ref",
                            "OF_PROGRAMME")),
            entry(FeedFile.CONTACTS, event("Contact", "agency_ref", "RUN_BY", "professional_ref", "HELD_BY")),
            entry(FeedFile.REVIEWS, event("Review", "programme_ref", "OF_PROGRAMME")),
            entry(FeedFile.EXIT_PLANS, event("ExitPlan", "professional_ref", "HELD_BY")),
            entry(FeedFile.TRANSITION_PLANS, event("TransitionPlan", "receiving_agency_ref", "SENT_TO")),
            entry(FeedFile.HANDOVERS, episode("Handover", "from_area_code", "FROM_AREA", "to_area_code", "TO_AREA")),
            entry(
                    FeedFile.NOTIFICATIONS,
                    event("Notification", "from_area_code", "FROM_AREA", "to_area_code", "TO_AREA")),
            entry(
                    FeedFile.LEAD_AGREEMENTS,
                    episode("LeadAgencyAgreement", "programme_refs", "OF_PROGRAMME", "lead_agency_ref", "RUN_BY")),
            entry(FeedFile.CONSENTS, episode("Consent")),
            entry(FeedFile.TAGS, episode("Tag")),
            entry(FeedFile.TAG_ALERTS, event("TagAlert")),
            entry(FeedFile.BREACHES, event("Breach")),
            entry(FeedFile.VICTIM_SUPPORT, episode("VictimSupport", "offence_ref", "ABOUT")),
            entry(FeedFile.MARKERS, episode("Marker")),
            entry(FeedFile.SAFEGUARDING_REFERRALS, event("SafeguardingReferral")),
            entry(
                    FeedFile.ASSOCIATIONS,
                    tie(
                            new TieStatements(
                                    IngestStatements.ASSOCIATIONS_UNCHANGED,
                                    IngestStatements.ASSOCIATIONS_STATES,
                                    IngestStatements.ASSOCIATIONS_BELIEVED),
                            "basis",
                            ASSOCIATIONS,
                            "person_a_ref",
                            "person_b_ref")),
            entry(FeedFile.GANGS, entity("Gang", "area_codes", "CLAIMS")),
            entry(
                    FeedFile.GANG_TIES,
                    tie(
                            new TieStatements(
                                    IngestStatements.GANG_TIES_UNCHANGED,
                                    IngestStatements.GANG_TIES_STATES,
                                    IngestStatements.GANG_TIES_BELIEVED),
                            "GANG_TIE",
                            "person_ref",
                            "gang_ref")),
            entry(
                    FeedFile.GANG_RELATIONS,
                    tie(
                            new TieStatements(
                                    IngestStatements.GANG_RELATIONS_UNCHANGED,
                                    IngestStatements.GANG_RELATIONS_STATES,
                                    IngestStatements.GANG_RELATIONS_BELIEVED),
                            "kind",
                            Map.of("RIVAL", "RIVAL_OF", "ALLIED", "ALLIED_WITH"),
                            "gang_a_ref",
                            "gang_b_ref")),
            entry(FeedFile.OBJECTS, entity("Object")),
            entry(
                    FeedFile.OBJECT_LINKS,
                    new TieShape(
                            new TieStatements(
                                    IngestStatements.OBJECT_LINKS_UNCHANGED,
                                    IngestStatements.OBJECT_LINKS_STATES,
                                    IngestStatements.OBJECT_LINKS_BELIEVED),
                            "kind",
                            Shapes::objectLink)),
            entry(
                    FeedFile.COMMUNICATIONS,
                    tie(
                            new TieStatements(
                                    IngestStatements.COMMUNICATIONS_UNCHANGED,
                                    IngestStatements.COMMUNICATIONS_STATES,
                                    IngestStatements.COMMUNICATIONS_BELIEVED),
                            "COMMUNICATED_WITH",
                            "from_object_ref",
                            "to_object_ref")),
            entry(
                    FeedFile.INTELLIGENCE,
                    entity("IntelligenceReport", "person_ref", "CONCERNS", "tasked_to_ref", "TASKED_TO")),
            entry(FeedFile.AGREEMENTS, entity("InformationSharingAgreement", "party_refs", "PARTY")),
            entry(
                    FeedFile.DISCLOSURES,
                    entity(
                            "Disclosure",
                            "from_agency_ref",
                            "DISCLOSED_BY",
                            "to_agency_ref",
                            "DISCLOSED_TO",
                            "person_ref",
                            "CONCERNS")),
            entry(
                    FeedFile.PROTOCOLS,
                    entity("CrossBorderProtocol", "area_code_a", "COVERS", "area_code_b", "COVERS"))));

    private Shapes() {}

    static Shape of(FeedFile file) {
        Shape shape = BY_FILE.get(file);
        if (shape == null) {
            throw new IllegalStateException("No shape for the feed file " + file);
        }
        return shape;
    }

    private static Shape entity(String label, String... links) {
        return new EntityShape(label, pairs(links));
    }

    private static Shape episode(String label, String... links) {
        return new EpisodeShape(List.of(label), pairs(links));
    }

    private static Shape event(String label, String... links) {
        return new EpisodeShape(List.of(label, "Event"), pairs(links));
    }

    private static Map<String, String> pairs(String... columnsAndTypes) {
        Map<String, String> links = new java.util.LinkedHashMap<>();
        for (int i = 0; i < columnsAndTypes.length; i += 2) {
            links.put(columnsAndTypes[i], columnsAndTypes[i + 1]);
        }
        return links;
    }

    private static Shape tie(TieStatements statements, String type, String start, String end) {
        return new TieShape(statements, null, row -> new Ends(type, row.reference(start), row.reference(end)));
    }

    private static Shape tie(
            TieStatements statements, String typeColumn, Map<String, String> types, String start, String end) {
        return new TieShape(
                statements,
                typeColumn,
                row -> new Ends(required(types, row.text(typeColumn)), row.reference(start), row.reference(end)));
    }

    private static Ends objectLink(FeedRow row) {
        String kind = String.valueOf(row.text("kind"));
        return switch (kind) {
            case "OWNS", "USES" -> new Ends(kind, row.reference("person_ref"), row.reference("object_ref"));
            case "INVOLVED_IN" -> new Ends(kind, row.reference("object_ref"), row.reference("offence_ref"));
            case "SEEN_AT" -> new Ends(kind, row.reference("object_ref"), row.reference("address_ref"));
            default -> throw new IllegalStateException("No tie for the kind of link " + kind);
        };
    }

    private static String required(Map<String, String> types, @org.jspecify.annotations.Nullable String code) {
        String type = types.get(String.valueOf(code));
        if (type == null) {
            throw new IllegalStateException("No relationship type for the code " + code);
        }
        return type;
    }
}
