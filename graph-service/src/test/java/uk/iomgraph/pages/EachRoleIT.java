package uk.iomgraph.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import uk.iomgraph.coverage.sweep.SweepKind;
import uk.iomgraph.coverage.sweep.SweepProgress;
import uk.iomgraph.coverage.sweep.Sweeper;
import uk.iomgraph.person.PeopleFixture;
import uk.iomgraph.security.Viewer.Role;
import uk.iomgraph.support.GraphTest;
import uk.iomgraph.support.RoleAccounts;
import uk.iomgraph.support.TestAccount;

@GraphTest
@TestPropertySource(properties = "test.purpose=false")
@DisplayName("Whoever has one role")
class EachRoleIT {

    private static final String PASSWORD = UUID.randomUUID().toString();
    private static final Set<Role> WITH_RECORDS = Set.of(Role.ANALYST, Role.INVESTIGATOR, Role.COORDINATOR);
    private static final List<String> OF_ALL = List.of(
            "/", "/deliveries", "/deliveries?asOf=2030-01-01", "/deliveries/ledger.csv", "/search", "/search?n=1");
    private static final List<String> OF_FIGURES = List.of(
            "/coverage",
            "/coverage/pack",
            "/coverage/pack.pdf",
            "/coverage.png?table=trend",
            "/coverage.csv?table=matrix",
            "/coverage.csv?table=opened",
            "/borders",
            "/borders.csv",
            "/borders/areas.csv");
    private static final List<String> OF_FAIRNESS = List.of("/fairness", "/fairness/sex.csv");
    private static final Set<Role> WITH_FAIRNESS = Set.of(Role.ANALYST, Role.INVESTIGATOR, Role.BOARD, Role.AUDITOR);
    private static final String OF_RECORDS = "/people/" + PeopleFixture.personId(1);

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private static Path folder;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void accounts(DynamicPropertyRegistry registry) throws Exception {
        RoleAccounts.register(registry, folder, PASSWORD);
    }

    @BeforeAll
    static void people(@Autowired Sweeper sweeper, @LocalServerPort int port) throws Exception {
        PeopleFixture.load();
        sweeper.sweep(SweepKind.FULL, SweepProgress.SILENT);
        Instant deadline = Instant.now().plusSeconds(60);
        while (ask(port, Role.BOARD, "/").statusCode() == 503
                || ask(port, Role.BOARD, "/borders").statusCode() == 503) {
            // The index takes up in its own time what a sweep found.
            assertThat(Instant.now()).isBefore(deadline);
            Thread.sleep(250);
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    @DisplayName(
            "comes to all pages of figures of their job without a purpose, and to records through the purpose card alone")
    void pages(Role role) throws Exception {
        for (String address : OF_ALL) {
            assertThat(ask(role, address).statusCode()).as(address).isEqualTo(200);
        }
        boolean figures = WITH_RECORDS.contains(role) || role == Role.BOARD;
        for (String address : OF_FIGURES) {
            assertThat(ask(role, address).statusCode()).as(address).isEqualTo(figures ? 200 : 403);
        }
        for (String address : OF_FAIRNESS) {
            assertThat(ask(role, address).statusCode()).as(address).isEqualTo(WITH_FAIRNESS.contains(role) ? 200 : 403);
        }
        HttpResponse<String> records = ask(role, OF_RECORDS);
        assertThat(records.statusCode()).isEqualTo(303);
        assertThat(records.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).contains("/purpose?next=%2Fpeople%2F"));
        assertThat(ask(role, "/purpose").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    @DisplayName("searches without a purpose for areas alone, and what was typed stands in no address")
    void searches(Role role) throws Exception {
        CookieManager cookies = new CookieManager();
        HttpClient session = HttpClient.newBuilder().cookieHandler(cookies).build();
        HttpRequest typed = request(port, role, "/search")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("q=north"))
                .build();
        HttpResponse<String> kept = session.send(typed, HttpResponse.BodyHandlers.ofString());
        assertThat(kept.statusCode()).isEqualTo(302);
        String found = kept.headers().firstValue("Location").orElseThrow();
        assertThat(found).endsWith("/search?n=1");
        HttpResponse<String> page =
                session.send(request(port, role, "/search?n=1").build(), HttpResponse.BodyHandlers.ofString());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("table-areas")
                .doesNotContain("table-people", "table-addresses", "table-gangs");
        assertThat(page.body().contains("Say what records of people are for")).isEqualTo(WITH_RECORDS.contains(role));
    }

    @Test
    @DisplayName("comes with somebody's own request to that person's record, and to no list of others")
    void subjectAccess() throws Exception {
        HttpClient session =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        assertThat(post(session, "/purpose", "purpose=SUBJECT_ACCESS&reason=Asked+for")
                        .statusCode())
                .isEqualTo(302);
        assertThat(get(session, OF_RECORDS).body()).contains("Séan O");
        assertThat(get(session, "/coverage").body())
                .contains("Say what records of people are for")
                .doesNotContain("table-gaps");
        assertThat(get(session, "/borders").body()).doesNotContain("table-late");
        assertThat(get(session, "/gaps").statusCode()).isEqualTo(403);
        post(session, "/search", "q=Brien");
        assertThat(get(session, "/search?n=1").body())
                .contains("table-people")
                .doesNotContain("table-addresses", "table-gangs");
    }

    private HttpResponse<String> get(HttpClient session, String address) throws Exception {
        HttpResponse<String> page =
                session.send(request(port, Role.COORDINATOR, address).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(page.statusCode()).as(address).isIn(200, 403);
        return page;
    }

    private HttpResponse<String> post(HttpClient session, String address, String fields) throws Exception {
        HttpRequest typed = request(port, Role.COORDINATOR, address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields))
                .build();
        return session.send(typed, HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> ask(Role role, String address) throws Exception {
        return ask(port, role, address);
    }

    private static HttpResponse<String> ask(int port, Role role, String address) throws Exception {
        return CLIENT.send(request(port, role, address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(int port, Role role, String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Authorization", TestAccount.basic(role.name(), PASSWORD))
                .header("Accept", "text/html");
    }
}
