package uk.iomgraph.crossborder.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.neo4j.driver.Session;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import uk.iomgraph.ingest.DeliveryFolder;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.ingest.loading.Outcome;
import uk.iomgraph.support.GraphDatabase;

/** Two areas at work: people who have moved from A to B, and what the areas do about them over the API. */
final class HandoverDesk {

    static final String FEED =
            "ref,person_ref,from_area_code,to_area_code,sent_on,accepted_on,declined_on,withdrawn_on";

    /** The minimum data set but for the person and the areas. */
    static final String SAID = "reason: \"Moved house\", riskRating: \"Amber\", needs: \"Accommodation\","
            + " leadProfessional: \"A. Practitioner\", conditions: \"none\", victimIssues: \"none known\"";

    private static final int PEOPLE = 12;
    private static final String HANDOVER = "{ id state offeredOn lapsesOn answeredOn explanation person { id }"
            + " fromArea { code } toArea { code } responsibleArea { code } source { source file ref }"
            + " offer { reason riskRating needs leadProfessional nextContact conditions victimIssues }"
            + " events { act on by areaCode counts note } }";

    private final GraphQlTester graphql;
    private final LocalDate today;

    HandoverDesk(ExecutionGraphQlService service, Clock clock) {
        graphql = ExecutionGraphQlServiceTester.create(service);
        today = LocalDate.now(clock);
    }

    /** People p1 to p12, of the cohort of A since long, who moved from A to B forty days ago. */
    static void deliver(Imports imports, Path folder, LocalDate today) throws Exception {
        LocalDate moved = today.minusDays(40);
        load(
                imports,
                folder,
                DeliveryFolder.full("POL")
                        .file("areas", "code,name,kind", "A,North,CSP", "B,South,CSP", "C,West,CSP", "F,Force,PFA")
                        .file("area_links", "child_code,parent_code", "A,F")
                        .file("programmes", "ref,name,type,area_code", "i,Cohort,IOM,A")
                        .file("addresses", "ref,line,kind,area_code", "a,1 High Street,HOME,A", "b,2 Low Street,HOME,B")
                        .file("people", "ref,given_name,pnc_id", each("p%1$d,Synthetic%1$d,"))
                        .file(
                                "residences",
                                "ref,person_ref,address_ref,kind,from,to",
                                each("ra%1$d,p%1$d,a,MAIN,2020-01-01," + moved, "rb%1$d,p%1$d,b,MAIN," + moved + ","))
                        .file("memberships", "ref,person_ref,programme_ref,from", each("m%1$d,p%1$d,i,2023-01-01")));
    }

    private static String[] each(String... forms) {
        return IntStream.rangeClosed(1, PEOPLE)
                .boxed()
                .flatMap(i -> java.util.Arrays.stream(forms).map(form -> String.format(form, i)))
                .toArray(String[]::new);
    }

    static void load(Imports imports, Path folder, DeliveryFolder delivery) throws Exception {
        assertThat(imports.load(delivery.in(folder)).tally().count(Outcome.REJECTED))
                .isZero();
    }

    /** The id of a person. */
    static String person(int number) {
        return texts("MATCH (p:Person {key: $key}) RETURN p.id AS text", "POL/people/p" + number)
                .get(0);
    }

    /** The believed gaps of a person by a rule, as {@code from..to} in days from today. */
    List<String> gaps(int number, String rule) {
        List<String> gaps = new ArrayList<>();
        String found =
                "MATCH (:Person {key: $key})-[:HAS_GAP]->(g:Gap {rule: '" + rule + "'}) WHERE g.current IS NOT NULL"
                        + " AND NOT g.planned RETURN g.from + '/' + coalesce(toString(g.to), '') AS text ORDER BY g.from";
        for (String gap : texts(found, "POL/people/p" + number)) {
            String[] days = gap.split("/", -1);
            gaps.add(fromToday(days[0]) + ".." + (days[1].isEmpty() ? "" : fromToday(days[1])));
        }
        return gaps;
    }

