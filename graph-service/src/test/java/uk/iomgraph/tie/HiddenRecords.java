package uk.iomgraph.tie;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import uk.iomgraph.ingest.DeliveryFolder;

/**
 * Makes up records that some viewers may not see, beside a {@link TieWorld}. Each {@link Kind} is delivered by itself, so that
 * what leaks names what it leaks. A new kind of what is hidden is one more constant and its rows.
 */
final class HiddenRecords {

    private static final String PEOPLE = "ref,given_name,family_name,date_of_birth,sex,ethnicity,crn,limited_access";
    private static final String RESIDENCES = "ref,person_ref,address_ref,kind,from,to";
    private static final String OFFENCES = "ref,group,date_from,address_ref,recorded_by";
    private static final String INVOLVEMENTS = "ref,person_ref,offence_ref,role,date";
    private static final String HANDOVERS = "ref,person_ref,from_area_code,to_area_code,sent_on,accepted_on";
    private static final String INTELLIGENCE =
            "ref,person_ref,date,source_grade,information_grade,handling,review_due,tasked_to_ref,tasked_on,acknowledged_on";

    /** Names of people who are seen, too, so that a search for these finds whoever is hidden, if it may. */
    private static final String[] NAMES = {"Ann", "Eve", "Bob", "Zoe", "Max"};

    private static final String[] FAMILIES = {"Able", "Early", "Stone", "Young"};
    private static final String[] GROUPS = {"Robbery", "Shoplifting", "Violence with injury", "Trafficking of drugs"};
    /** Where people of limited access live, and nobody else: who lives with somebody is tied to them. */
    private static final String[] HIDDEN_HOMES = {"hn", "hs", "he"};

    private static final String[] SEEN_HOMES = {"n", "s", "e"};
    private static final String[] FORCES = {"f", "g"};
    private static final String[] PATHWAYS = {"ACCOMMODATION", "DRUGS_ALCOHOL", "HEALTH"};

    private final Random random;
    private final List<String> hidden = new ArrayList<>(List.of("h1", "h2"));
    private int made;

    HiddenRecords(long seed) {
        random = new Random(seed);
    }

    /** What is hidden. */
    enum Kind {
        /** Who people of limited access are, and what is on record of those who were there before. */
        CONTENTS_OF_LIMITED_PEOPLE,
        /** People of limited access who were not there before, with homes, offences and cohorts. */
        MORE_LIMITED_PEOPLE,
        /** Gangs and vehicles of people of limited access. */
        GANGS_OF_LIMITED_PEOPLE,
        /** Ties between people of limited access. */
        TIES_OF_LIMITED_PEOPLE,
        /** Cases of people of limited access that are handed over. */
        HANDOVERS_OF_LIMITED_PEOPLE,
        /** What people of limited access suffered by, or saw of, offences of people who are seen. */
        SUFFERING_OF_LIMITED_PEOPLE,
        /**
         * Ties of people who are seen that were past their review before anything that is asked about. Who has such a tie to a gang
         * has no other: a gap of its own tells of it, and is counted with the gaps of a gang's people.
         */
        EXPIRED_TIES,
        /**
         * Ties that do not reach the grade that is asked for. Those to gangs are of somebody without a home: where a gang's people
         * live is worked out from ties of any grade, and is not told where it rests on one that does not count.
         */
        WEAK_TIES,
        /** Ties that are removed again for good. */
        REMOVED_TIES,
        /** Reports from sources of intelligence, about anybody. */
        INTELLIGENCE,
        /** Where people live of whom nothing is known but that they are victims. */
        HOMES_OF_VICTIMS;

        /** Questions that the records may have a part in: those that ask for no grade, and those about removals. */
        Predicate<String> mayChange() {
            return switch (this) {
                case WEAK_TIES -> question -> !question.contains("minGrade");
                // What depends on a late feed is counted under no filter, hence with the gap that tells of such a tie.
                case EXPIRED_TIES -> question -> question.startsWith("coverage(rows: ALL, columns: ALL, ");
                // A tie to what is seen is told, with a nameless end, where ties are walked.
                case GANGS_OF_LIMITED_PEOPLE ->
                    question -> question.matches("(network|networkColumns|pathSearch|paths)\\b.*");
                // A removal is told of, and gaps about addresses are found anew after one, so that since when they are
                // known changes.
                case REMOVED_TIES -> question -> question.matches("(removals|gaps)\\b.*");
                // Whether a victim lives near an address is what the one field is there to tell; that a link leads to a
                // victim,
                // without whom and where, is told by docs/cross-border.md.
                case HOMES_OF_VICTIMS ->
                    question -> question.matches("(victimNearby|crossBorderLinks|borderPair)\\b.*");
                // A tasking that nobody acknowledged is a gap (G59), which is there to be told of.
                case INTELLIGENCE ->
                    question -> question.matches("(coverage|coverageOpened|coverageTrend|gaps|timeline)\\b.*");
                default -> question -> false;
            };
        }
    }

