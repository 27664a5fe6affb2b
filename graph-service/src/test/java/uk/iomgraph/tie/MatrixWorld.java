package uk.iomgraph.tie;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.iomgraph.ingest.DeliveryFolder;
import uk.iomgraph.kernel.EntityId;

/**
 * Three circles of people that are alike to a letter and have nothing to do with each other: one in the areas of whoever asks
 * in {@link MatrixIT}, one elsewhere, and one in the areas again whose records are of limited access. Each has a force with two
 * areas, and in it six people:
 *
 * <ol>
 *   <li>who is managed, offends, uses a vehicle, belongs to a gang and comes from custody;
 *   <li>who offends beside, and is handed over from the first area to the second;
 *   <li>who suffered by it, and is nothing else;
 *   <li>who did something fifteen years ago, and whose record a legal hold stands on;
 *   <li>who is tied to the second;
 *   <li>who is erased before anything is asked.
 * </ol>
 */
final class MatrixWorld {

    /** The codes of the areas whose people the viewers of the matrix see. */
    static final Set<String> AREAS = Set.of("FN", "FL");

    /** The same, with what lies within them. */
    static final Set<String> WITHIN = Set.of("FN", "N1", "N2", "FL", "L1", "L2");

    private MatrixWorld() {}

    /** A day so many days before today. */
    static LocalDate ago(int days) {
        return today().minusDays(days);
    }