    private long fromToday(String date) {
        return LocalDate.parse(date).toEpochDay() - today.toEpochDay();
    }

    static List<String> texts(String statement, String key) {
        try (Session session = GraphDatabase.driver().session()) {
            return session.run(statement, Map.of("key", key))
                    .list(row -> row.get("text").asString());
        }
    }

    Answer offer(int person, int daysAgo, String... others) {
        String input = "person: \"" + person(person) + "\", fromArea: \"A\", toArea: \"B\", offeredOn: \""
                + today.minusDays(daysAgo) + "\", nextContact: \"" + today.plusDays(3) + "\", " + SAID
                + String.join("", others);
        return send("offerHandover", input);
    }

    Answer accept(String handover, String... others) {
        return send("acceptHandover", "handover: \"" + handover + "\", area: \"B\"" + String.join("", others));
    }

    Answer decline(String handover, String... others) {
        return send("declineHandover", "handover: \"" + handover + "\", area: \"B\"" + String.join("", others));
    }

    Answer withdraw(String handover, String... others) {
        return send("withdrawHandover", "handover: \"" + handover + "\", area: \"A\"" + String.join("", others));
    }

    Answer send(String mutation, String input) {
        GraphQlTester.Response response = graphql.document("mutation { " + mutation + "(input: {" + input
                        + "}) { outcome errors { item code sentence } handover " + HANDOVER + " } }")
                .execute();
        response.errors().verify();
        return new Answer(response, mutation);
    }

    /** One handover as it is answered. */
    Answer get(String id, String moment) {
        return new Answer(execute("handover(id: \"" + id + "\"" + moment + ") " + HANDOVER), "");
    }

    GraphQlTester.Response execute(String field) {
        GraphQlTester.Response response = graphql.document("{ " + field + " }").execute();
        response.errors().verify();
        return response;
    }

    /** The codes of the errors of a question. */
    List<String> errors(String field) {
        List<String> codes = new ArrayList<>();
        graphql.document("{ " + field + " }")
                .execute()
                .errors()
                .satisfy(errors -> errors.forEach(
                        error -> codes.add(String.valueOf(error.getExtensions().get("code")))));
        return codes;
    }

    /** The ids on a page of handovers. */
    List<String> ids(String arguments) {
        return execute("handovers(" + arguments + ") { edges { node { id } } }")
                .path("handovers.edges[*].node.id")
                .entityList(String.class)
                .get();
    }

    /** An answer with a handover in it. */
    record Answer(GraphQlTester.Response response, String mutation) {

        private String path(String of) {
            return mutation.isEmpty() ? "handover." + of : mutation + "." + of;
        }

        /** The outcome with the code of each error. */
        String outcome() {
            List<String> words = new ArrayList<>();
            words.add(response.path(path("outcome")).entity(String.class).get());
            words.addAll(response.path(path("errors[*].code"))
                    .entityList(String.class)
                    .get());
            return String.join(" ", words);
        }

        List<String> errors(String field) {
            return response.path(path("errors[*]." + field))
                    .entityList(String.class)
                    .get();
        }

        String field(String of) {
            String base = mutation.isEmpty() ? "handover." : mutation + ".handover.";
            Object value = response.path(base + of).entity(Object.class).get();
            return String.valueOf(value);
        }

        boolean isNull(String of) {
            String base = mutation.isEmpty() ? "handover." : mutation + ".handover.";
            response.path(base + of).valueIsNull();
            return true;
        }

        String id() {
            assertThat(outcome()).isEqualTo("DONE");
            return field("id");
        }

        List<String> events() {
            String base = mutation.isEmpty() ? "handover." : mutation + ".handover.";
            return response.path(base + "events[*]").entityList(Event.class).get().stream()
                    .map(event -> event.act() + " " + event.areaCode() + " " + event.by()
                            + (event.counts() ? "" : " in vain"))
                    .toList();
        }
    }

    /** An event as it is answered. */
    record Event(String act, String on, String by, String areaCode, boolean counts, String note) {}
}
