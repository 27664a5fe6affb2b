package uk.iomgraph.pages.gaps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import uk.iomgraph.pages.Frames;
import uk.iomgraph.pages.GapPage;
import uk.iomgraph.pages.Moments;
import uk.iomgraph.pages.PageMoment;
import uk.iomgraph.pages.StoredDocuments;
import uk.iomgraph.pages.Table;
import uk.iomgraph.pages.Table.Cell;
import uk.iomgraph.pages.Table.Line;
import uk.iomgraph.pages.Variables;
import uk.iomgraph.pages.Words;

/** Lists gaps to act on, the most severe first, a page at a time. */
@Controller
@ConditionalOnWebApplication
class GapListController {

    /** Parameters of the address that narrow the list, with the fields of the schema's filter they stand for. */
    private static final Map<String, String> FILTERS = Map.of(
            "area", "area",
            "severity", "severities",
            "owner", "owners",
            "pathway", "pathways",
            "programme", "programmeTypes",
            "group", "groups",
            "rule", "rules",
            "state", "states");

    private static final int A_PAGE = 50;

    private final StoredDocuments documents;
    private final Moments moments;
    private final Frames frames;

    GapListController(StoredDocuments documents, Moments moments, Frames frames) {
        this.documents = documents;
        this.moments = moments;
        this.frames = frames;
    }

    @GetMapping("/gaps")
    String list(@RequestParam Map<String, String> parameters, Model model) {
        PageMoment moment = moments.of(parameters.get("asOf"), parameters.get("knownAt"), parameters.get("area"));
        Map<String, String> active = new LinkedHashMap<>();
        FILTERS.keySet().stream().sorted().forEach(name -> {
            String value = parameters.getOrDefault(name, "");
            if (!value.isBlank()) {
                active.put(name, value);
            }
        });
        Variables variables = Variables.about(moment)
                .with("first", A_PAGE)
                .with("after", parameters.get("after"))
                .with("filter", filter(active));
        GapPage.Answer answer = documents.ask("gaps", variables, GapPage.Answer.class);
        model.addAttribute("frame", frames.of("gaps", moment, answer.demonstration()));
        model.addAttribute("table", table(answer, moment));
        model.addAttribute("query", new ActiveFilters(active));
        model.addAttribute("next", next(answer, active, moment));
        return "gaps";
    }

    private static Variables filter(Map<String, String> active) {
        Variables filter = Variables.none();
        active.forEach((name, value) ->
                filter.with(String.valueOf(FILTERS.get(name)), name.equals("area") ? value : List.of(value)));
        return filter;
    }

    private static @Nullable String next(GapPage.Answer answer, Map<String, String> active, PageMoment moment) {
        if (!answer.gaps().pageInfo().hasNextPage()) {
            return null;
        }
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/gaps");
        active.forEach(address::queryParam);
        address.queryParam("after", answer.gaps().pageInfo().endCursor());
        return moment.link(address.build().encode().toUriString());
    }

    private static Table table(GapPage.Answer answer, PageMoment moment) {
        List<Line> lines = new ArrayList<>();
        for (GapPage.Edge edge : answer.gaps().edges()) {
            GapPage.Gap gap = edge.node();
            lines.add(new Line(
                    gap.title(moment::link).with(gap.rule().id()),
                    List.of(
                            gap.about(moment::link),
                            gap.where(),
                            gap.shadedSeverity(),
                            Cell.of(Words.name(gap.state())).with(gap.assignee()),
                            gap.since(),
                            Cell.of(gap.days() == null ? "–" : Words.figure(gap.days())),
                            Cell.of(Words.name(gap.owner().agency()))
                                    .with(gap.owner().role()))));
        }
        return new Table(
                "gaps",
                "Gaps, the most severe first, then those that are longest open",
                List.of(
                        new Table.Column("Gap", false),
                        new Table.Column("About", false),
                        new Table.Column("Area", false),
                        new Table.Column("Severity", false),
                        new Table.Column("State", false),
                        new Table.Column("Open since", false),
                        new Table.Column("Days", true),
                        new Table.Column("Who must act", false)),
                lines);
    }

    /** The filters that are on. */
    record ActiveFilters(Map<String, String> active) {

        /** What else stands in the address: nothing. */
        public Map<String, String> hidden() {
            return Map.of();
        }

        /** The value of one; null if it is off. */
        public @Nullable String value(String name) {
            return active.get(name);
        }

        /** The address of the list without one of them. */
        public String without(String name) {
            UriComponentsBuilder address = UriComponentsBuilder.fromPath("/gaps");
            active.forEach((other, value) -> {
                if (!other.equals(name)) {
                    address.queryParam(other, value);
                } else if (name.equals("area")) {
                    // An empty one, since pages lead to each other in the area they are about.
                    address.queryParam(name, "");
                }
            });
            return address.build().encode().toUriString();
        }
    }
}
