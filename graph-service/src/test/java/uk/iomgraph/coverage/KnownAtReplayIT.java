package uk.iomgraph.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import uk.iomgraph.coverage.sweep.SweepKind;
import uk.iomgraph.coverage.sweep.SweepProgress;
import uk.iomgraph.coverage.sweep.Sweeper;
import uk.iomgraph.ingest.DeliveryFolder;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.ingest.loading.Outcome;
import uk.iomgraph.support.GraphTest;
import uk.iomgraph.support.TestIndex;

@GraphTest
@DisplayName("What was answered at an instant")
class KnownAtReplayIT {

    private static final List<String> DAYS = List.of("2025-08-15", "2026-01-20", "2026-06-01");

    /** Gaps of a day that are asked for one by one. */
    private static final int DETAILS = 3;

    private static final String PEOPLE = "op,ref,given_name,family_name,date_of_birth,crn";
    private static final String MEMBERSHIPS = "op,ref,person_ref,programme_ref,phase,basis,from,to";
    private static final String LEADS = "op,ref,person_ref,role,professional_ref,agency_ref,from,to";
    private static final String GAP =
            "key from to days overdueFrom severity state assignee planned explanation knownSince"
                    + " unknownFrom rule { id version } owner { agency role } area { code } person { id name }"
                    + " evidence { role kind from to source { source file ref } } transitions { at }";

    @Autowired
    private Imports imports;

    @Autowired
    private Sweeper sweeper;

    @Autowired
    private TestIndex index;

    @Autowired
    private ExecutionGraphQlService service;

    @TempDir
    private Path folder;

    /** Answers by what was asked, for an instant after which they must not change. */
    private final Map<Instant, Map<String, String>> remembered = new LinkedHashMap<>();

    @Test
    @DisplayName(
            "is answered for it ever after, to the letter, whatever is corrected, retracted, merged or split later")
    void replay() throws Exception {
        load(police(), probation());
        Map<String, String> now = settle(Map.of());
        assertThat(now.get("gaps 2025-08-15")).contains("G27");

        List<DeliveryFolder> later = List.of(
                DeliveryFolder.delta("POL").file("memberships", MEMBERSHIPS, ",m1,1,i,INTENSIVE,STATUTORY,2025-04-01,"),
                DeliveryFolder.delta("POL").file("leads", LEADS, "retract,l2,,,,,,"),
                DeliveryFolder.delta("POL").file("people", PEOPLE, ",5,Dana,Late,1990-05-05,"),
                DeliveryFolder.delta("POL").file("people", PEOPLE, ",5,Eve,Early,1991-06-06,"),
                DeliveryFolder.delta("POL").file("people", PEOPLE, ",6,Finn,Fair,1985-01-01,X123456"),
                DeliveryFolder.delta("POL").file("programmes", "op,ref,name,type,area_code", ",j,South,OTHER,B"),
                DeliveryFolder.delta("POL").file("professionals", "ref,name,agency_ref,to", "x,Officer,p,2025-05-01"),
                DeliveryFolder.delta("POL").file("people", PEOPLE, "retract,2,,,,"));
        for (DeliveryFolder correction : later) {
            load(correction);
            now = settle(now);
        }
        assertThat(remembered).hasSize(later.size() + 1);
        replay(remembered.keySet());
    }

    /** Sweeps, waits until the index shows what came of it, asks the first questions again, and remembers. */
    private Map<String, String> settle(Map<String, String> before) {
        index.takeIn(sweeper.sweep(SweepKind.INCREMENTAL, SweepProgress.SILENT));
        replay(List.copyOf(remembered.keySet()).subList(0, Math.min(1, remembered.size())));
        Instant knownAt = Instant.now();
        Map<String, String> now = answers(knownAt);
        assertThat(differing(before, now))
                .as("answers that change after %d corrections", remembered.size())
                .isNotEmpty();
        remembered.put(knownAt, now);
        return now;
    }

    /** Asks again as known at these instants. */
    private void replay(Collection<Instant> instants) {
        for (Instant knownAt : instants) {
            Map<String, String> again = answers(knownAt);
            assertThat(differing(remembered.get(knownAt), again))
                    .as("answers that were others when they were given, known at %s", knownAt)
                    .isEmpty();
            assertThat(again).isEqualTo(remembered.get(knownAt));
        }
    }

    private static List<String> differing(Map<String, String> some, Map<String, String> others) {
        return others.keySet().stream()
                .filter(question -> !others.get(question).equals(some.get(question)))
                .toList();
    }

    private Map<String, String> answers(Instant knownAt) {
        Map<String, String> answers = new LinkedHashMap<>();
        String known = "knownAt: \"" + knownAt + "\"";
        for (String day : DAYS) {
            String moment = "asOf: \"" + day + "\", " + known;
            List<String> keys = new ArrayList<>();
            answers.put("gaps " + day, pages(moment, keys));
            for (String key : keys.subList(0, Math.min(DETAILS, keys.size()))) {
                answers.computeIfAbsent(
                        "gap " + key, any -> ask("gap(key: \"" + key + "\", " + moment + ") { " + GAP + " }"));
            }
            answers.put(
                    "coverage " + day,
                    ask(
                            "coverage(rows: RULE, columns: AREA, " + moment + ") { rows columns"
                                    + " cells { eligible covered gap unknown inTransit gapDays medianDaysToCover } lateFeeds { source from } }"));
        }
        answers.put(
                "trend",
                ask("coverageTrend(from: \"2024-12-31\", to: \"2026-06-01\", every: MONTH, " + known
                        + ") { day eligible covered gap unknown inTransit gapDays opened closed }"));
        return answers;
    }

