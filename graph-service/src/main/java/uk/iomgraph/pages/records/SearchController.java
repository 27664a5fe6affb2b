package uk.iomgraph.pages.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.iomgraph.pages.Asker;
import uk.iomgraph.pages.Frame;
import uk.iomgraph.pages.Frames;
import uk.iomgraph.pages.PageFault;
import uk.iomgraph.pages.PageMoment;
import uk.iomgraph.pages.Searches;
import uk.iomgraph.pages.Sheet;
import uk.iomgraph.pages.Table;

/** Finds people, addresses, gangs and areas by one text, each for those whose job is with them. */
@Controller
@ConditionalOnWebApplication
class SearchController {

    /** What is said in place of a search whose text is no longer there. */
    static final String OVER =
            "This search is over: what is searched for is kept with your session and stands in no address."
                    + " Enter it again.";

    private final Asker asker;
    private final Frames frames;
    private final Searches searches;

    SearchController(Asker asker, Frames frames, Searches searches) {
        this.asker = asker;
        this.frames = frames;
        this.searches = searches;
    }

    @PostMapping("/search")
    String search(@RequestParam Map<String, String> parameters) {
        String number = searches.keep(parameters.getOrDefault("q", ""));
        return "redirect:" + asker.moment(parameters).link("/search?" + Searches.NUMBER + "=" + number);
    }

    @GetMapping("/search")
    String found(
            @RequestParam Map<String, String> parameters,
            @RequestParam(name = Searches.NUMBER, required = false) @Nullable String number,
            Model model) {
        PageMoment moment = asker.moment(parameters);
        String text = number == null ? "" : searches.text(number);
        model.addAttribute("q", text);
        model.addAttribute("number", number);
        if (text == null || text.isEmpty()) {
            String lead = text == null ? OVER : "Enter what to search for at the head of the page.";
            Frame frame = frames.of("search", moment, null);
            leadToPurpose(frame, moment.link("/search"), model);
            model.addAttribute("frame", frame);
            model.addAttribute("sheet", new Sheet("Search", null, lead, null, List.of()));
            return "sheet";
        }
        SearchAnswer.Areas areas = asker.ask("search-areas", moment, Map.of("search", text), SearchAnswer.Areas.class);
        Frame frame = frames.of("search", moment, areas.demonstration());
        List<Sheet.Part> parts = new ArrayList<>();
        if (frame.showsRecords()) {
            parts.add(part("People", "people", () -> people(text, moment)));
            if (frame.showsCaseload()) {
                parts.add(part("Addresses", "addresses", () -> addresses(text, moment)));
            }
            if (frame.showsGangs()) {
                parts.add(part("Gangs", "gangs", () -> gangs(text, moment)));
            }
        }
        leadToPurpose(frame, moment.link("/search?" + Searches.NUMBER + "=" + number), model);
        parts.add(areas(areas, frame, moment));
        model.addAttribute("frame", frame);
        model.addAttribute("sheet", new Sheet("Search", null, "What was found for “" + text + "”.", null, parts));
        return "sheet";
    }

    /** Leads whose job is with records to stating what they are needed for, where that was not done. */
    private static void leadToPurpose(Frame frame, String back, Model model) {
        if (frame.seesRecords() && !frame.showsRecords()) {
            model.addAttribute("stating", back);
            model.addAttribute("statingWhy", "to find people, addresses and gangs as well");
        }
    }

    /** One kind of what was found; where it cannot be searched for by this text, why that is so. */
    private static Sheet.Part part(String heading, String id, Supplier<Sheet.Part> found) {
        try {
            return found.get();
        } catch (PageFault fault) {
            if (!fault.isOfInput()) {
                throw fault;
            }
            return new Sheet.Part(heading, null, new Table(id, heading, List.of(), List.of()), null)
                    .or(fault.sentence());
        }
    }

    private Sheet.Part people(String text, PageMoment moment) {
        PeopleController.Answer found =
                asker.ask("people", moment, Map.of("search", text), PeopleController.Answer.class);
        return new Sheet.Part("People", null, PeopleController.table(found, moment), null)
                .or(found.people().edges().isEmpty() ? "No person fits. Try another spelling, or a number." : null);
    }

    private Sheet.Part addresses(String text, PageMoment moment) {
        SearchAnswer.Page<SearchAnswer.Found> found = asker.ask(
                        "search-addresses", moment, Map.of("search", text), SearchAnswer.Addresses.class)
                .addresses();
        return new Sheet.Part(
                        "Addresses",
                        "Only those of people whom you may be told of. Where somebody lives who is known only as a victim is told"
                                + " to nobody.",
                        SearchTables.addresses(found, moment),
                        null)
                .or(
                        found.edges().isEmpty()
                                ? "No address fits at which somebody lives or lived whom you may be told of. Try the street"
                                        + " without a number, or the postcode."
                                : null);
    }

    private Sheet.Part gangs(String text, PageMoment moment) {
        SearchAnswer.Page<SearchAnswer.Gang> found = asker.ask(
                        "search-gangs", moment, Map.of("search", text), SearchAnswer.Gangs.class)
                .gangs();
        return new Sheet.Part("Gangs", null, SearchTables.gangs(found, moment), null)
                .or(
                        found.edges().isEmpty()
                                ? "No gang recorded on this day is called so. Try a part of its name."
                                : null);
    }

    private static Sheet.Part areas(SearchAnswer.Areas answer, Frame frame, PageMoment moment) {
        return new Sheet.Part(
                        "Areas",
                        frame.seesFigures() ? "Each leads to its coverage." : null,
                        SearchTables.areas(answer.areas(), moment, frame.seesFigures()),
                        null)
                .or(answer.areas().edges().isEmpty() ? "No area fits. Try a part of its name, or its code." : null);
    }
}
