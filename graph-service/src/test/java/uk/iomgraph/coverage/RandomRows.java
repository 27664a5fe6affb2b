package uk.iomgraph.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes rows of the feed that are well formed and refer to what is there, with values at random. */
final class RandomRows {

    static final String[] AREAS = {"AREA-1", "AREA-2", "AREA-3"};

    /** Files whose rows others refer to by refs known beforehand, and how many rows each agency has in them. */
    static final Map<String, Integer> SHARED = Map.of(
            "agencies",
            5,
            "professionals",
            4,
            "programmes",
            6,
            "services",
            4,
            "addresses",
            3,
            "offences",
            4,
            "gangs",
            1,
            "objects",
            3);

    /**
     * All files of the feed but those of areas, by which everybody is judged anew. A column is named for what it holds; after
     * an equals sign stand the values it can have.
     */
    static final List<Table> TABLES = Stream.of(
                    "agencies name=Agency type=POLICE|POLICE|PROBATION|PRISON|YOT|COUNCIL|HEALTH|VCS|HOUSING"
                            + " area_code=|AREA-1|AREA-2|FORCE-1|FORCE-2|FORCE-2",
                    "professionals name=Professional agency_ref from to",
                    "programmes name=Programme type=IOM|IOM|MAPPA|YOT|GANG_EXIT|NCA_LIFETIME|OTHER area_code",
                    "services name=Service pathway=ACCOMMODATION|DRUGS_ALCOHOL|ETE provider_ref for_group=|women|foreign",
                    "people given_name family_name date_of_birth sex=F|M|M nationality=|British|French pnc_id died_on",
                    "addresses line=Line area_code kind=HOME|HOME|HOME|HOSTEL",
                    "residences person_ref address_ref kind=MAIN|MAIN|MAIN|MAIN|TEMPORARY|NFA|ROUGH_SLEEPING from to planned_to",
                    "offences group=Robbery|Burglary|Drug|Theft date_from address_ref area_code recorded_by",
                    "involvements person_ref offence_ref role=SUSPECT|CHARGED|CONVICTED|CAUTIONED|VICTIM|VICTIM|WITNESS"
                            + " date outcome_date",
                    "justice_events person_ref type=ARREST|CHARGE|DISPOSAL|REMAND|COURT_OUTCOME|RELEASE date offence_ref"
                            + " recorded_by",
                    "custody person_ref prison_ref kind=REMAND|SENTENCE|RECALL|YOUTH from to planned_to"
                            + " sentence_days=60|300|1200",
                    "supervision person_ref kind=COMMUNITY_ORDER|SUSPENDED_SENTENCE|LICENCE|PSS|YRO|DTO agency_ref area_code"
                            + " from to planned_to contact_ends",
                    "memberships person_ref programme_ref category=1|2 phase=INTENSIVE|STANDARD|LIGHT|EXIT"
                            + " basis=STATUTORY|VOLUNTARY|CONSENT from to planned_to reason_out=|De-selected|Completed",
                    "leads person_ref role=LEAD|COMMUNITY_OFFENDER_MANAGER|PRISON_OFFENDER_MANAGER professional_ref"
                            + " agency_ref from to",
                    "ratings person_ref scheme=RAG value=x ordinal=1|2|3 from to",
                    "assessments person_ref tool=OASYS|OGRS3|ARP|ROSH|RSR date score=20|60|80|95 band=|HIGH|VERY_HIGH",
                    "selection_scores person_ref programme_ref date score=10|50 decision=|SELECTED|NOT_SELECTED|DEFERRED",
                    "needs person_ref pathway=ACCOMMODATION|DRUGS_ALCOHOL|ETE|HEALTH severity=0|1|2|3 from to",
                    "interventions person_ref service_ref pathway=ACCOMMODATION|DRUGS_ALCOHOL|ETE referred_on accepted_on"
                            + " started_on ended_on outcome=|COMPLETED|WITHDRAWN|FAILED",
                    "referrals person_ref from_agency_ref to_agency_ref purpose=Help programme_ref"
                            + " pathway=|ACCOMMODATION|ETE sent_on decided_on decision=|ACCEPTED|REJECTED",
                    "contacts person_ref agency_ref professional_ref date attended=true|true|false",
                    "reviews person_ref programme_ref date kind=|Panel",
                    "exit_plans person_ref agreed_on review_on professional_ref",
                    "transition_plans person_ref started_on receiving_agency_ref accepted_on",
                    "handovers person_ref from_area_code to_area_code sent_on accepted_on",
                    "notifications person_ref from_area_code to_area_code date",
                    "lead_agreements person_ref programme_refs lead_agency_ref from to",
                    "consents person_ref scope=All from to withdrawn_on",
                    "tags person_ref basis=VOLUNTARY|COURT from to",
                    "tag_alerts person_ref date responded_on",
                    "breaches person_ref date decided_on decision=|Warning",
                    "victim_support person_ref offence_ref kind=SUPPORT|SAFETY_PLAN from to",
                    "markers person_ref code=RISK_TO_CHILDREN|RISK_TO_CHILDREN|DOMESTIC_ABUSE|SAFEGUARDING_PERPETRATOR"
                            + " from to",
                    "safeguarding_referrals person_ref sent_on decided_on outcome=|Closed",
                    "associations person_a_ref person_b_ref basis=HOUSEHOLD|HOUSEHOLD|FAMILY from to source_grade=|1|2",
                    "gangs name=Gang from",
                    "gang_ties person_ref gang_ref criteria=USES_SIGNS from to source_grade=1|2 information_grade=A|B review_due",
                    "intelligence person_ref date source_grade=1|2 tasked_to_ref tasked_on acknowledged_on",
                    "objects kind=VEHICLE|PHONE|CASH identifier=Object",
                    "object_links object_ref kind=USES|OWNS|SEEN_AT|SEEN_AT person_ref address_ref from to",
                    "gang_relations gang_a_ref gang_b_ref kind=RIVAL|ALLIED from to source_grade=1|2",
                    "communications from_object_ref to_object_ref at=2024-05-01T10:00:00Z|2024-06-01T10:00:00Z",
                    "agreements party_refs purposes=PREVENTION categories=OFFENCES legal_basis=|Law from to review_due",
                    "disclosures from_agency_ref to_agency_ref person_ref purpose=PREVENTION category=OFFENCES date",
                    "protocols area_code_a=AREA-1 area_code_b=AREA-2|AREA-3 scope=All from to")
            .map(Table::of)
            .toList();

    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);
    private static final int DAYS = 1_250;
    private static final int PEOPLE = 28;

    private final Random random;
    private LocalDate last = FIRST_DAY;

    RandomRows(Random random) {
        this.random = random;
    }

    /** A file of the feed, and what stands in its columns behind the ref. */
    record Table(String file, List<String> columns) {

        static Table of(String text) {
            List<String> words = List.of(text.split(" "));
            return new Table(words.get(0), words.subList(1, words.size()));
        }

        String header() {
            return "ref,"
                    + columns.stream().map(column -> column.split("=", -1)[0]).collect(Collectors.joining(","));
        }
    }

    static Table table(String file) {
        return TABLES.stream()
                .filter(table -> table.file().equals(file))
                .findFirst()
                .orElseThrow();
    }

    /** A row, without the column op. */
    String row(Table table, String source, String ref) {
        last = FIRST_DAY.plusDays(random.nextInt(DAYS));
        if (table.file().equals("people")) {
            return ref + "," + person(source, ref);
        }
        List<String> cells = new ArrayList<>(table.columns().stream()
                .map(column -> cell(table.file(), column, source))
                .toList());
        if (table.file().equals("object_links")) {
            cells.set(table.columns().indexOf(cells.contains("SEEN_AT") ? "person_ref" : "address_ref"), "");
        }
        return ref + "," + String.join(",", cells);
    }

    /**
     * Of every ref an agency tells of somebody whom another knows too, more often than not. The eight youngest are
     * children, or come of age.
     */
    private String person(String source, String ref) {
        int home = RandomPartnership.SOURCES.indexOf(source) * 6 + Math.floorMod(ref.hashCode(), 16);
        int who = random.nextInt(4) > 0 ? home : random.nextInt(PEOPLE);
        int year = who % 4 == 3 ? 2005 + who % 11 : 1970 + who;
        String pnc = random.nextInt(3) == 0 ? "2001/" + (1000 + (random.nextInt(6) > 0 ? who : who + 1)) + "A" : "";
        String died = random.nextInt(40) == 0 ? "2025-06-01" : "";
        return "Given%d,Family%d,%d-0%d-11,%s,%s,%s,%s"
                .formatted(who, who, year, 1 + who % 9, pick("F|M|M"), pick("|British|French"), pnc, died);
    }

    private String cell(String file, String column, String source) {
        int values = column.indexOf('=');
        if (values >= 0) {
            return pick(column.substring(values + 1));
        }
        if (column.endsWith("area_code")) {
            return AREAS[random.nextInt(AREAS.length)];
        }
        return column.contains("_ref") || column.equals("recorded_by") ? reference(column, source) : date(file, column);
    }

    private String reference(String column, String source) {
        String file = column.startsWith("person")
                ? "people"
                : switch (column) {
                    case "address_ref" -> "addresses";
                    case "offence_ref" -> "offences";
                    case "programme_ref", "programme_refs" -> "programmes";
                    case "service_ref" -> "services";
                    case "professional_ref" -> "professionals";
                    case "gang_ref", "gang_a_ref", "gang_b_ref" -> "gangs";
                    case "object_ref", "from_object_ref", "to_object_ref" -> "objects";
                    default -> "agencies";
                };
        int number = file.equals("people") ? 16 : SHARED.get(file);
        String ref = file.charAt(0) + Integer.toString(random.nextInt(number));
        String other = RandomPartnership.SOURCES.get(random.nextInt(RandomPartnership.SOURCES.size()));
        return other.equals(source) || random.nextBoolean() ? ref : other + ":" + ref;
    }

    /** Dates in a row follow one another, and those that say how it ended may be missing. */
    private String date(String file, String column) {
        boolean begins =
                List.of("from", "date", "date_from", "sent_on", "agreed_on").contains(column)
                        || (column.equals("started_on") && file.equals("transition_plans"));
        if (!begins) {
            if (random.nextInt(5) < 2) {
                return "";
            }
            last = last.plusDays(1 + random.nextInt(150));
        }
        return last.toString();
    }

    private String pick(String values) {
        String[] all = values.split("\\|", -1);
        return all[random.nextInt(all.length)];
    }
}