    /** What is there from the start, to be changed: people of limited access among those who are seen, and a victim. */
    static DeliveryFolder first() {
        return new Rows()
                .add(
                        "people",
                        PEOPLE,
                        "h1,Hal,Hidden,1980-01-01,M,,C-h1,true",
                        "h2,Hope,Hidden,1981-01-01,F,,C-h2,true")
                .add("people", PEOPLE, "6,Vic,Vale,1985-01-01,F,,X6,", "7,Ida,Idle,1986-01-01,F,,X7,")
                .add("people", PEOPLE, "8,Ike,Ivy,1987-01-01,M,,X8,")
                .add(
                        "addresses",
                        "ref,line,area_code,latitude,longitude,kind",
                        "hn,2 North Road,N,53.52,-2.5,HOME",
                        "hs,2 South Road,S,53.42,-2.5,HOME",
                        "he,2 East Road,E,53.52,-1.5,HOME")
                .add("services", "ref,name,pathway,provider_ref,area_codes", "sn,Help,DRUGS_ALCOHOL,c,N")
                .add("residences", RESIDENCES, "rh1,h1,hn,MAIN,2023-01-01,", "rh6,6,hn,MAIN,2023-01-01,")
                .add("offences", OFFENCES, "oh,Robbery,2025-03-10,s,f")
                .add("involvements", INVOLVEMENTS, "ih1,h1,oh,CHARGED,2025-03-10", "ih2,2,oh,CHARGED,2025-03-10")
                .add("involvements", INVOLVEMENTS, "ih3,6,o3,VICTIM,2025-11-10", "ih4,h2,oh,VICTIM,2025-03-10")
                .add("associations", TieWorld.ASSOCIATIONS, "ah1,1,h1,ASSOCIATE,2025-01-01,,1,A,P,2056-12-01")
                .add("gang_ties", TieWorld.GANG_TIES, "th1,h1,gg,Member,ADMITS_MEMBERSHIP,2025-06-01,,1,A,P,2056-12-01")
                .delivery();
    }

    /** More that everybody sees, so that each run hides its records in another graph. */
    DeliveryFolder seenToo() {
        Rows rows = new Rows();
        for (int i = 1; i <= 4; i++) {
            String ref = "seen" + i;
            rows.add("associations", TieWorld.ASSOCIATIONS, between(ref, "1,A,P,2056-12-01"))
                    .add("gang_ties", TieWorld.GANG_TIES, gangTie(ref, seen(), "1,B,P,2056-12-01"));
            record(rows, ref, seen(), SEEN_HOMES);
            rows.add("involvements", INVOLVEMENTS, ref + "b," + seen() + ',' + ref + ",CHARGED," + day());
        }
        return rows.delivery();
    }

    /** A few more records of a kind. */
    DeliveryFolder more(Kind kind) {
        Rows rows = new Rows();
        int times = 1 + random.nextInt(3);
        for (int i = 0; i < times; i++) {
            String ref = "x" + ++made;
            switch (kind) {
                case CONTENTS_OF_LIMITED_PEOPLE -> {
                    rows.add("people", PEOPLE, person("h" + (1 + i % 2)));
                    record(rows, ref, "h" + (1 + i % 2), HIDDEN_HOMES);
                }
                case MORE_LIMITED_PEOPLE -> {
                    rows.add("people", PEOPLE, person(ref));
                    hidden.add(ref);
                    record(rows, ref, ref, HIDDEN_HOMES);
                }
                case GANGS_OF_LIMITED_PEOPLE -> {
                    String person = one();
                    rows.add("gang_ties", TieWorld.GANG_TIES, gangTie(ref, person, "1,A,P,2056-12-01"))
                            .add(
                                    "object_links",
                                    "ref,object_ref,kind,person_ref,address_ref,from,to",
                                    ref + ",v,USES," + person + ",,2025-01-01,");
                }
                case TIES_OF_LIMITED_PEOPLE -> {
                    String other = hidden.get(1 + random.nextInt(hidden.size() - 1));
                    rows.add("associations", TieWorld.ASSOCIATIONS, tie(ref, "h1", other, "1,A,P,2056-12-01"));
                }
                case HANDOVERS_OF_LIMITED_PEOPLE ->
                    rows.add("handovers", HANDOVERS, ref + ',' + one() + ",S,E," + day() + ',');
                case SUFFERING_OF_LIMITED_PEOPLE ->
                    rows.add(
                            "involvements",
                            INVOLVEMENTS,
                            ref + ',' + one() + ",o" + (1 + random.nextInt(3)) + ',' + any("VICTIM", "WITNESS")
                                    + ",2025-11-10");
                case EXPIRED_TIES ->
                    rows.add("associations", TieWorld.ASSOCIATIONS, expired(between(ref, "1,A,P,2024-06-01")))
                            .add("gang_ties", TieWorld.GANG_TIES, expired(gangTie(ref, "7", "1,A,P,2024-06-01")));
                case WEAK_TIES ->
                    rows.add(
                                    "associations",
                                    TieWorld.ASSOCIATIONS,
                                    between(ref, any("3,D,P,2056-12-01", ",,,2056-12-01")))
                            .add("gang_ties", TieWorld.GANG_TIES, gangTie(ref, "8", "3,D,P,2056-12-01"));
                case REMOVED_TIES ->
                    rows.add("associations", TieWorld.ASSOCIATIONS, between(ref, "1,A,P,2056-12-01"))
                            .add("gang_ties", TieWorld.GANG_TIES, gangTie(ref, seen(), "1,A,P,2056-12-01"));
                case INTELLIGENCE ->
                    rows.add(
                            "intelligence",
                            INTELLIGENCE,
                            ref + ',' + any(seen(), one()) + ',' + day() + ",1,A,P," + any("2056-12-01", "2025-11-01")
                                    + any(",,,", ",f,2025-06-01,", ",c,2025-06-01,2025-06-02"));
                case HOMES_OF_VICTIMS ->
                    rows.add("residences", RESIDENCES, "rh6,6," + any(HIDDEN_HOMES) + ",MAIN,2023-01-01,");
            }
        }
        return rows.delivery();
    }

