package uk.iomgraph.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
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
@DisplayName("A file that the service draws")
class FilesIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Path KEPT = Path.of("target", "screenshots");
    private static final float MM = 72 / 25.4f;

    private static final int WIDE_AS_PAPER = 688;

    private static Browser browser;
    private static int servedAt;
    private static String person;
    private static String gap;
    private static String gang;

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
        Files.createDirectories(KEPT);
        Instant deadline = Instant.now().plusSeconds(300);
        JsonNode first = firstGap();
        while (first.isMissingNode()) {
            // The index takes up in its own time what a sweep found.
            assertThat(Instant.now()).isBefore(deadline);
            Thread.sleep(200);
            first = firstGap();
        }
        gap = first.get("key").asString();
        try (Session session = GraphDatabase.driver().session()) {
            gang = session.run("""
                            MATCH (gang:Gang)
                            RETURN '/gangs/' + gang.id AS address ORDER BY COUNT { (gang)<-[:GANG_TIE]-() } DESC, address LIMIT 1
                            """).single().get("address").asString();
            person = session.run("""
                            MATCH (person:Person)-[:HAS_EPISODE]->(need:Need)
                            RETURN coalesce(person.identity, person.id) + '?asOf=' + toString(need.from + duration({days: 1}))
                              AS address
                            ORDER BY address
                            LIMIT 1
                            """).single().get("address").asString();
        }
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    private static JsonNode firstGap() throws IOException, InterruptedException {
        return ask("{ gaps(asOf: \"2025-11-20\", filter: {subjects: [PERSON], states: [OPEN]}, first: 1) { edges { node { key } } } }")
                .at("/data/gaps/edges/0/node");
    }

    @Test
    @DisplayName("tells as board pack what it is about, by whom and when it was made, its method and its limits, on A4")
    void pack() throws Exception {
        HttpResponse<byte[]> answer = get("/coverage/pack.pdf?asOf=2025-11-30&area=E22000108&severity=HIGH");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"coverage-board-pack.pdf\"");
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("no-store"));
        keep("board-pack-file.pdf", answer.body());
        try (PDDocument file = Loader.loadPDF(answer.body())) {
            assertThat(text(file, 1))
                    .contains("Board pack", "30 November 2025", "Area", "Wigan", "Filter: Severity High", "Made by")
                    .contains("Page 1 of " + file.getNumberOfPages());
            String whole = text(file, 0);
            assertThat(whole).contains("5. Method", "6. Limits", "must not be added up");
            assertThat(file.getNumberOfPages()).isBetween(6, 12);
            for (PDPage page : file.getPages()) {
                assertThat(page.getMediaBox().getWidth())
                        .isCloseTo(PDRectangle.A4.getWidth(), org.assertj.core.data.Offset.offset(1f));
                assertThat(page.getMediaBox().getHeight())
                        .isCloseTo(PDRectangle.A4.getHeight(), org.assertj.core.data.Offset.offset(1f));
            }
        }
    }

    @Test
    @DisplayName("shows in the board pack the figures of the API for the same arguments")
    void figures() throws Exception {
        String asOf = "asOf: \"2025-11-30\", area: \"E22000108\"";
        String fields = " { rows columns cells { eligible covered gap unknown inTransit gapDays } } ";
        JsonNode data = ask("{ now: coverage(rows: ALL, columns: ALL, " + asOf + ")" + fields
                        + "matrix: coverage(rows: AREA, columns: PATHWAY, " + asOf + ")" + fields
                        + "byOwner: coverage(rows: OWNER, columns: SEVERITY, " + asOf + ")" + fields
                        + "trend: coverageTrend(from: \"2024-11-30\", to: \"2025-11-30\", every: MONTH, area: \"E22000108\")"
                        + " { day eligible covered gap unknown inTransit opened closed } }")
                .get("data");
        String text;
        try (PDDocument file = Loader.loadPDF(
                get("/coverage/pack.pdf?asOf=2025-11-30&area=E22000108").body())) {
            text = text(file, 0).replaceAll("\\s+", " ");
        }
        assertThat(text)
                .contains(Words.figure(data.at("/now/cells/0/gap").asInt()) + " of "
                        + Words.figure(data.at("/now/cells/0/eligible").asInt()) + " people who need cover in Wigan");
        JsonNode owners = data.get("byOwner");
        for (int row = 0; row < owners.get("rows").size(); row++) {
            assertThat(text)
                    .contains(Words.name(owners.get("rows").get(row).asString()) + " "
                            + figures(owners, row, "gap").stream()
                                    .map(Words::figure)
                                    .reduce((one, other) -> one + " " + other)
                                    .orElseThrow());
        }
        assertThat(data.get("trend"))
                .isNotEmpty()
                .allSatisfy(point -> assertThat(text)
                        .contains(Words.shortDay(java.time.LocalDate.parse(
                                        point.get("day").asString())) + " "
                                + String.join(
                                        " ",
                                        List.of(
                                                        "eligible",
                                                        "covered",
                                                        "gap",
                                                        "unknown",
                                                        "inTransit",
                                                        "opened",
                                                        "closed")
                                                .stream()
                                                .map(field -> Words.figure(
                                                        point.get(field).asInt()))
                                                .toList())));
    }

    private static List<Integer> figures(JsonNode matrix, int row, String field) {
        int columns = matrix.get("columns").size();
        return IntStream.range(0, columns)
                .mapToObj(column -> matrix.get("cells")
                        .get(row * columns + column)
                        .get(field)
                        .asInt())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/coverage/pack.pdf",
                "/coverage/pack.pdf?asOf=1950-01-01",
                "/coverage/pack.pdf?rows=AREA&columns=RULE",
                "/coverage/pack.pdf?rows=RULE&columns=AREA&area=E22000108"
            })
    @DisplayName(
            "keeps all text within the margins of its paper, brings its typeface, and is tagged with title and language")
    void paper(String address) throws Exception {
        try (PDDocument file = Loader.loadPDF(get(address).body())) {
            assertThat(outside(file)).isEmpty();
            for (PDPage page : file.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
            assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(file.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(file.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            assertThat(file.getDocumentInformation().getTitle()).startsWith("Board pack: coverage");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/coverage",
                "/coverage/pack",
                "/coverage/pack?rows=AREA&columns=RULE",
                "/fairness",
                "/borders",
                "/borders/E22000026/E22000108",
                "/gangs",
                "{gang}",
                "/people/{person}",
                "/gaps/{gap}",
                "/deliveries?asOf=2030-01-01",
            })
    @DisplayName("loses nothing of a page at the edge of paper when a browser prints it, and has none of its controls")
    void printed(String address) throws Exception {
        Page page = browser.page(true);
        page.navigate(real(address));
        page.waitForLoadState(LoadState.NETWORKIDLE);
        byte[] printed =
                page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(WIDE_AS_PAPER, 1000);
        List<?> wider = (List<?>) page.evaluate("() => [...document.querySelectorAll('main *')]"
                + ".filter(e => e.getBoundingClientRect().right > innerWidth + 1 && e.checkVisibility())"
                + ".map(e => e.tagName + '.' + e.getAttribute('class'))");
        page.context().close();
        keep("printed" + address.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".pdf", printed);
        assertThat(wider).isEmpty();
        try (PDDocument file = Loader.loadPDF(printed)) {
            assertThat(outside(file)).isEmpty();
            assertThat(text(file, 0))
                    .doesNotContain("Sign out", "Show this moment", "Download these figures", "Picture (PNG)", "Apply");
        }
    }

    @Test
    @DisplayName("spells every letter of names in Wales, dashes and pounds")
    void letters() throws Exception {
        String page = "<html lang=\"en\"><head><title>Letters</title><meta name=\"subject\" content=\"Letters\"/>"
                + "<style>" + style() + "</style></head>"
                + "<body><p>Llanŵ, Llanŷ – £5</p><p><b>Ŵ Ŷ â ê î ô û</b></p></body></html>";
        try (PDDocument file = Loader.loadPDF(PaperFile.printed(page, ""))) {
            assertThat(text(file, 0)).contains("Llanŵ, Llanŷ – £5", "Ŵ Ŷ â ê î ô û");
        }
    }

    @Test
    @DisplayName("asks nobody for anything, whatever the page names")
    void asksNobody() throws Exception {
        List<String> asked = new java.util.concurrent.CopyOnWriteArrayList<>();
        com.sun.net.httpserver.HttpServer other =
                com.sun.net.httpserver.HttpServer.create(new java.net.InetSocketAddress("localhost", 0), 0);
        other.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            exchange.sendResponseHeaders(404, -1);
        });
        other.start();
        try {
            String there = "http://localhost:" + other.getAddress().getPort();
            String page = "<html lang=\"en\"><head><title>Outside</title><meta name=\"subject\" content=\"Outside\"/>"
                    + "<link rel=\"stylesheet\" href=\"" + there + "/style.css\"/>"
                    + "<style>@import url(" + there + "/import.css); " + style() + " body { background: url(" + there
                    + "/ground.png) }</style></head>"
                    + "<body><p>Text</p><img alt=\"x\" src=\"" + there + "/image.png\"/>"
                    + "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"10\""
                    + " height=\"10\"><image width=\"9\" height=\"9\" xlink:href=\"" + there + "/svg.png\"/></svg>"
                    + "</body></html>";
            try (PDDocument file = Loader.loadPDF(PaperFile.printed(page, ""))) {
                assertThat(text(file, 0)).contains("Text");
            }
            assertThat(asked).isEmpty();
        } finally {
            other.stop(0);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/coverage.png?table=matrix",
                "/coverage.png?table=areas",
                "/coverage.png?table=trend",
                "/coverage.png?rows=RULE&columns=AREA",
                "/fairness/sex.png",
                "/fairness/age.png",
                "/fairness/ethnicity.png",
                "/borders.png",
                "/people/{person}/timeline.png",
                "/people/{person}/needs.png",
                "/people/{person}/footprint.png",
                "/gaps/{gap}.png",
            })
    @DisplayName("is as picture fine enough to print, drawn upon, and no larger than can be used")
    void picture(String address) throws Exception {
        HttpResponse<byte[]> answer = get(real(address));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("no-store"));
        keep("picture" + address.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".png", answer.body());
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(answer.body()));
        assertThat(picture.getWidth()).isGreaterThan(700);
        assertThat((long) picture.getWidth() * picture.getHeight()).isBetween(400_000L, 16_100_000L);
        assertThat(answer.body().length).isLessThan(2_000_000);
        long drawn = IntStream.range(0, picture.getWidth() * picture.getHeight())
                .filter(pixel -> picture.getRGB(pixel % picture.getWidth(), pixel / picture.getWidth()) != 0xffffffff)
                .count();
        assertThat(drawn).isGreaterThan(5_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/coverage.png?table=owners",
                "/coverage.png?table=none",
                "/fairness/none.png",
                "/people/{person}/ties.png",
                "/gaps/AAAAAAAAAAAAAAAAAAAAAA.png"
            })
    @DisplayName("is not there for what is not drawn")
    void noPicture(String address) throws Exception {
        assertThat(get(real(address)).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("leaves in the trail what its page leaves there, but for the choice of areas around the page")
    void audited() throws Exception {
        for (String[] pair : new String[][] {
            {"/coverage/pack", "/coverage/pack.pdf"},
            {"/fairness", "/fairness/sex.png"},
            {real("/people/{person}"), real("/people/{person}/needs.png")},
            {real("/gaps/{gap}"), real("/gaps/{gap}.png")}
        }) {
            List<String> page = left(pair[0]);
            assertThat(page).isNotEmpty();
            assertThat(left(pair[1])).as(pair[1]).isEqualTo(page);
        }
    }

    /** What asking an address leaves in the trail, but for when. */
    private static List<String> left(String address) throws Exception {
        Instant before = Instant.now();
        assertThat(get(address).statusCode()).isEqualTo(200);
        JsonNode events = ask("query Trail { auditEvents(from: \"" + before
                        + "\", first: 50) { edges { node { operation acts outcome subjects purpose released } } } }")
                .at("/data/auditEvents/edges");
        List<String> left = new ArrayList<>();
        events.forEach(edge -> {
            if (!Set.of("Trail", "Partnerships")
                    .contains(edge.at("/node/operation").asString(""))) {
                left.add(edge.get("node").toString());
            }
        });
        return left;
    }

    private static String real(String address) {
        String[] parts = person.split("\\?", 2);
        String real = address.replace("{gap}", gap).replace("{gang}", gang).replace("{person}", parts[0]);
        return address.contains("{person}") ? real + "?" + parts[1] : real;
    }

    private static void keep(String name, byte[] file) throws IOException {
        Files.write(KEPT.resolve(name), file);
    }

    private static String style() throws IOException {
        return new ClassPathResource("pages/assets/paper.css").getContentAsString(StandardCharsets.UTF_8);
    }

    private static String text(PDDocument file, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        if (page > 0) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
        }
        return stripper.getText(file);
    }

    /** The letters that stand beyond the margins. */
    private static List<String> outside(PDDocument file) throws IOException {
        List<String> outside = new ArrayList<>();
        new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) {
                letters.stream()
                        .filter(letter -> letter.getXDirAdj() < 14 * MM
                                || letter.getXDirAdj() + letter.getWidthDirAdj() > (210 - 14) * MM
                                || letter.getYDirAdj() < 10 * MM
                                || letter.getYDirAdj() > (297 - 8) * MM)
                        .map(letter -> letter.getUnicode() + " of “" + text + "” on page " + getCurrentPageNo() + " at "
                                + letter.getXDirAdj() + "," + letter.getYDirAdj())
                        .limit(1)
                        .forEach(outside::add);
            }
        }.getText(file);
        return outside;
    }

    private static JsonNode ask(String query) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + servedAt + "/graphql"))
                .header("Authorization", TestAccount.authorization())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(java.util.Map.of("query", query))))
                .build();
        return JSON.readTree(CLIENT.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                .body());
    }

    private static HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + servedAt + path))
                        .header("Authorization", TestAccount.authorization())
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }
}
