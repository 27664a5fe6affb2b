package uk.iomgraph.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.WebGraphQlTester;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import uk.iomgraph.person.PeopleFixture;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.security.Viewer.Role;
import uk.iomgraph.support.GraphTest;
import uk.iomgraph.support.TestSignIn;

@GraphTest
@DisplayName("The field auditEvents")
class AuditEventsIT {

    private static final String ID = PeopleFixture.personId(1);
    private static final Viewer AUDITOR = new Viewer("auditor", Set.of(Role.AUDITOR), false);

    @TempDir
    private static Path folder;

    @Autowired
    private WebGraphQlHandler handler;

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry registry) {
        registry.add("iom.audit.folder", () -> folder.resolve("audit"));
    }

    @BeforeAll
    static void people() {
        PeopleFixture.load();
    }

    @BeforeEach
    void lookAtSomebody() {
        for (String name : List.of("first", "second", "third")) {
            as(new Viewer(name, Set.of(Role.ANALYST), false))
                    .document("query Look { person(by: {id: \"" + ID + "\"}) { name } }")
                    .executeAndVerify();
        }
        as(new Viewer("first", Set.of(Role.ANALYST), false))
                .document("{ serverInfo { version } }")
                .executeAndVerify();
    }

    @AfterAll
    static void nobody() {
        TestSignIn.as(null);
    }

    @Test
    @DisplayName("tells who has seen a person, the latest first, page by page")
    void subject() {
        String looks =
                "auditEvents(subject: \"" + ID + "\", first: 2%s) { edges { cursor node { who operation subjects } }"
                        + " pageInfo { hasNextPage endCursor } }";
        GraphQlTester.Response page = ask(looks.formatted(""));
        List<String> who = new ArrayList<>();
        // Each question about the person stands in the list itself.
        who.addAll(page.path("auditEvents.edges[*].node.who")
                .entityList(String.class)
                .get());
        page.path("auditEvents.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(true);
        String cursor =
                page.path("auditEvents.pageInfo.endCursor").entity(String.class).get();
        GraphQlTester.Response next = ask(looks.formatted(", after: \"" + cursor + "\""));
        who.addAll(next.path("auditEvents.edges[*].node.who")
                .entityList(String.class)
                .get());
        who.removeIf("auditor"::equals);
        assertThat(who).startsWith("third", "second");
        next.path("auditEvents.edges[*].node.subjects[0]")
                .entityList(String.class)
                .containsExactly(ID);
    }

    @Test
    @DisplayName("tells what an account did, and is itself in the trail")
    void actor() {
        ask("auditEvents(actor: \"second\", first: 1) { edges { node { operation acts outcome } } }")
                .path("auditEvents.edges[0].node.operation")
                .entity(String.class)
                .isEqualTo("Look");
        ask("auditEvents(actor: \"auditor\", first: 1) { edges { node { released roles } } }")
                .path("auditEvents.edges[0].node.released")
                .entityList(String.class)
                .contains("auditEvents");
    }

    @Test
    @DisplayName("lists nothing of a time in which nothing was")
    void time() {
        ask("auditEvents(to: \"2020-01-01T00:00:00Z\") { edges { node { at } } }")
                .path("auditEvents.edges")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    @DisplayName("is for auditors alone")
    void auditorsAlone() {
        for (Role role : Role.values()) {
            if (role != Role.AUDITOR) {
                List<String> codes = new ArrayList<>();
                as(new Viewer("somebody", Set.of(role), true))
                        .document("{ auditEvents { edges { node { at } } } }")
                        .execute()
                        .errors()
                        .satisfy(errors -> errors.stream()
                                .map(ResponseError::getExtensions)
                                .forEach(extensions -> codes.add(String.valueOf(extensions.get("code")))));
                assertThat(codes).as("%s", role).containsExactly("FORBIDDEN");
            }
        }
    }

    private GraphQlTester.Response ask(String question) {
        return as(AUDITOR).document("{ " + question + " }").execute();
    }

    private WebGraphQlTester as(Viewer somebody) {
        TestSignIn.as(somebody);
        return WebGraphQlTester.create(handler);
    }
}
