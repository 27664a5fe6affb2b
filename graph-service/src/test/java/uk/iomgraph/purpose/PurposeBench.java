package uk.iomgraph.purpose;

import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.test.tester.WebGraphQlTester;
import uk.iomgraph.security.Viewers;
import uk.iomgraph.support.GraphTest;

/** Times what a purpose adds to a request; nothing is read from the database. The report is in {@code target/bench}. */
@GraphTest
@DisplayName("A purpose")
class PurposeBench {

    private static final int ROUNDS = 21;
    private static final int CALLS = 2_000;

    private final StringBuilder report = new StringBuilder();

    @Autowired
    private WebGraphQlHandler handler;

    @Autowired
    private GraphQlSource source;

    @Autowired
    private Purposes purposes;

    @Autowired
    private Viewers viewers;

    @Test
    @DisplayName("costs per request")
    void cost() throws IOException {
        String token = purposes.state(viewers.current(), Purpose.OFFENDER_MANAGEMENT, null, null)
                .token();
        time("token checked", () -> purposes.check(token, viewers.current()));
        ReleaseRules rules = ReleaseRules.of(source.schema());
        Document document = new Parser()
                .parseDocument(
                        Files.readString(Path.of("src/test/resources/graphql/queries/person-everything.graphql")));
        OperationDefinition operation =
                document.getDefinitionsOfType(OperationDefinition.class).get(0);
        Map<String, FragmentDefinition> fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity()));
        time(
                "operation worked out, once for each text (person-everything)",
                () -> new OperationWalk(
                                rules,
                                source.schema(),
                                fragments,
                                new Allowance(Purpose.OFFENDER_MANAGEMENT, Allowance.EVERYTHING))
                        .decide(operation));
        WebGraphQlTester without = WebGraphQlTester.create(handler);
        WebGraphQlTester with =
                WebGraphQlTester.builder(handler).header("X-Purpose", token).build();
        time(
                "whole request that reads nothing, no token",
                () -> without.document("{ __typename }").execute());
        time(
                "whole request that reads nothing, token",
                () -> with.document("{ __typename }").execute());
        System.out.println(report);
        Files.writeString(Files.createDirectories(Path.of("target/bench")).resolve("purpose.txt"), report);
    }

    private void time(String what, Runnable call) {
        double[] micros = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            for (int i = 0; i < CALLS; i++) {
                call.run();
            }
            micros[round] = (System.nanoTime() - start) / 1e3 / CALLS;
        }
        Arrays.sort(micros);
        report.append(
                String.format(Locale.ROOT, "%s: median %.1f us, best %.1f us%n", what, micros[ROUNDS / 2], micros[0]));
    }
}
