package uk.iomgraph.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.iomgraph.coverage.sweep.CoverageSwept;
import uk.iomgraph.coverage.sweep.SweepKind;
import uk.iomgraph.coverage.sweep.SweepProgress;
import uk.iomgraph.coverage.sweep.Sweeper;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.support.GeneratedPartnership;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;
import uk.iomgraph.support.TestAccount;

@GraphTest
@DisplayName("In a browser")
class PagesIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String FIGURES = " { rows columns cells { eligible covered gap unknown inTransit gapDays } } ";

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final long A_WHILE_MS = 10_000;

    private static Browser browser;
    private static int servedAt;
    private static String gap;
    private static String person;
    private static String inNeed;
    private static String gang;
    private static String street;
    private static String gangName;
    private static List<String> names;

    @BeforeAll
    static void load(@Autowired ApplicationContext service, @LocalServerPort int port, @TempDir Path folder)
            throws Exception {
        Path generated =
                GeneratedPartnership.generate(folder.resolve("generated"), 500, "--areas", GeneratedPartnership.AREAS);
        for (Path delivery : GeneratedPartnership.deliveries(generated)) {
            service.getBean(Imports.class).load(delivery);
        }
        service.publishEvent(
                new CoverageSwept(service.getBean(Sweeper.class).sweep(SweepKind.INCREMENTAL, SweepProgress.SILENT)));
        servedAt = port;
        browser = new Browser(port);
        JsonNode first = firstGap();
        gap = first.get("key").asString();
        person = first.at("/person/id").asString();
        street = first("""
                MATCH (address:Address)<-[lived:LIVED_AT]-(person:Offender)
                WHERE NOT coalesce(person.limitedAccess, false) AND lived.from <= date()
                RETURN address.line AS address
                ORDER BY address
                LIMIT 1
                """);
        names = names();
        gangName = first("MATCH (gang:Gang) RETURN gang.name AS address ORDER BY address DESC LIMIT 1");
        // Somebody on a day on which they have most needs.
        inNeed = first("""
                MATCH (person:Person)-[:HAS_EPISODE]->(need:Need)
                WITH person, collect(need) AS needs
                UNWIND needs AS need
                WITH person, need.from + duration({days: 1}) AS day, needs
                RETURN '/people/' + coalesce(person.identity, person.id) + '?asOf=' + toString(day) AS address
                ORDER BY size([need IN needs WHERE need.from <= day AND coalesce(need.to > day, true)]) DESC, day DESC, address
                LIMIT 1
                """);
        gang = first("""
                MATCH (gang:Gang)
                RETURN '/gangs/' + gang.id AS address
                ORDER BY COUNT { (gang)<-[tie:GANG_TIE]-() WHERE coalesce(tie.reviewDue > date(), true) } DESC, address
                LIMIT 1
                """);
    }

    /** The index takes up in its own time what a sweep found. */
    private static JsonNode firstGap() throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            JsonNode first = ask("{ gaps(asOf: \"2025-11-20\", filter: {subjects: [PERSON], states: [OPEN]}, first: 1)"
                            + " { edges { node { key person { id } } } } }")
                    .at("/data/gaps/edges/0/node");
            if (!first.isMissingNode()) {
                return first;
            }
            assertThat(Instant.now()).as("the index shows gaps").isBefore(deadline);
            Thread.sleep(200);
        }
    }

    /** What people and gangs are called, as pages write it. */
    private static List<String> names() {
        try (Session session = GraphDatabase.driver().session()) {
            return session.run("""
                            MATCH (who:Person|Gang)
                            RETURN DISTINCT coalesce(who.name, who.givenName + ' ' + who.familyName) AS name
                            """).stream()
                    .map(row -> row.get("name").asString(""))
                    .filter(name -> !name.isBlank())
                    .toList();
        }
    }

    /** The address that a statement finds. */
    private static String first(String statement) {
        try (Session session = GraphDatabase.driver().session()) {
            return session.run(statement).single().get("address").asString();
        }
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/coverage",
                "/coverage?rows=OWNER&columns=SEVERITY&severity=HIGH&months=12",
                "/coverage?area=E22000108&asOf=2026-01-31",
                "/coverage?asOf=1950-01-01",
                "/coverage/pack",
                "/gaps",
                "/gaps?owner=POLICE",
                "/gaps/{gap}",
                "/people",
                "/people?n=1",
                "/search",
                "/search?n=1",
                "/people/{person}",
                "{inNeed}",
                "/people/{person}?asOf=1950-01-01",
                "/gangs",
                "{gang}",
                "/fairness",
                "/fairness?area=E22000108",
                "/fairness?asOf=1950-01-01",
                "/borders",
                "/borders/E22000026/E22000108",
                "/deliveries",
                "/deliveries?asOf=2030-01-01",
            })
    @DisplayName("every page is accessible, asks no other host, keeps to its policy, and also works without script")
    void everyPage(String address) {
        String real = address.replace("{gap}", gap)
                .replace("{person}", person)
                .replace("{inNeed}", inNeed)
                .replace("{gang}", gang);
        Page page = browser.page(true);
        Response answer = page.navigate(real);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().get("content-security-policy"))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
                .doesNotContain("unsafe");
        // Meanwhile the scripts of the other come to rest.
        Page plain = browser.page(false);
        plain.navigate(real);
        browser.look(page, "page" + address.toLowerCase(java.util.Locale.ROOT));
        assertThat(page.title()).doesNotContain(names);
        int tables = page.locator("table").count();
        String heading = page.locator("h1").innerText();
        page.context().close();

        assertThat(plain.locator("h1").innerText()).isEqualTo(heading);
        assertThat(plain.locator("table").count()).isEqualTo(tables);
        plain.context().close();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"/people/{person}, A person's record", "{gang}, A gang's record"})
    @DisplayName(
            "a page about somebody is called by its kind, since browsers keep what it is called; its heading names them")
    void namesNobody(String address, String title) {
        Page page = browser.page(false);
        page.navigate(address.replace("{person}", person).replace("{gang}", gang));
        assertThat(page.title()).isEqualTo(title + " – IOM Graph");
        assertThat(names).contains(page.locator("h1").innerText());
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({
        "a, people",
        "nobodyiscalledthis, ''",
        "wig, areas",
        "{street}, addresses",
        "{gangName}, gangs",
        "one two three four five six seven, ''"
    })
    @DisplayName(
            "a search finds each kind of thing, says what to do where there is none, and leaves no address that tells of it")
    void searches(String text, String table) {
        String typed = text.replace("{street}", street).replace("{gangName}", gangName);
        for (boolean script : List.of(true, false)) {
            Page page = browser.page(script);
            page.navigate("/");
            page.locator("#q").fill(typed);
            page.locator("#q").press("Enter");
            page.waitForSelector("#h-areas");
            assertThat(page.url()).endsWith("/search?n=1");
            assertThat(page.title()).isEqualTo("Search – IOM Graph");
            assertThat(page.locator("main section h2").allInnerTexts())
                    .containsExactly("People", "Addresses", "Gangs", "Areas");
            if (!table.isEmpty()) {
                assertThat(page.locator("#table-" + table + " tbody tr").count())
                        .isPositive();
            }
            assertThat(page.locator("main section").all())
                    .allSatisfy(section -> assertThat(section.locator("table tbody tr, .govuk-inset-text")
                                    .count())
                            .isPositive());
            if (script) {
                browser.look(page, "search " + text.replaceAll("[^a-zA-Z]", " ").strip());
            }
            page.locator("#asOf").fill("2026-01-31");
            page.getByText("Show this moment").click();
            assertThat(page.url()).contains("n=1", "asOf=2026-01-31");
            assertThat(page.locator("#q").inputValue()).isEqualTo(typed);
            page.context().close();
        }
    }

    @Test
    @DisplayName("areas are drawn by the boundaries that are on file, others as tiles, with the figures of the table")
    void boundaries() throws Exception {
        Page page = browser.page(false);
        page.navigate("/coverage");
        assertThat(page.locator("svg[aria-label='Map of areas'] a path").count())
                .isEqualTo(1);
        assertThat(page.locator("svg[aria-label='Schematic map of areas'] a rect")
                        .count())
                .isPositive();
        Locator area = page.locator("svg[aria-label='Map of areas'] a");
        assertThat(area.getAttribute("href")).contains("area=E22000108");
        JsonNode byArea = ask("{ coverage(rows: AREA, columns: ALL) { rows cells { gap } } }")
                .at("/data/coverage");
        int row = JSON.convertValue(byArea.get("rows"), List.class).indexOf("E22000108");
        assertThat(area.getAttribute("aria-label"))
                .contains(
                        ": " + Words.figure(byArea.at("/cells/" + row + "/gap").asInt()) + " people with a gap");
        page.context().close();
    }

    @Test
    @DisplayName("the area that is switched to goes along from page to page, with and without script")
    void switchesArea() {
        for (boolean script : List.of(true, false)) {
            Page page = browser.page(script);
            page.navigate("/coverage?severity=HIGH&asOf=2026-01-31");
            page.locator("#within").selectOption("E22000108");
            page.getByText("Switch area").click();
            assertThat(page.url()).contains("area=E22000108", "severity=HIGH", "asOf=2026-01-31");
            if (script) {
                browser.look(page, "area switched");
            }
            for (String next :
                    List.of("Gaps to act on", "Fairness", "Across borders", "Gangs", "Deliveries", "Coverage")) {
                page.locator("#navigation a")
                        .filter(new Locator.FilterOptions().setHasText(next))
                        .click();
                page.waitForSelector("h1");
                assertThat(page.url()).as(next).contains("area=E22000108", "asOf=2026-01-31");
                assertThat(page.locator("#within").inputValue()).isEqualTo("E22000108");
            }
            page.locator(".iom-active__tag").click();
            assertThat(page.locator("#within").inputValue()).isEmpty();
            page.context().close();
        }
    }

    @Test
    @DisplayName("people are searched for without a word of it in the address")
    void searchesPeople() {
        Page page = browser.page(true);
        page.navigate("/people");
        page.locator("#search").fill("a");
        page.locator("#search").press("Enter");
        page.waitForSelector("#table-people");
        assertThat(page.url()).endsWith("/people?n=1");
        browser.look(page, "page people search a");
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/nowhere", "/gaps/AAAAAAAAAAAAAAAAAAAAAA", "/coverage?asOf=yesterday", "/coverage?rows=NONSENSE"
            })
    @DisplayName("a page that cannot be shown says why and what to do, and is accessible")
    void faults(String address) {
        Page page = browser.page(true);
        int status = page.navigate(address).status();
        assertThat(status).isBetween(400, 404);
        assertThat(page.locator("main").innerText()).contains("home page").doesNotContain("Exception");
        browser.expectFault();
        browser.look(page, "fault" + address.toLowerCase(java.util.Locale.ROOT));
        page.context().close();
    }

    @Test
    @DisplayName("every figure of the dashboard is that of the API for the same arguments")
    void figuresAreThoseOfTheApi() throws Exception {
        String asOf = "asOf: \"2025-11-30\", area: \"E22000108\", filter: {severities: [HIGH]}";
        JsonNode data = ask("{ now: coverage(rows: ALL, columns: ALL, " + asOf + ")" + FIGURES
                        + "matrix: coverage(rows: AREA, columns: PATHWAY, " + asOf + ")" + FIGURES
                        + "byArea: coverage(rows: AREA, columns: ALL, asOf: \"2025-11-30\", filter: {severities: [HIGH]})"
                        + FIGURES
                        + "byOwner: coverage(rows: OWNER, columns: SEVERITY, " + asOf + ")" + FIGURES
                        + "trend: coverageTrend(from: \"2024-11-30\", to: \"2025-11-30\", every: MONTH, area: \"E22000108\","
                        + " filter: {severities: [HIGH]}) { eligible covered gap unknown inTransit opened closed }"
                        + "transitions(kind: CUSTODY_TO_COMMUNITY, from: \"2024-11-30\", to: \"2025-11-30\","
                        + " area: \"E22000108\") { people transitions } }")
                .get("data");
        Page page = browser.page(true);
        page.navigate("/coverage?asOf=2025-11-30&area=E22000108&severity=HIGH");

        for (String figure : List.of("eligible", "covered", "gap", "unknown", "inTransit", "gapDays")) {
            assertThat(number(page.locator("[data-figure=" + figure + "]").innerText()))
                    .as(figure)
                    .isEqualTo(data.at("/now/cells/0/" + figure).asInt());
        }
        assertThat(cells(page, "matrix")).isNotEmpty().isEqualTo(fields(data.at("/matrix/cells"), "gap"));
        assertThat(cells(page, "owners")).isNotEmpty().isEqualTo(fields(data.at("/byOwner/cells"), "gap"));
        assertThat(cells(page, "trend"))
                .isNotEmpty()
                .isEqualTo(fields(
                        data.get("trend"), "eligible", "covered", "gap", "unknown", "inTransit", "opened", "closed"));
        assertThat(cells(page, "transitions")).isEqualTo(fields(data.get("transitions"), "people", "transitions"));
        assertThat(column(page, "areas", 3)).isEqualTo(fields(data.at("/byArea/cells"), "gap"));
        assertThat(page.locator(".iom-map a").count())
                .isEqualTo(data.at("/byArea/rows").size());
        page.context().close();
    }

    @Test
    @DisplayName("a board member finds where most urgent gaps opened, who must act, and prints it")
    void boardJourney() throws Exception {
        Page page = browser.page(true);
        page.navigate("/");
        page.locator("main")
                .getByText("Coverage", new Locator.GetByTextOptions().setExact(true))
                .click();
        Locator row = page.locator("#table-opened tbody tr").first();
        String area = row.locator("th").innerText();
        String code = ask("{ areas(kind: CSP, search: \"" + area + "\") { edges { node { code } } } }")
                .at("/data/areas/edges/0/node/code")
                .asString();
        java.time.LocalDate today = java.time.LocalDate.now(java.time.ZoneId.of("Europe/London"));
        java.time.LocalDate before = today.withMonth((today.getMonthValue() - 1) / 3 * 3 + 1)
                .withDayOfMonth(1)
                .minusDays(1);
        JsonNode points = ask("{ coverageTrend(from: \"" + before + "\", to: \"" + today + "\", every: MONTH, area: \""
                        + code + "\", filter: {severities: [HIGH, CRITICAL]}) { opened } }")
                .at("/data/coverageTrend");
        assertThat(number(row.locator("td").first().innerText()))
                .isEqualTo(IntStream.range(0, points.size())
                        .map(index -> points.get(index).get("opened").asInt())
                        .sum());
        assertThat(page.locator("#h-opened ~ p").first().innerText()).contains(area);
        page.getByText("Board pack to print").click();
        assertThat(page.locator("h2").allInnerTexts()).contains("5. Method", "6. Limits");
        browser.look(page, "journey board pack");
        page.pdf(new Page.PdfOptions().setFormat("A4").setPath(Path.of("target", "screenshots", "board-pack.pdf")));
        page.context().close();
    }

    @Test
    @DisplayName("the slider draws the board of another day, and the address can be shared")
    void slider() {
        Page page = browser.page(true);
        page.navigate("/coverage");
        page.waitForSelector(".iom-chart--drawn canvas");
        page.locator("#slider").focus();
        page.keyboard().press("ArrowLeft");
        page.waitForURL("**/coverage?asOf=*");
        page.waitForSelector(".iom-chart--drawn canvas");
        assertThat(page.locator(".iom-moving").count())
                .as("all is laid out once it rests")
                .isZero();
        page.waitForSelector("#table-gaps");
        assertThat(page.locator("[data-list]").count())
                .as("what stands there until gaps are listed")
                .isZero();
        String shared = page.url();
        String lead = page.locator(".iom-lead").innerText();
        browser.look(page, "slider moved");
        Page plain = browser.page(false);
        plain.navigate(shared);
        assertThat(plain.locator(".iom-lead").innerText()).isEqualTo(lead);
        assertThat(plain.locator(".iom-trend").isVisible()).isTrue();
        assertThat(plain.locator("#table-gaps").innerText())
                .isEqualTo(page.locator("#table-gaps").innerText());
        plain.context().close();
        page.context().close();
    }

    @Test
    @DisplayName("what is done about a gap is refused with an error summary, or done and in the history")
    void actsOnGaps() {
        Page page = browser.page(true);
        page.navigate("/gaps/" + gap);
        page.locator("#accept-reason").fill("Waits for a place.");
        page.locator("#accept-button").click();
        assertThat(page.locator(".govuk-error-summary").innerText()).contains("real date");
        assertThat(page.locator("#accept-reason").inputValue()).isEqualTo("Waits for a place.");
        browser.look(page, "gap refused");

        page.locator("#assign-assignee").fill("Resettlement lead");
        page.locator("#assign-button").click();
        assertThat(page.locator(".govuk-notification-banner").isVisible()).isTrue();
        assertThat(page.locator(".moj-timeline").innerText()).contains("Resettlement lead");
        browser.look(page, "gap assigned");
        page.context().close();
    }

    @Test
    @DisplayName("each table of the dashboard is handed out as a file with the same rows")
    void files() throws Exception {
        Page page = browser.page(false);
        page.navigate("/coverage");
        for (String table : List.of("matrix", "areas", "opened", "owners", "trend", "transitions", "gaps")) {
            HttpResponse<String> file = get("/coverage.csv?table=" + table);
            assertThat(file.headers().firstValue("Content-Disposition"))
                    .contains("attachment; filename=\"" + table + ".csv\"");
            assertThat(file.body().lines().count())
                    .as(table)
                    .isEqualTo(4
                            + page.locator("#table-" + table + " tbody tr:has(th)")
                                    .count());
        }
        assertThat(get("/coverage.csv?table=none").statusCode()).isEqualTo(404);
        page.context().close();
    }

    @Test
    @DisplayName("the flow picture across borders is drawn from the page's own table")
    void flowPicture() {
        Page page = browser.page(true);
        page.navigate("/borders");
        page.waitForSelector(".iom-chart--drawn canvas");
        assertThat(page.locator("#table-flows tbody tr").count()).isPositive();
        browser.look(page, "borders drawn");
        page.context().close();
    }

    @Test
    @DisplayName("a relative rate stands in the picture as it stands in the table")
    void fairness() {
        Page page = browser.page(true);
        page.navigate("/fairness");
        List<String> ratios = page.locator("#table-sex tbody tr td:nth-of-type(5)").allInnerTexts().stream()
                .filter(text -> !text.equals("–"))
                .toList();
        List<String> drawn = page.locator("section[aria-labelledby=h-sex] .iom-forest__text").allTextContents().stream()
                .filter(text -> text.contains(" ("))
                .toList();
        assertThat(ratios).isNotEmpty().hasSameSizeAs(drawn);
        for (int row = 0; row < ratios.size(); row++) {
            assertThat(drawn.get(row)).contains(ratios.get(row));
        }
        page.context().close();
    }

    @Test
    @DisplayName("a person's needs stand in a wheel, in its table and in a file alike")
    void needs() throws Exception {
        Page page = browser.page(true);
        page.navigate(inNeed);
        List<String> drawn = page.locator(".iom-wheel__name").allTextContents();
        assertThat(drawn)
                .hasSize(7)
                .isEqualTo(page.locator("#table-needs tbody th").allInnerTexts());
        assertThat(page.locator(".iom-wheel").getAttribute("aria-label")).contains("Significant needs on");
        page.context().close();

        HttpResponse<String> file = get(inNeed.replace("?", "/needs.csv?"));
        assertThat(file.body().lines().filter(line -> line.contains("Significant need")))
                .isNotEmpty();
    }

    @Test
    @DisplayName("the ledger of deliveries says of each late agency how many people's cover depends on it")
    void ledgerOfLateFeeds() throws Exception {
        // Once everybody is late, everything that is required is unknown; what depends on one agency is a part of that.
        JsonNode coverage = ask("{ coverage(rows: ALL, columns: ALL, asOf: \"2030-01-01\")"
                        + " { cells { unknown } lateFeeds { source unknown } } }")
                .at("/data/coverage");
        int all = coverage.at("/cells/0/unknown").asInt();
        assertThat(all).isPositive();
        List<String> told = new ArrayList<>();
        coverage.get("lateFeeds").forEach(feed -> {
            assertThat(feed.get("unknown").asInt()).isBetween(0, all);
            told.add(feed.get("source").asString() + " " + feed.get("unknown").asInt());
        });
        Page page = browser.page(false);
        page.navigate("/deliveries?asOf=2030-01-01");
        List<String> shown = page.locator("#table-ledger tbody tr").all().stream()
                .filter(row -> !row.innerText().contains("Not late"))
                .map(row -> row.locator("th").innerText() + " "
                        + number(row.locator("td").nth(2).innerText()))
                .toList();
        assertThat(shown).isEqualTo(told);
        assertThat(told).anyMatch(text -> !text.endsWith(" 0"));
        page.context().close();
    }

    @Test
    @DisplayName("how far a running delivery is, is told and brought up to date, by script and by a button")
    void progress() {
        ledger(
                "CREATE (:FeedBatch {id: 'running', digest: 'd', source: 'PRISONS', kind: 'DELTA', state: 'RUNNING', rows: 500,"
                        + " notices: [], extractedAt: datetime(), receivedAt: datetime(), counts: ['custody LOADED 100']})");
        try {
            Page page = browser.page(true);
            page.clock().install(); // it looks again every few seconds, which nobody has to wait for
            page.navigate("/deliveries");
            assertThat(page.locator(".iom-progress").innerText()).contains("PRISONS: 20% of 500 rows done.");
            browser.look(page, "delivery running");
            Page plain = browser.page(false);
            plain.navigate("/deliveries");

            ledger("MATCH (batch:FeedBatch {id: 'running'}) SET batch.counts = ['custody LOADED 250']");
            page.clock().fastForward(A_WHILE_MS);
            page.waitForSelector("text=PRISONS: 50% of 500 rows done.");
            assertThat(page.locator("#table-running tbody").innerText()).contains("250");
            plain.getByText("Look again").click();
            assertThat(plain.locator(".iom-progress").innerText()).contains("PRISONS: 50% of 500 rows done.");
            plain.context().close();

            ledger("MATCH (batch:FeedBatch {id: 'running'}) DELETE batch");
            page.clock().fastForward(A_WHILE_MS);
            page.waitForSelector(
                    ".iom-progress", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
            page.context().close();
        } finally {
            ledger("MATCH (batch:FeedBatch {id: 'running'}) DELETE batch");
        }
    }

    private static void ledger(String statement) {
        try (Session session = GraphDatabase.driver().session()) {
            session.run(statement).consume();
        }
    }

    private static List<Integer> cells(Page page, String table) {
        return page.locator("#table-" + table + " tbody td.govuk-table__cell--numeric").all().stream()
                .map(cell -> number(cell.evaluate("cell => (cell.querySelector('a') ?? cell.firstChild).textContent")
                        .toString()))
                .toList();
    }

    private static List<Integer> column(Page page, String table, int column) {
        return page.locator("#table-" + table + " tbody tr td:nth-of-type(" + column + ")").allInnerTexts().stream()
                .map(PagesIT::number)
                .toList();
    }

    private static List<Integer> fields(JsonNode entries, String... fields) {
        List<Integer> figures = new ArrayList<>();
        entries.forEach(entry -> {
            for (String field : fields) {
                figures.add(entry.get(field).asInt());
            }
        });
        return figures;
    }

    private static int number(String text) {
        return text.strip().equals("–") ? 0 : Integer.parseInt(text.strip().replace(",", ""));
    }

    private static JsonNode ask(String query) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + servedAt + "/graphql"))
                .header("Authorization", TestAccount.authorization())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(java.util.Map.of("query", query))))
                .build();
        return JSON.readTree(HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body());
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + servedAt + path))
                                .header("Authorization", TestAccount.authorization())
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