    private String pages(String moment, List<String> keys) {
        StringBuilder pages = new StringBuilder();
        String after = "";
        boolean more = true;
        while (more) {
            GraphQlTester.Response page = execute("gaps(first: 5, " + moment + after + ") { edges { node { " + GAP
                    + " } } pageInfo { hasNextPage endCursor } }");
            pages.append(page.path("gaps.edges").entity(Object.class).get()).append('\n');
            keys.addAll(
                    page.path("gaps.edges[*].node.key").entityList(String.class).get());
            more = page.path("gaps.pageInfo.hasNextPage").entity(Boolean.class).get();
            after = more
                    ? ", after: \""
                            + page.path("gaps.pageInfo.endCursor")
                                    .entity(String.class)
                                    .get() + '"'
                    : "";
        }
        return pages.toString();
    }

    private String ask(String field) {
        String name = field.substring(0, field.indexOf('('));
        return String.valueOf(execute(field).path(name).entity(Object.class).get());
    }

    private GraphQlTester.Response execute(String field) {
        return ExecutionGraphQlServiceTester.create(service)
                .document("{ " + field + " }")
                .execute();
    }

    private void load(DeliveryFolder... deliveries) throws Exception {
        for (DeliveryFolder delivery : deliveries) {
            assertThat(imports.load(delivery.in(folder)).tally().count(Outcome.REJECTED))
                    .isZero();
        }
    }

    private static DeliveryFolder police() {
        return DeliveryFolder.full("POL")
                .file("areas", "code,name,kind", "A,North,CSP", "B,South,CSP")
                .file("agencies", "ref,name,type", "p,Police,POLICE", "c,Council,COUNCIL")
                .file("professionals", "ref,name,agency_ref", "x,Officer,p")
                .file("programmes", "ref,name,type,area_code", "i,North,IOM,A", "j,South,IOM,B")
                .file(
                        "people",
                        PEOPLE,
                        ",1,Ann,Able,1990-01-01,",
                        ",2,Bob,Best,1991-02-02,",
                        ",3,Cyd,Cole,1992-03-03,",
                        ",4,Dee,Dunn,2007-05-05,",
                        ",5,Eve,Early,1991-06-06,",
                        ",6,Finn,Fair,1985-01-01,")
                .file("addresses", "ref,line,area_code", "a,1 High Street,A", "b,2 Low Street,B")
                .file(
                        "residences",
                        "ref,person_ref,address_ref,kind,from,to",
                        "r1,1,a,MAIN,2024-01-01,",
                        "r2,2,a,MAIN,2024-01-01,2025-07-01",
                        "r3,2,b,MAIN,2025-07-01,",
                        "r4,3,b,MAIN,2024-01-01,",
                        "r5,5,a,MAIN,2024-01-01,")
                .file(
                        "memberships",
                        MEMBERSHIPS,
                        ",m1,1,i,INTENSIVE,STATUTORY,2025-01-01,",
                        ",m2,2,i,STANDARD,STATUTORY,2025-01-01,",
                        ",m3,3,j,STANDARD,VOLUNTARY,2025-02-01,2025-12-01",
                        ",m5,5,i,INTENSIVE,STATUTORY,2025-03-01,",
                        ",m6,6,i,LIGHT,STATUTORY,2025-06-01,")
                .file(
                        "leads",
                        LEADS,
                        ",l1,1,LEAD,x,p,2025-06-01,",
                        ",l2,2,LEAD,x,p,2025-01-10,",
                        ",l3,3,LEAD,,c,2025-02-01,")
                .file("ratings", "ref,person_ref,scheme,value,ordinal,from", "a1,1,RAG,red,3,2025-02-01")
                .file("needs", "ref,person_ref,pathway,severity,from", "n1,2,ACCOMMODATION,3,2025-03-01");
    }

    private static DeliveryFolder probation() {
        return DeliveryFolder.full("PROB")
                .file("agencies", "ref,name,type", "n,Probation,PROBATION")
                .file("people", PEOPLE, ",11,Dana,Late,1990-05-05,", ",12,Gus,Gray,1980-02-02,X123456")
                .file(
                        "supervision",
                        "ref,person_ref,kind,agency_ref,from,to",
                        "s1,11,LICENCE,n,2025-01-01,2025-10-01",
                        "s2,12,COMMUNITY_ORDER,n,2025-01-01,")
                .file(
                        "leads",
                        LEADS,
                        ",l11,11,COMMUNITY_OFFENDER_MANAGER,,n,2025-04-01,",
                        ",l12,12,LEAD,,n,2025-07-01,");
    }
}
