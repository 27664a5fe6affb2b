package uk.iomgraph.pages.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import uk.iomgraph.pages.Asker;
import uk.iomgraph.pages.Frame.Crumb;
import uk.iomgraph.pages.Frames;
import uk.iomgraph.pages.Frames.DemonstrationState;
import uk.iomgraph.pages.PageMoment;
import uk.iomgraph.pages.Sheet;
import uk.iomgraph.pages.StoredDocuments;
import uk.iomgraph.pages.Table;
import uk.iomgraph.pages.Table.Cell;
import uk.iomgraph.pages.Table.Line;
import uk.iomgraph.pages.Variables;
import uk.iomgraph.pages.Words;

/** Shows what agencies delivered, what became of it, and who is late. */
@Controller
@ConditionalOnWebApplication
class DeliveryController {

    private static final List<String> OUTCOMES =
            List.of("New", "Unchanged", "Corrected", "Taken back", "Parked", "Rejected");

    private final Asker asker;
    private final StoredDocuments documents;
    private final Frames frames;

    DeliveryController(Asker asker, StoredDocuments documents, Frames frames) {
        this.asker = asker;
        this.documents = documents;
        this.frames = frames;
    }

    @GetMapping("/deliveries")
    String deliveries(@RequestParam Map<String, String> parameters, Model model) {
        PageMoment moment = asker.moment(parameters);
        boolean figures = frames.timeless().seesFigures();
        ListAnswer answer = asker.ask("deliveries", moment, Map.of("figures", figures), ListAnswer.class);
        Late coverage = answer.coverage();
        String late = coverage == null
                ? ""
                : coverage.lateFeeds().stream()
                        .map(feed -> feed.source() + " tells nothing from " + Words.day(feed.from()))
                        .collect(Collectors.joining("; "));
        model.addAttribute("frame", frames.of("feeds", moment, answer.demonstration()));
        model.addAttribute(
                "sheet",
                new Sheet(
                        "Deliveries",
                        null,
                        late.isEmpty() && figures ? "No agency is late on " + Words.day(moment.asOf()) + "." : null,
                        late.isEmpty() ? null : late + ". What they would tell of counts as unknown.",
                        List.of(new Sheet.Part(
                                "The last 50 deliveries", null, batches(answer.feedBatches(), moment), null))));
        return "sheet";
    }

    @GetMapping("/deliveries/{id}")
    String delivery(@PathVariable String id, @RequestParam Map<String, String> parameters, Model model) {
        PageMoment moment = asker.moment(parameters);
        Answer answer = documents.ask("delivery", Variables.none().with("id", id), Answer.class);
        Batch batch = answer.feedBatch();
        model.addAttribute(
                "frame", frames.of("feeds", moment, answer.demonstration(), new Crumb("Deliveries", "/deliveries")));
        model.addAttribute(
                "sheet",
                new Sheet(
                        "Delivery of " + (batch.source().isEmpty() ? "an unknown agency" : batch.source()),
                        Words.minute(batch.receivedAt()),
                        Words.name(batch.state()) + ", " + Words.figure(batch.rows()) + " rows.",
                        batch.reason(),
                        List.of(
                                new Sheet.Part("File by file", null, files(batch), null),
                                new Sheet.Part(
                                        "Rows to put right",
                                        "The first 100. The agency corrects them in its own system and sends them again.",
                                        rejects(batch),
                                        null))));
        return "sheet";
    }

    private static Table batches(Connection batches, PageMoment moment) {
        return new Table(
                "deliveries",
                "The latest first",
                java.util.stream.Stream.concat(
                                Table.texts("Agency", "Arrived", "State").stream(),
                                Table.figures("", OUTCOMES).stream().skip(1))
                        .toList(),
                batches.edges().stream()
                        .map(edge -> new Line(
                                Cell.link(
                                        edge.node().source().isEmpty()
                                                ? "Not said"
                                                : edge.node().source(),
                                        moment.link("/deliveries/" + edge.node().id())),
                                java.util.stream.Stream.concat(
                                                java.util.stream.Stream.of(
                                                        Cell.of(Words.minute(
                                                                edge.node().receivedAt())),
                                                        Cell.of(Words.name(
                                                                edge.node().state()))),
                                                counts(edge.node().counts()).stream())
                                        .toList()))
                        .toList());
    }

    private static Table files(Batch batch) {
        return new Table(
                "files",
                "What became of the rows of each file",
                Table.figures("File", OUTCOMES),
                batch.files() == null
                        ? List.of()
                        : batch.files().stream()
                                .map(file -> new Line(Cell.of(file.file()), counts(file.counts())))
                                .toList());
    }

    private static Table rejects(Batch batch) {
        return new Table(
                "rejects",
                "Rows that could not be read, or make no sense",
                Table.texts("File", "Line", "Column", "Code", "What to change"),
                batch.rejects() == null
                        ? List.of()
                        : batch.rejects().edges().stream()
                                .map(edge -> new Line(
                                        Cell.of(edge.node().file()),
                                        List.of(
                                                Cell.of(edge.node().line()),
                                                Cell.of(edge.node().column()),
                                                Cell.of(edge.node().code()),
                                                Cell.of(edge.node().sentence()))))
                                .toList());
    }

    private static List<Cell> counts(@Nullable Counts counts) {
        return counts == null
                ? OUTCOMES.stream().map(outcome -> Cell.of("")).toList()
                : List.of(
                        Cell.of(counts.loaded()),
                        Cell.of(counts.unchanged()),
                        Cell.of(counts.corrected()),
                        Cell.of(counts.retracted()),
                        Cell.of(counts.parked()),
                        Cell.of(counts.rejected()));
    }

    record ListAnswer(
            DemonstrationState demonstration, @Nullable Late coverage, Connection feedBatches) {}

    record Late(List<LateFeed> lateFeeds) {}

    record LateFeed(String source, LocalDate from) {}

    record Connection(List<Edge> edges) {}

    record Edge(Batch node) {}

    record Answer(DemonstrationState demonstration, Batch feedBatch) {}

    record Batch(
            String id,
            String source,
            String state,
            Instant receivedAt,
            int rows,
            @Nullable String reason,
            @Nullable Counts counts,
            @Nullable List<FileCounts> files,
            @Nullable Rejects rejects) {}

    record FileCounts(String file, Counts counts) {}

    record Counts(int loaded, int unchanged, int corrected, int retracted, int parked, int rejected) {}

    record Rejects(List<RejectEdge> edges) {}

    record RejectEdge(Reject node) {}

    record Reject(String file, int line, String column, String code, String sentence) {}
}
