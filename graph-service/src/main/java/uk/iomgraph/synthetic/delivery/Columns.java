package uk.iomgraph.synthetic.delivery;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import uk.iomgraph.ingest.feed.FeedFile;

/** The columns that are delivered of each file: those that have something to say, in the order of the contract. */
final class Columns {

    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Map<FeedFile, List<String>> COLUMNS = new EnumMap<>(FeedFile.class);

    static {
        of(FeedFile.AREAS, "code name kind latitude longitude");
        of(FeedFile.AREA_LINKS, "child_code parent_code");
        of(FeedFile.AREA_NEIGHBOURS, "code_a code_b");
        of(FeedFile.AGENCIES, "ref name type sector regime area_code");
        of(FeedFile.PROFESSIONALS, "ref name agency_ref role from to");
        of(FeedFile.PROGRAMMES, "ref name type area_code agency_ref capacity valid_from");
        of(FeedFile.SERVICES, "ref name pathway provider_ref area_codes for_group capacity");
        of(
                FeedFile.PEOPLE,
                "ref given_name family_name aliases date_of_birth sex ethnicity nationality pnc_id cro crn prison_number");
        of(FeedFile.ADDRESSES, "ref line postcode area_code latitude longitude kind");
        of(FeedFile.RESIDENCES, "ref person_ref address_ref kind from to");
        of(FeedFile.OFFENCES, "ref code group description date_from date_to address_ref area_code recorded_by outcome");
        of(FeedFile.INVOLVEMENTS, "ref person_ref offence_ref role date outcome_date");
        of(FeedFile.JUSTICE_EVENTS, "ref person_ref type date received_at recorded_by offence_ref prison_ref detail");
        of(FeedFile.CUSTODY, "ref person_ref prison_ref kind from to planned_to sentence_days");
        of(FeedFile.SUPERVISION, "ref person_ref kind agency_ref area_code from to planned_to contact_ends");
        of(
                FeedFile.MEMBERSHIPS,
                "ref person_ref programme_ref category phase basis from to planned_to reason_in reason_out");
        of(FeedFile.LEADS, "ref person_ref role professional_ref agency_ref from to");
        of(FeedFile.RATINGS, "ref person_ref scheme value ordinal from to");
        of(FeedFile.ASSESSMENTS, "ref person_ref tool version date score band");
        of(FeedFile.SELECTION_SCORES, "ref person_ref programme_ref date score decision");
        of(FeedFile.NEEDS, "ref person_ref pathway severity from to");
        of(
                FeedFile.INTERVENTIONS,
                "ref person_ref service_ref pathway referred_on accepted_on started_on ended_on outcome");
        of(
                FeedFile.REFERRALS,
                "ref person_ref from_agency_ref to_agency_ref purpose programme_ref pathway sent_on decided_on decision");
        of(FeedFile.CONTACTS, "ref person_ref agency_ref date attended kind");
        of(FeedFile.REVIEWS, "ref person_ref programme_ref date kind");
        of(FeedFile.EXIT_PLANS, "ref person_ref agreed_on review_on");
        of(FeedFile.TRANSITION_PLANS, "ref person_ref started_on receiving_agency_ref accepted_on");
        of(FeedFile.HANDOVERS, "ref person_ref from_area_code to_area_code sent_on accepted_on");
        of(FeedFile.NOTIFICATIONS, "ref person_ref from_area_code to_area_code date");
        of(FeedFile.LEAD_AGREEMENTS, "ref person_ref programme_refs lead_agency_ref from to");
        of(FeedFile.CONSENTS, "ref person_ref scope from to withdrawn_on");
        of(FeedFile.TAGS, "ref person_ref basis from to");
        of(FeedFile.TAG_ALERTS, "ref person_ref date responded_on");
        of(FeedFile.BREACHES, "ref person_ref date decided_on decision");
        of(FeedFile.VICTIM_SUPPORT, "ref person_ref offence_ref kind from to");
        of(FeedFile.MARKERS, "ref person_ref code from to");
        of(FeedFile.SAFEGUARDING_REFERRALS, "ref person_ref sent_on decided_on outcome");
        of(
                FeedFile.ASSOCIATIONS,
                "ref person_a_ref person_b_ref basis from to source_grade information_grade handling review_due");
        of(FeedFile.GANGS, "ref name area_codes from to");
        of(
                FeedFile.GANG_TIES,
                "ref person_ref gang_ref role criteria from to source_grade information_grade handling review_due");
        of(
                FeedFile.GANG_RELATIONS,
                "ref gang_a_ref gang_b_ref kind from to source_grade information_grade handling review_due");
        of(
                FeedFile.INTELLIGENCE,
                "ref person_ref date source_grade information_grade handling review_due tasked_to_ref tasked_on"
                        + " acknowledged_on");
        of(FeedFile.OBJECTS, "ref kind identifier description");
        of(FeedFile.OBJECT_LINKS, "ref object_ref kind person_ref offence_ref address_ref from to");
        of(FeedFile.COMMUNICATIONS, "ref from_object_ref to_object_ref at kind duration_seconds");
        of(FeedFile.AGREEMENTS, "ref party_refs purposes categories legal_basis from to review_due");
        of(FeedFile.DISCLOSURES, "ref from_agency_ref to_agency_ref person_ref purpose category date");
        of(FeedFile.PROTOCOLS, "ref area_code_a area_code_b scope from to");
    }

    private Columns() {}

    static List<String> of(FeedFile file) {
        return Objects.requireNonNull(COLUMNS.get(file), () -> file.fileName() + " is not among what is generated");
    }

    private static void of(FeedFile file, String columns) {
        COLUMNS.put(file, List.of(SPACE.split(columns, -1)));
    }
}
