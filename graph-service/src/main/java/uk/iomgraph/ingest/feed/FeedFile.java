package uk.iomgraph.ingest.feed;

import static uk.iomgraph.ingest.feed.ColumnNotation.EPISODE;
import static uk.iomgraph.ingest.feed.ColumnNotation.GRADES;
import static uk.iomgraph.ingest.feed.ColumnNotation.PATHWAY;
import static uk.iomgraph.ingest.feed.ColumnNotation.POINT;
import static uk.iomgraph.ingest.feed.ColumnNotation.VALIDITY;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Every file of the agency feed, version 1, in load order: a file stands after the files it refers to. The notation is
 * that of {@link ColumnNotation}; a new column goes to the end of its file, because parked rows are kept by position.
 */
public enum FeedFile {
    AREAS("areas", "*code *name *kind=LAD|CSP|PFA|PROBATION_REGION|PDU|YJS|OTHER" + VALIDITY + POINT),
    AREA_LINKS("area_links", "*child_code>areas *parent_code>areas share:decimal[0..1]" + VALIDITY),
    AREA_NEIGHBOURS("area_neighbours", "*code_a>areas *code_b>areas"),
    AGENCIES(
            "agencies",
            "*ref *name *type=POLICE|PROBATION|PRISON|YOT|COUNCIL|HEALTH|DRUG_ALCOHOL|HOUSING|JOBCENTRE|COURT|CPS|NCA"
                    + "|VCS|OTHER sector=STATUTORY|VOLUNTARY|PRIVATE regime=PART3|UKGDPR area_code>areas" + VALIDITY
                    + " succeeded_by_ref>agencies"),
    PROFESSIONALS("professionals", "*ref *name *agency_ref>agencies role from:date to:date"),
    PROGRAMMES(
            "programmes",
            "*ref *name *type=IOM|MAPPA|YOT|PPO|DIP|NCA_LIFETIME|SUPPORTING_FAMILIES|MARAC|DA_PERPETRATOR|GANG_EXIT"
                    + "|OTHER area_code>areas agency_ref>agencies capacity:integer[0..]" + VALIDITY),
    SERVICES(
            "services",
            "*ref *name *" + PATHWAY + " *provider_ref>agencies area_codes>>areas for_group capacity:integer[0..]"
                    + VALIDITY),
    PEOPLE(
            "people",
            "*ref given_name family_name aliases:texts date_of_birth:date sex ethnicity nationality pnc_id cro crn"
                    + " prison_number limited_access:boolean died_on:date"),
    ADDRESSES(
            "addresses",
            "*ref line postcode uprn lsoa area_code>areas" + POINT
                    + " kind=HOME|HOSTEL|APPROVED_PREMISES|PRISON|COMMERCIAL|OTHER"),
    RESIDENCES(
            "residences",
            "*ref *person_ref>people address_ref>addresses *kind=MAIN|TEMPORARY|HOSTEL|NFA|ROUGH_SLEEPING" + EPISODE
                    + " planned_to:date"),
    OFFENCES(
            "offences",
            "*ref code *group description *date_from:date date_to:date address_ref>addresses area_code>areas"
                    + " recorded_by>agencies outcome officer_ref>professionals"),
    INVOLVEMENTS(
            "involvements",
            "*ref *person_ref>people *offence_ref>offences *role=SUSPECT|CHARGED|CONVICTED|CAUTIONED|VICTIM|WITNESS"
                    + " date:date outcome_date:date"),
    JUSTICE_EVENTS(
            "justice_events",
            "*ref *person_ref>people *type=ARREST|CHARGE|DISPOSAL|REMAND|COURT_OUTCOME|RELEASE *date:date"
                    + " received_at:instant recorded_by>agencies offence_ref>offences prison_ref>agencies detail"),
    CUSTODY(
            "custody",
            "*ref *person_ref>people prison_ref>agencies *kind=REMAND|SENTENCE|RECALL|YOUTH" + EPISODE
                    + " planned_to:date sentence_days:integer[0..]"),
    SUPERVISION(
            "supervision",
            "*ref *person_ref>people *kind=COMMUNITY_ORDER|SUSPENDED_SENTENCE|LICENCE|PSS|YRO|DTO"
                    + " agency_ref>agencies area_code>areas" + EPISODE + " planned_to:date contact_ends:date"),
    MEMBERSHIPS(
            "memberships",
            "*ref *person_ref>people *programme_ref>programmes category phase=INTENSIVE|STANDARD|LIGHT|EXIT"
                    + " basis=STATUTORY|VOLUNTARY|CONSENT" + EPISODE + " planned_to:date reason_in reason_out"),
    LEADS(
            "leads",
            "*ref *person_ref>people role=LEAD|COMMUNITY_OFFENDER_MANAGER|PRISON_OFFENDER_MANAGER"
                    + " professional_ref>professionals agency_ref>agencies" + EPISODE),
    RATINGS("ratings", "*ref *person_ref>people *scheme *value ordinal:integer[1..3]" + EPISODE),
    ASSESSMENTS(
            "assessments",
            "*ref *person_ref>people *tool=OASYS|ASSETPLUS|OGRS3|ARP|RSR|ROSH|OTHER version *date:date score:decimal"
                    + " band"),
    SELECTION_SCORES(
            "selection_scores",
            "*ref *person_ref>people programme_ref>programmes *date:date score:decimal"
                    + " decision=SELECTED|NOT_SELECTED|DEFERRED"),
    NEEDS("needs", "*ref *person_ref>people *" + PATHWAY + " *severity:integer[0..3]" + EPISODE),
    INTERVENTIONS(
            "interventions",
            "*ref *person_ref>people service_ref>services *" + PATHWAY + " need_ref>needs referred_on:date"
                    + " accepted_on:date rejected_on:date started_on:date ended_on:date"
                    + " outcome=COMPLETED|WITHDRAWN|FAILED"),
    REFERRALS(
            "referrals",
            "*ref *person_ref>people from_agency_ref>agencies to_agency_ref>agencies *purpose programme_ref>programmes "
                    + PATHWAY + " *sent_on:date decided_on:date decision=ACCEPTED|REJECTED"),
    CONTACTS(
            "contacts",
            "*ref *person_ref>people agency_ref>agencies professional_ref>professionals *date:date *attended:boolean"
                    + " kind"),
    REVIEWS("reviews", "*ref *person_ref>people programme_ref>programmes *date:date kind"),
    EXIT_PLANS("exit_plans", "*ref *person_ref>people *agreed_on:date review_on:date professional_ref>professionals"),
    TRANSITION_PLANS(
            "transition_plans",
            "*ref *person_ref>people *started_on:date receiving_agency_ref>agencies accepted_on:date"),
    HANDOVERS(
            "handovers",
            "*ref *person_ref>people *from_area_code>areas *to_area_code>areas *sent_on:date accepted_on:date"
                    + " declined_on:date withdrawn_on:date"),
    NOTIFICATIONS("notifications", "*ref *person_ref>people *from_area_code>areas *to_area_code>areas *date:date"),
    LEAD_AGREEMENTS(
            "lead_agreements",
            "*ref *person_ref>people *programme_refs>>programmes *lead_agency_ref>agencies" + EPISODE),
    CONSENTS("consents", "*ref *person_ref>people scope" + EPISODE + " withdrawn_on:date"),
    TAGS("tags", "*ref *person_ref>people *basis=VOLUNTARY|COURT" + EPISODE),
    TAG_ALERTS("tag_alerts", "*ref *person_ref>people *date:date responded_on:date"),
    BREACHES("breaches", "*ref *person_ref>people *date:date decided_on:date decision"),
    VICTIM_SUPPORT(
            "victim_support", "*ref *person_ref>people offence_ref>offences *kind=SUPPORT|SAFETY_PLAN" + EPISODE),
    MARKERS("markers", "*ref *person_ref>people *code" + EPISODE),
    SAFEGUARDING_REFERRALS("safeguarding_referrals", "*ref *person_ref>people *sent_on:date decided_on:date outcome"),
    ASSOCIATIONS(
            "associations",
            "*ref *person_a_ref>people *person_b_ref>people"
                    + " *basis=FAMILY|ASSOCIATE|HOUSEHOLD|VISITED_IN_CUSTODY|PHONE|SOCIAL_MEDIA" + EPISODE + GRADES
                    + " strength:decimal evidence"),
    GANGS("gangs", "*ref *name area_codes>>areas" + EPISODE),
    GANG_TIES("gang_ties", "*ref *person_ref>people *gang_ref>gangs role criteria" + EPISODE + GRADES),
    GANG_RELATIONS("gang_relations", "*ref *gang_a_ref>gangs *gang_b_ref>gangs *kind=RIVAL|ALLIED" + EPISODE + GRADES),
    OBJECTS("objects", "*ref *kind=VEHICLE|PHONE|EMAIL|WEAPON|DRUGS|CASH|OTHER identifier description"),
    OBJECT_LINKS(
            "object_links",
            "*ref *object_ref>objects *kind=OWNS|USES|INVOLVED_IN|SEEN_AT person_ref>people offence_ref>offences"
                    + " address_ref>addresses from:date to:date"),
    COMMUNICATIONS(
            "communications",
            "*ref *from_object_ref>objects *to_object_ref>objects *at:instant kind duration_seconds:integer[0..]"),
    INTELLIGENCE(
            "intelligence",
            "*ref person_ref>people *date:date" + GRADES
                    + " tasked_to_ref>agencies tasked_on:date acknowledged_on:date"),
    AGREEMENTS(
            "agreements",
            "*ref *party_refs>>agencies *purposes:texts *categories:texts legal_basis" + EPISODE + " review_due:date"),
    DISCLOSURES(
            "disclosures",
            "*ref *from_agency_ref>agencies *to_agency_ref>agencies person_ref>people *purpose *category *date:date"),
    PROTOCOLS("protocols", "*ref *area_code_a>areas *area_code_b>areas scope" + EPISODE);

