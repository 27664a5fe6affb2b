package uk.iomgraph.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import uk.iomgraph.graph.GraphMigrations;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;
import uk.iomgraph.support.TestAccount;

@GraphTest
@DisplayName("The area that pages are about")
class AreaSwitcherIT {

    private static final String PASSWORD = UUID.randomUUID().toString();
    private static final Pattern OPTION =
            Pattern.compile("<option value=\"([^\"]*)\"( selected=\"selected\")?>([^<]*)<");

    private static final String AREAS = """
            UNWIND [['W1', 'Wigan', 'CSP'], ['B1', 'Bolton', 'CSP'], ['L1', 'Leeds', 'CSP'], ['P1', 'Manchester Police', 'PFA']]
              AS area
            CREATE (:Entity:Area {id: area[0], key: 'areas/' + area[0], code: area[0], name: area[1], kind: area[2],
              source: 'NP', hash: '-', recordedFrom: datetime('2024-01-01T00:00:00Z')})
            """;

    @TempDir
    private static Path folder;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void accounts(DynamicPropertyRegistry registry) throws Exception {
        String hash = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD);
        String entries = String.join(
                ",",
                entry("everywhere", hash, "ANALYST", "", "\"agency\": \"NPOL\", "),
                entry("two", hash, "COORDINATOR", "\"W1\", \"B1\"", ""),
                entry("one", hash, "ANALYST", "\"W1\"", ""),
                entry("board", hash, "BOARD", "\"W1\"", ""));
        Path file = Files.writeString(folder.resolve("accounts.json"), "[" + entries + "]");
        registry.add("iom.sign-in.accounts-file", file::toString);
    }

    private static String entry(String name, String hash, String role, String areas, String agency) {
        return "{\"name\": \"" + name + "\", \"password\": \"" + hash + "\", " + agency
                + "\"limitedAccess\": false, \"areas\": [" + areas + "], \"roles\": [\"" + role + "\"]}";
    }

    @BeforeAll
    static void load(@Autowired GraphMigrations migrations) {
        assertThat(migrations.await(Duration.ofMinutes(10))).isTrue();
        try (Session session = GraphDatabase.driver().session()) {
            session.run(AREAS).consume();
        }
    }

    @Test
    @DisplayName("is chosen by name from all partnerships by who works everywhere, and the organisation is named")
    void everywhere() throws Exception {
        String page = page("everywhere", "/people");

        assertThat(options(page)).containsExactly("=All areas", "B1=Bolton", "L1=Leeds", "W1=Wigan");
        assertThat(page).contains("of <span>NPOL</span>");
    }

    @Test
    @DisplayName("stands in the address, goes along with every link and form, and is taken back by an empty one")
    void holds() throws Exception {
        String page = page("everywhere", "/people?asOf=2025-01-31&area=W1");

        assertThat(options(page)).contains("W1=Wigan selected");
        assertThat(page)
                .contains(
                        "href=\"/coverage?asOf=2025-01-31&amp;area=W1\"",
                        "href=\"/gangs?asOf=2025-01-31&amp;area=W1\"",
                        "href=\"?area=W1\"",
                        "<input type=\"hidden\" name=\"area\" value=\"W1\">");
        String all = page("everywhere", "/people?asOf=2025-01-31&area=");
        assertThat(options(all)).noneMatch(option -> option.endsWith(" selected"));
        assertThat(all).contains("href=\"/coverage?asOf=2025-01-31\"").doesNotContain("area=W1");
    }

    @Test
    @DisplayName(
            "is chosen among their own by who works in several, and named to who works in one; a board sees all areas")
    void areasOfTheirOwn() throws Exception {
        assertThat(options(page("two", "/people")))
                .containsExactly("=All the areas you work in", "B1=Bolton", "W1=Wigan");
        assertThat(page("one", "/people")).contains("<strong>Wigan</strong>").doesNotContain("Switch area");
        assertThat(options(page("board", "/search")))
                .containsExactly("=All areas", "B1=Bolton", "L1=Leeds", "W1=Wigan");
    }

    @Test
    @DisplayName("is called by its name where it is another than those offered")
    void other() throws Exception {
        assertThat(options(page("everywhere", "/people?area=P1"))).contains("P1=Manchester Police selected");
        assertThat(options(page("everywhere", "/people?area=X9")))
                .contains("X9=An area that is not on record selected");
    }

    @Test
    @DisplayName("and pages name all partnerships of a country, of which there are more than a page of the API holds")
    void moreThanAPage() throws Exception {
        try (Session session = GraphDatabase.driver().session()) {
            session.run("UNWIND range(100, 350) AS i"
                            + " CREATE (:Entity:Area {id: 'Z' + i, key: 'areas/Z' + i, code: 'Z' + i, name: 'Zone ' + i, kind: 'CSP',"
                            + " source: 'NP', hash: '-', recordedFrom: datetime('2024-01-01T00:00:00Z')})")
                    .consume();
            try {
                assertThat(options(page("board", "/search"))).hasSize(1 + 3 + 251);
                assertThat(page("board", "/coverage?area=Z350")).contains("Nobody in Zone 350 needs cover");
                assertThat(page("board", "/fairness?area=Z350"))
                        .contains("<option value=\"Z350\" selected=\"selected\">Zone 350</option>");
            } finally {
                session.run("MATCH (area:Area) WHERE area.code STARTS WITH 'Z' DETACH DELETE area")
                        .consume();
            }
        }
    }

    /** The choices of the switcher as {@code code=name}, with what is selected. */
    private static List<String> options(String page) {
        int from = page.indexOf("id=\"within\"");
        assertThat(from).isPositive();
        return OPTION.matcher(page.substring(from, page.indexOf("</select>", from)))
                .results()
                .map(found -> found.group(1) + "=" + found.group(3) + (found.group(2) == null ? "" : " selected"))
                .toList();
    }

    private String page(String account, String address) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Authorization", TestAccount.basic(account, PASSWORD))
                .header("Accept", "text/html")
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body();
    }
}