    /** The keys of ties that {@link #more} delivered and that are to be removed. */
    static List<String> keys(DeliveryFolder delivery) {
        return delivery.keys("associations", "gang_ties");
    }

    private String person(String ref) {
        return ref + ',' + any(NAMES) + ',' + any(FAMILIES) + ",19" + (60 + random.nextInt(40)) + "-0"
                + (1 + random.nextInt(9)) + "-11," + any("M", "F") + ',' + any("Black", "White", "Asian") + ",C-"
                + ref + ",true";
    }

    /** All kinds of things on record of a person. */
    private void record(Rows rows, String ref, String person, String... homes) {
        String of = ref + ',' + person + ',';
        rows.add("residences", RESIDENCES, of + any(homes) + ",MAIN," + day() + ',')
                .add("offences", OFFENCES, ref + ',' + any(GROUPS) + ',' + day() + ',' + any(homes) + ',' + any(FORCES))
                .add("involvements", INVOLVEMENTS, of + ref + ',' + any("CONVICTED", "SUSPECT") + ',' + day())
                .add(
                        "memberships",
                        "ref,person_ref,programme_ref,phase,basis,from,to",
                        of + any("in", "is") + ",STANDARD,STATUTORY," + day() + ',')
                .add(
                        "supervision",
                        "ref,person_ref,kind,agency_ref,area_code,from,to,planned_to",
                        of + "LICENCE,c," + any("N", "S", "E") + ',' + day() + ",," + any("2026-01-10", "2026-06-01"))
                .add(
                        "custody",
                        "ref,person_ref,kind,from,to",
                        of + "SENTENCE,2024-01-01," + any("2024-09-01", "2025-09-01"))
                .add("needs", "ref,person_ref,pathway,severity,from,to", of + any(PATHWAYS) + ",3," + day() + ',');
    }

    private static String tie(String ref, String one, String other, String grades) {
        return ref + ',' + one + ',' + other + ",ASSOCIATE,2025-06-01,," + grades;
    }

    /** Between two who are seen. */
    private String between(String ref, String grades) {
        int one = 1 + random.nextInt(5);
        return tie(ref, String.valueOf(one), String.valueOf(one % 5 + 1), grades);
    }

    private String gangTie(String ref, String person, String grades) {
        return ref + ',' + person + ',' + any("gg", "gh") + ",Member,ADMITS_MEMBERSHIP,2025-06-01,," + grades;
    }

    private static String expired(String tie) {
        return tie.replace("2025-06-01", "2024-01-01");
    }

    private String seen() {
        return String.valueOf(1 + random.nextInt(5));
    }

    private String one() {
        return hidden.get(random.nextInt(hidden.size()));
    }

    private String day() {
        return "2025-0" + (1 + random.nextInt(9)) + "-" + (10 + random.nextInt(18));
    }

    private String any(String... values) {
        return values[random.nextInt(values.length)];
    }

    /** Rows of files, in the order in which the files are named first. */
    private static final class Rows {

        private final Map<String, String> headers = new LinkedHashMap<>();
        private final Map<String, List<String>> rows = new LinkedHashMap<>();

        Rows add(String file, String header, String... more) {
            headers.put(file, header);
            rows.computeIfAbsent(file, any -> new ArrayList<>()).addAll(List.of(more));
            return this;
        }

        DeliveryFolder delivery() {
            DeliveryFolder delivery = DeliveryFolder.delta(TieWorld.SOURCE);
            rows.forEach((file, lines) -> {
                // A row that is given twice is given as it was last.
                Map<String, String> byRef = new LinkedHashMap<>();
                lines.forEach(line -> byRef.put(line.split(",", 2)[0], line));
                delivery.file(file, headers.get(file), byRef.values().toArray(String[]::new));
            });
            return delivery;
        }
    }
}
