package uk.iomgraph.pages.records;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;
import uk.iomgraph.pages.Asker;
import uk.iomgraph.pages.Frame;
import uk.iomgraph.pages.Frames;
import uk.iomgraph.pages.Frames.DemonstrationState;
import uk.iomgraph.pages.PageMoment;
import uk.iomgraph.pages.Sheet;
import uk.iomgraph.pages.Table;
import uk.iomgraph.pages.Table.Cell;
import uk.iomgraph.pages.Table.Line;
import uk.iomgraph.pages.Words;

/** Finds people, gangs and areas by one text, each for those whose job is with them. */
@Controller
@ConditionalOnWebApplication
class SearchController {

    private final Asker asker;
    private final Frames frames;

    SearchController(Asker asker, Frames frames) {
        this.asker = asker;
        this.frames = frames;
    }

    @GetMapping("/search")
    String search(@RequestParam Map<String, String> parameters, Model model) {
        PageMoment moment = asker.moment(parameters);
        String text = parameters.getOrDefault("q", "").strip();
        model.addAttribute("q", text);
        if (text.isEmpty()) {
            model.addAttribute("frame", frames.of("search", moment, null));
            model.addAttribute(
                    "sheet",
                    new Sheet("Search", null, "Enter what to search for at the head of the page.", null, List.of()));
            return "sheet";
        }
        Answer answer = asker.ask("search-areas", moment, Map.of("search", text), Answer.class);
        Frame frame = frames.of("search", moment, answer.demonstration());
        List<Sheet.Part> parts = new ArrayList<>();
        if (frame.showsRecords()) {
            parts.add(people(text, moment));
            if (frame.showsGangs()) {
                parts.add(gangs(text, moment));
            }
        } else if (frame.seesRecords()) {
            model.addAttribute("stating", moment.link("/search?q=" + UriUtils.encode(text, StandardCharsets.UTF_8)));
            model.addAttribute("statingWhy", "to find people and gangs as well");
        }
        parts.add(areas(answer, frame, moment));
        model.addAttribute("frame", frame);
        model.addAttribute("sheet", new Sheet("Search: " + text, null, null, null, parts));
        return "sheet";
    }

    private Sheet.Part people(String text, PageMoment moment) {
        PeopleController.Answer found =
                asker.ask("people", moment, Map.of("search", text), PeopleController.Answer.class);
        return new Sheet.Part("People", null, PeopleController.table(found, moment), null)
                .or(found.people().edges().isEmpty() ? "No person fits. Try another spelling, or a number." : null);
    }

    private Sheet.Part gangs(String text, PageMoment moment) {
        String wanted = text.toLowerCase(Locale.ROOT);
        Gangs all = asker.ask("search-gangs", moment, Map.of(), Gangs.class);
        List<Line> lines = all.gangs().edges().stream()
                .map(GangEdge::node)
                .filter(gang -> gang.name().toLowerCase(Locale.ROOT).contains(wanted))
                .map(gang -> new Line(
                        Cell.link(gang.name(), moment.link("/gangs/" + gang.id())),
                        List.of(Cell.of(gang.from() == null ? "Not known" : Words.shortDay(gang.from())))))
                .toList();
        String among = all.gangs().pageInfo().hasNextPage() ? " among the first 100 by name" : "";
        return new Sheet.Part(
                        "Gangs",
                        null,
                        new Table(
                                "gangs",
                                "Gangs whose name holds it" + among,
                                Table.texts("Name", "Recorded since"),
                                lines),
                        null)
                .or(lines.isEmpty() ? "No gang" + among + " is called so." : null);
    }

    private static Sheet.Part areas(Answer answer, Frame frame, PageMoment moment) {
        List<Line> lines = answer.areas().edges().stream()
                .map(AreaEdge::node)
                .map(area -> new Line(
                        frame.seesFigures()
                                ? Cell.link(area.name(), moment.link("/coverage?area=" + area.code()))
                                : Cell.of(area.name()),
                        List.of(Cell.of(Words.name(area.kind())), Cell.of(area.code()))))
                .toList();
        return new Sheet.Part(
                        "Areas",
                        frame.seesFigures() ? "Each leads to its coverage." : null,
                        new Table(
                                "areas",
                                "Areas whose name holds it, or whose code begins with it"
                                        + (answer.areas().pageInfo().hasNextPage() ? "; the first 50" : ""),
                                Table.texts("Name", "Kind", "Code"),
                                lines),
                        null)
                .or(lines.isEmpty() ? "No area fits." : null);
    }

    record Answer(DemonstrationState demonstration, Areas areas) {}

    record Areas(List<AreaEdge> edges, PageInfo pageInfo) {}

    record PageInfo(boolean hasNextPage) {}

    record AreaEdge(Area node) {}

    record Area(String code, String name, String kind) {}

    record Gangs(GangConnection gangs) {}

    record GangConnection(List<GangEdge> edges, PageInfo pageInfo) {}

    record GangEdge(Gang node) {}

    record Gang(String id, String name, @Nullable LocalDate from) {}
}
