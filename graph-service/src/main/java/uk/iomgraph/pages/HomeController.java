package uk.iomgraph.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows where the way in leads: who looks, what they can do, how fresh the records are. */
@Controller
@ConditionalOnWebApplication
class HomeController {

    private final StoredDocuments documents;
    private final Moments moments;
    private final Frames frames;

    HomeController(StoredDocuments documents, Moments moments, Frames frames) {
        this.documents = documents;
        this.moments = moments;
        this.frames = frames;
    }

    @GetMapping("/")
    String home(
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String area,
            Model model) {
        PageMoment moment = moments.of(asOf, knownAt, area);
        boolean figures = frames.timeless().seesFigures();
        Home home = documents.ask("home", Variables.about(moment).with("figures", figures), Home.class);
        model.addAttribute("frame", frames.of("home", moment, home.demonstration()));
        model.addAttribute("home", home);
        return "home";
    }

    /** The answer to the home page's document. */
    record Home(
            Frames.DemonstrationState demonstration,
            ServerInfo serverInfo,
            @Nullable Late coverage,
            Batches feedBatches) {

        /** The latest delivery of each agency, the latest first. */
        public List<Batch> latest() {
            Map<String, Batch> latest = new LinkedHashMap<>();
            feedBatches.edges().forEach(edge -> latest.putIfAbsent(edge.node().source(), edge.node()));
            return List.copyOf(latest.values());
        }
    }

    /** What runs here. */
    record ServerInfo(String version, LocalDate asOfDefault) {}

    /** Which agencies are late. */
    record Late(List<LateFeed> lateFeeds) {}

    /** An agency that is late. */
    record LateFeed(String source, LocalDate from) {}

    /** Deliveries. */
    record Batches(List<BatchEdge> edges) {}

    /** A place in the list of deliveries. */
    record BatchEdge(Batch node) {}

    /** A delivery. */
    record Batch(
            String id,
            String source,
            String state,
            @Nullable Instant extractedAt,
            Instant receivedAt,
            int rows) {}
}