    private static final String EXTENSION = ".csv";
    private static final Map<String, FeedFile> BY_NAME = new HashMap<>();
    private static final Map<FeedFile, Layout> LAYOUTS = new EnumMap<>(FeedFile.class);

    static {
        for (FeedFile file : values()) {
            BY_NAME.put(file.fileName, file);
        }
        for (FeedFile file : values()) {
            LAYOUTS.put(file, Layout.of(ColumnNotation.read(file.notation)));
        }
    }

    private final String fileName;
    private final String notation;

    FeedFile(String fileName, String notation) {
        this.fileName = fileName;
        this.notation = notation;
    }

    /**
     * Finds a file by its name.
     *
     * @param name with or without {@code .csv}, in lower case as delivered
     * @return the file, or empty where the feed has none of that name
     */
    public static Optional<FeedFile> find(String name) {
        boolean extended = name.endsWith(EXTENSION);
        return Optional.ofNullable(
                BY_NAME.get(extended ? name.substring(0, name.length() - EXTENSION.length()) : name));
    }

    /** The name without its extension, such as {@code areas}. */
    public String fileName() {
        return fileName;
    }

    /** The name as delivered, such as {@code areas.csv}. */
    public String csvName() {
        return fileName + EXTENSION;
    }

    /** The columns in contract order; the optional column {@code op}, which every file may have, is not among them. */
    public List<Column> columns() {
        return layout().columns();
    }

    /**
     * The position of a column in {@link #columns()}.
     *
     * @param column its name
     * @return its index, from 0
     * @throws IllegalArgumentException if the file has no such column
     */
    public int indexOf(String column) {
        Integer position = layout().positions().get(column);
        if (position == null) {
            throw new IllegalArgumentException(fileName + " has no column " + column);
        }
        return position;
    }

    boolean has(String column) {
        return layout().positions().containsKey(column);
    }

    private Layout layout() {
        return Objects.requireNonNull(LAYOUTS.get(this));
    }

    /** The columns in order, and where each stands. */
    private record Layout(List<Column> columns, Map<String, Integer> positions) {

        static Layout of(List<Column> columns) {
            Map<String, Integer> positions = new HashMap<>();
            for (Column column : columns) {
                positions.put(column.name(), positions.size());
            }
            return new Layout(columns, Map.copyOf(positions));
        }
    }
}
