package uk.iomgraph.pages.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.iomgraph.pages.Asker;
import uk.iomgraph.pages.Frames;
import uk.iomgraph.pages.Frames.DemonstrationState;
import uk.iomgraph.pages.PageMoment;
import uk.iomgraph.pages.Searches;
import uk.iomgraph.pages.Sheet;
import uk.iomgraph.pages.Table;
import uk.iomgraph.pages.Table.Cell;
import uk.iomgraph.pages.Table.Line;
import uk.iomgraph.pages.Words;

/** Finds people by name or number. */
@Controller("peoplePage")
@ConditionalOnWebApplication
class PeopleController {

    private final Asker asker;
    private final Frames frames;
    private final Searches searches;

    PeopleController(Asker asker, Frames frames, Searches searches) {
        this.asker = asker;
        this.frames = frames;
        this.searches = searches;
    }

    @PostMapping("/people")
    String search(@RequestParam Map<String, String> parameters) {
        String number = searches.keep(parameters.getOrDefault("search", ""));
        return "redirect:" + asker.moment(parameters).link("/people?" + Searches.NUMBER + "=" + number);
    }

    @GetMapping("/people")
    String people(
            @RequestParam Map<String, String> parameters,
            @RequestParam(name = Searches.NUMBER, required = false) @Nullable String number,
            Model model) {
        PageMoment moment = asker.moment(parameters);
        String search = number == null ? "" : searches.text(number);
        model.addAttribute("search", search == null ? "" : search);
        model.addAttribute("number", number);
        if (search == null || search.isEmpty()) {
            String lead = search == null ? SearchController.OVER : null;
            model.addAttribute("frame", frames.of("people", moment, null));
            model.addAttribute("sheet", new Sheet("People", null, lead, null, List.of()));
            return "sheet";
        }
        Answer answer = asker.ask("people", moment, Map.of("search", search), Answer.class);
        model.addAttribute("frame", frames.of("people", moment, answer.demonstration()));
        model.addAttribute(
                "sheet",
                new Sheet(
                        "People",
                        null,
                        answer.people().edges().isEmpty()
                                ? "Nobody was found. Try part of a name, another spelling, or a number as it stands on the record."
                                : null,
                        null,
                        List.of(new Sheet.Part("Who was found", null, table(answer, moment), null))));
        return "sheet";
    }

    /** People as a document answers them that asks for them by a search. */
    static Table table(Answer answer, PageMoment moment) {
        return new Table(
                "people",
                answer.people().pageInfo().hasNextPage()
                        ? "The 25 who fit best; say more to narrow it down"
                        : "People, the best fit first",
                Table.texts("Name", "Born", "Roles", "Numbers", "Why"),
                answer.people().edges().stream().map(edge -> line(edge, moment)).toList());
    }

    private static Line line(Edge edge, PageMoment moment) {
        Found person = edge.node();
        return new Line(
                Cell.link(
                        person.name() == null ? Table.WITHHELD : person.name(), moment.link("/people/" + person.id())),
                List.of(
                        Cell.of(person.dateOfBirth() == null ? "–" : Words.shortDay(person.dateOfBirth())),
                        Cell.of(words(person.roles())),
                        Cell.of(person.identityKeys().stream()
                                .map(key -> Words.name(key.kind()) + " " + key.value())
                                .collect(Collectors.joining(", "))),
                        Cell.of(words(edge.matchedOn()))));
    }

    private static String words(List<String> codes) {
        return codes.stream().map(Words::name).collect(Collectors.joining(", "));
    }

    record Answer(DemonstrationState demonstration, Connection people) {}

    record Connection(List<Edge> edges, PageInfo pageInfo) {}

    record PageInfo(boolean hasNextPage) {}

    record Edge(List<String> matchedOn, Found node) {}

    record Found(
            String id,
            @Nullable String name,
            @Nullable LocalDate dateOfBirth,
            List<String> roles,
            List<IdentityKey> identityKeys) {}

    record IdentityKey(String kind, String value) {}
}