    /** A day so many days after today. */
    static LocalDate in(int days) {
        return today().plusDays(days);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    /** Whose records a question is about. */
    enum Circle {
        IN_THE_AREA("N", "Nimble", 50),
        ELSEWHERE("E", "Eastham", 51),
        LIMITED_ACCESS("L", "Lockwood", 52);

        private final String letter;

        /** Which nothing else has in its name. */
        private final String family;

        /** How far north it lies, in degrees. */
        private final int north;

        Circle(String letter, String family, int north) {
            this.letter = letter;
            this.family = family;
            this.north = north;
        }

        String letter() {
            return letter;
        }

        String family() {
            return family;
        }

        /** The id of one of the six. */
        String person(int number) {
            return EntityId.ofKey("POL/people/" + letter + number).value();
        }

        /** The id of the handover, which is its key written otherwise. */
        String handover() {
            return RootQuestions.handoverId("POL/handovers/h" + letter);
        }

        /** The id of something else that was delivered. */
        String id(String file, String ref) {
            return EntityId.ofKey("POL/" + file + '/' + ref + letter).value();
        }
    }

    /** All of it. */
    static DeliveryFolder delivery() {
        Map<String, List<String>> files = new LinkedHashMap<>();
        for (Circle circle : Circle.values()) {
            rows(circle)
                    .forEach((file, rows) -> files.computeIfAbsent(file, any -> new ArrayList<>())
                            .addAll(rows));
        }
        DeliveryFolder delivery = DeliveryFolder.full("POL").extractedAt(ago(0) + "T00:00:00+00:00");
        files.forEach((file, rows) -> delivery.file(file, HEADERS.get(file), rows.toArray(String[]::new)));
        return delivery;
    }

    private static final Map<String, String> HEADERS = Map.ofEntries(
            Map.entry("areas", "code,name,kind,latitude,longitude"),
            Map.entry("area_links", "child_code,parent_code"),
            Map.entry("area_neighbours", "code_a,code_b"),
            Map.entry("agencies", "ref,name,type,area_code"),
            Map.entry("programmes", "ref,name,type,area_code"),
            Map.entry("people", "ref,given_name,family_name,date_of_birth,sex,crn,limited_access"),
            Map.entry("addresses", "ref,line,area_code,latitude,longitude,kind"),
            Map.entry("residences", "ref,person_ref,address_ref,kind,from,to"),
            Map.entry("offences", "ref,group,date_from,address_ref,recorded_by"),
            Map.entry("involvements", "ref,person_ref,offence_ref,role,date"),
            Map.entry("custody", "ref,person_ref,kind,from,to"),
            Map.entry("supervision", "ref,person_ref,kind,agency_ref,area_code,from,to"),
            Map.entry("memberships", "ref,person_ref,programme_ref,phase,basis,from,to"),
            Map.entry("handovers", "ref,person_ref,from_area_code,to_area_code,sent_on,accepted_on"),
            Map.entry("objects", "ref,kind,identifier"),
            Map.entry("object_links", "ref,object_ref,kind,person_ref,address_ref,from,to"),
            Map.entry("gangs", "ref,name,area_codes,from"),
            Map.entry("gang_relations", "ref,gang_a_ref,gang_b_ref,kind,from,review_due"),
            Map.entry("gang_ties", TieWorld.GANG_TIES),
            Map.entry("associations", TieWorld.ASSOCIATIONS));

    /** Rows by file; {@code @} stands for the circle. */
    private static Map<String, List<String>> rows(Circle circle) {
        String limited = String.valueOf(circle == Circle.LIMITED_ACCESS);
        int north = circle.north;
        Map<String, List<String>> rows = new LinkedHashMap<>();
        rows.put(
                "areas",
                List.of("@1,First,CSP," + north + ".5,-2.5", "@2,Second,CSP," + north + ".4,-2.5", "F@,Force,PFA,,"));
        rows.put("area_links", List.of("@1,F@", "@2,F@"));
        rows.put("area_neighbours", List.of("@1,@2"));
        rows.put("agencies", List.of("f@,Police,POLICE,F@", "c@,Probation,PROBATION,F@"));
        rows.put("programmes", List.of("i@,Cohort,IOM,@1"));
        List<String> people = new ArrayList<>();
        for (int number = 1; number <= 6; number++) {
            people.add("@" + number + ",Pat" + number + ',' + circle.family() + ",199" + number + "-01-01,M,X-@"
                    + number + ',' + limited);
        }
        rows.put("people", people);
        rows.put(
                "addresses",
                List.of("a@,1 Road,@1," + north + ".51,-2.5,HOME", "b@,2 Road,@2," + north + ".41,-2.5,HOME"));
        rows.put(
                "residences",
                List.of(
                        "r@1,@1,a@,MAIN," + ago(900) + ',',
                        "r@2,@2,a@,MAIN," + ago(800) + ',',
                        "r@3,@3,a@,MAIN," + ago(700) + ',',
                        "r@4,@4,a@,MAIN," + ago(6_000) + ',' + ago(5_500),
                        "r@5,@5,b@,MAIN," + ago(600) + ','));
        rows.put(
                "offences",
                List.of(
                        "o@,Violence with injury," + ago(300) + ",b@,f@",
                        "p@,Robbery," + ago(200) + ",a@,f@",
                        "q@,Shoplifting," + ago(5_600) + ",a@,f@"));
        rows.put(
                "involvements",
                List.of(
                        "v@1,@1,o@,CONVICTED," + ago(300),
                        "v@2,@2,o@,CHARGED," + ago(300),
                        "v@3,@3,o@,VICTIM," + ago(300),
                        "v@4,@4,q@,CONVICTED," + ago(5_600),
                        "v@5,@1,p@,CHARGED," + ago(200),
                        "v@6,@2,p@,CHARGED," + ago(200),
                        "v@7,@6,q@,CHARGED," + ago(5_600)));
        rows.put("custody", List.of("k@,@1,SENTENCE," + ago(500) + ',' + ago(100)));
        rows.put("supervision", List.of("s@,@1,LICENCE,c@,@1," + ago(60) + ','));
        rows.put(
                "memberships",
                List.of(
                        "m@1,@1,i@,STANDARD,STATUTORY," + ago(400) + ',',
                        "m@2,@2,i@,STANDARD,STATUTORY," + ago(400) + ','));
        rows.put("handovers", List.of("h@,@2,@1,@2," + ago(20) + ','));
        rows.put("objects", List.of("j@,VEHICLE,QQ00 @"));
        rows.put("object_links", List.of("l@1,j@,USES,@1,," + ago(200) + ',', "l@2,j@,SEEN_AT,,b@," + ago(50) + ','));
        rows.put("gangs", List.of("g@,Crew @,@1," + ago(999), "z@,Posse,@2," + ago(999)));
        rows.put("gang_relations", List.of("y@,g@,z@,RIVAL," + ago(200) + ',' + in(100)));
        rows.put(
                "gang_ties",
                List.of(
                        "t@1,@1,g@,Member,ADMITS_MEMBERSHIP," + ago(200) + ",,1,A,P," + in(100),
                        "t@2,@2,g@,Core,USES_SIGNS," + ago(200) + ",,1,B,P," + in(100)));
        List<String> ties = new ArrayList<>();
        for (String ref : List.of("kept", "challenged", "before", "coordinator", "reference")) {
            ties.add(ref + "@,@2,@" + (ref.equals("kept") ? 1 : 5) + ",ASSOCIATE," + ago(200) + ",,1,A,P," + in(100));
        }
        rows.put("associations", ties);
        rows.replaceAll((file, lines) ->
                lines.stream().map(line -> line.replace("@", circle.letter())).toList());
        return rows;
    }
}
