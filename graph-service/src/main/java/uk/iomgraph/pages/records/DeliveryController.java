package uk.iomgraph.pages.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import uk.iomgraph.pages.Asker;
import uk.iomgraph.pages.Frame.Crumb;
import uk.iomgraph.pages.Frames;
import uk.iomgraph.pages.PageMoment;
import uk.iomgraph.pages.Sheet;
import uk.iomgraph.pages.StoredDocuments;
import uk.iomgraph.pages.TableFile;
import uk.iomgraph.pages.Variables;
import uk.iomgraph.pages.Words;
import uk.iomgraph.pages.records.DeliveryAnswer.All;
import uk.iomgraph.pages.records.DeliveryAnswer.Batch;
import uk.iomgraph.pages.records.DeliveryAnswer.Late;
import uk.iomgraph.pages.records.DeliveryAnswer.One;

/** Shows what agencies delivered, what became of it, and who is late. */
@Controller
@ConditionalOnWebApplication
class DeliveryController {

    private static final int NAMED = 3;

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
        All answer = ask(moment, figures);
        Late coverage = answer.coverage();
        String late = late(coverage);
        List<Batch> running = answer.feedBatches().edges().stream()
                .map(DeliveryAnswer.Edge::node)
                .filter(Batch::isRunning)
                .toList();
        List<Sheet.Part> parts = new ArrayList<>();
        if (!running.isEmpty()) {
            parts.add(new Sheet.Part("Being loaded now", null, DeliveryTables.running(running, moment), null));
        }
        parts.add(new Sheet.Part(
                        "What is late or wrong",
                        figures
                                ? "While an agency is late, what it would tell of counts as unknown, not as a gap. Rows that were"
                                        + " rejected must be put right and sent again; parked rows wait for rows they refer to."
                                : "Rows that were rejected must be put right and sent again; parked rows wait for rows they"
                                        + " refer to.",
                        DeliveryTables.ledger(answer.feedBatches(), coverage, moment.asOf(), moment),
                        moment.link("/deliveries/ledger.csv"))
                .or(answer.feedBatches().edges().isEmpty() ? "Nothing has been delivered yet." : null));
        parts.add(new Sheet.Part(
                "The last 50 deliveries", null, DeliveryTables.batches(answer.feedBatches(), moment), null));
        model.addAttribute("frame", frames.of("feeds", moment, answer.demonstration()));
        model.addAttribute("progress", progress(running));
        model.addAttribute(
                "sheet",
                new Sheet(
                        "Deliveries",
                        null,
                        late.isEmpty() && figures ? "No agency is late on " + Words.day(moment.asOf()) + "." : null,
                        late.isEmpty() ? null : late + " What they would tell of counts as unknown.",
                        parts));
        return "sheet";
    }

    @GetMapping("/deliveries/ledger.csv")
    ResponseEntity<String> ledger(@RequestParam Map<String, String> parameters) {
        PageMoment moment = asker.moment(parameters);
        All answer = ask(moment, frames.timeless().seesFigures());
        return TableFile.of(
                DeliveryTables.ledger(answer.feedBatches(), answer.coverage(), moment.asOf(), moment),
                List.of("As of " + moment.asOf()));
    }

    /** Who is late, each by name where they are few; empty where nobody is, or where it is not the viewer's job to see. */
    private static String late(@Nullable Late coverage) {
        if (coverage == null || coverage.lateFeeds().isEmpty()) {
            return "";
        }
        return coverage.lateFeeds().size() > NAMED
                ? coverage.lateFeeds().size() + " agencies are late."
                : coverage.lateFeeds().stream()
                        .map(feed -> feed.source() + " tells nothing from " + Words.day(feed.from()))
                        .collect(Collectors.joining("; ", "", "."));
    }

    private All ask(PageMoment moment, boolean figures) {
        Map<String, Object> variables = new HashMap<>(moment.narrowed());
        variables.put("figures", figures);
        return asker.ask("deliveries", moment, variables, All.class);
    }

    /** How far all that is being loaded is, in a sentence; null where nothing is. */
    private static @Nullable String progress(List<Batch> running) {
        return running.isEmpty()
                ? null
                : running.stream()
                        .map(batch -> batch.agency() + ": " + DeliveryTables.share(batch) + " of "
                                + Words.figure(batch.rows()) + " rows done")
                        .collect(Collectors.joining("; ", "", "."));
    }

    @GetMapping("/deliveries/{id}")
    String delivery(@PathVariable String id, @RequestParam Map<String, String> parameters, Model model) {
        PageMoment moment = asker.moment(parameters);
        One answer = documents.ask("delivery", Variables.none().with("id", id), One.class);
        Batch batch = answer.feedBatch();
        model.addAttribute(
                "frame", frames.of("feeds", moment, answer.demonstration(), new Crumb("Deliveries", "/deliveries")));
        model.addAttribute("progress", batch.isRunning() ? progress(List.of(batch)) : null);
        model.addAttribute(
                "sheet",
                new Sheet(
                        "Delivery of " + (batch.source().isEmpty() ? "an unknown agency" : batch.source()),
                        Words.minute(batch.receivedAt()),
                        Words.name(batch.state()) + ", " + Words.figure(batch.rows()) + " rows.",
                        batch.reason(),
                        List.of(
                                new Sheet.Part("File by file", null, DeliveryTables.files(batch), null),
                                new Sheet.Part(
                                        "Rows to put right",
                                        "The first 100. The agency corrects them in its own system and sends them again.",
                                        DeliveryTables.rejects(batch),
                                        null))));
        return "sheet";
    }
}
