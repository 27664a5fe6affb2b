package uk.iomgraph.pages.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import uk.iomgraph.pages.Asker;
import uk.iomgraph.pages.FlowPicture;
import uk.iomgraph.pages.Frame;
import uk.iomgraph.pages.Frame.Crumb;
import uk.iomgraph.pages.Frames;
import uk.iomgraph.pages.PageMoment;
import uk.iomgraph.pages.PictureFile;
import uk.iomgraph.pages.Sheet;
import uk.iomgraph.pages.Table;
import uk.iomgraph.pages.Table.Cell;
import uk.iomgraph.pages.Table.Line;
import uk.iomgraph.pages.TableFile;
import uk.iomgraph.pages.Words;
import uk.iomgraph.pages.records.BorderAnswer.Area;
import uk.iomgraph.pages.records.BorderAnswer.Borders;
import uk.iomgraph.pages.records.BorderAnswer.Flow;
import uk.iomgraph.pages.records.BorderAnswer.HandoverEdge;
import uk.iomgraph.pages.records.BorderAnswer.HandoverPage;
import uk.iomgraph.pages.records.BorderAnswer.Pair;
import uk.iomgraph.pages.records.BorderAnswer.PairAnswer;
import uk.iomgraph.pages.records.BorderAnswer.PairHandovers;
import uk.iomgraph.pages.records.BorderAnswer.Totals;
import uk.iomgraph.pages.records.BorderAnswer.Waiting;

/** Shows what crosses the borders between partnerships, and two areas side by side. */
@Controller
@ConditionalOnWebApplication
class BorderController {

    private static final List<String> FLOW = List.of("Counted", "Expected", "Ratio", "Handovers");

    private final Asker asker;
    private final Frames frames;
    private final PictureFile pictures;

    BorderController(Asker asker, Frames frames, PictureFile pictures) {
        this.asker = asker;
        this.frames = frames;
        this.pictures = pictures;
    }

    @GetMapping("/borders")
    String borders(@RequestParam Map<String, String> parameters, Model model) {
        PageMoment moment = asker.moment(parameters);
        Borders borders = ask(moment);
        Totals totals = borders.crossBorderFlows().totals();
        String lead = Words.figure(totals.crossing()) + " of " + Words.figure(totals.total())
                + " offences in the year up to the day were committed in another partnership than the accused lived in"
                + (totals.crossBorderShare() == null ? "." : " (" + Math.round(100 * totals.crossBorderShare()) + "%).")
                + (moment.area() == null
                        ? ""
                        : " That is so of all areas; the tables show what begins or ends in the area chosen.");
        Frame frame = frames.of("borders", moment, borders.demonstration());
        model.addAttribute("frame", frame);
        List<Sheet.Part> parts = new ArrayList<>();
        if (frame.showsCaseload()) {
            parts.addAll(waiting(moment));
        } else if (frame.seesRecords()) {
            model.addAttribute("stating", moment.link("/borders"));
            model.addAttribute("statingWhy", "to see handovers one by one: which are late, and which wait");
        }
        parts.add(new Sheet.Part(
                        "From home to where it happened",
                        "“Expected” is what there would be if where an offence is did not depend on where the accused"
                                + " live. A ratio above 1 whose interval leaves 1 out is more than chance.",
                        flows(borders, moment),
                        moment.link("/borders.csv"))
                .drawn(picture(borders)));
        parts.add(new Sheet.Part("Each partnership", null, areas(borders), moment.link("/borders/areas.csv")));
        model.addAttribute(
                "sheet", new Sheet("Across borders", "Between community safety partnerships", lead, null, parts));
        return "sheet";
    }

    private List<Sheet.Part> waiting(PageMoment moment) {
        Waiting waiting = asker.ask("handovers-waiting", moment, moment.narrowed(), Waiting.class);
        return List.of(
                waiting("late", "Handovers that are late", waiting.late(), moment)
                        .or(waiting.late().edges().isEmpty() ? "No handover is late." : null),
                waiting("waiting", "Handovers with time left", waiting.waiting(), moment)
                        .or(waiting.waiting().edges().isEmpty() ? "No handover waits for an answer." : null));
    }

    private static Sheet.Part waiting(String id, String heading, HandoverPage page, PageMoment moment) {
        return new Sheet.Part(
                heading,
                id.equals("late")
                        ? "The time for an answer is over and there is none. The sending area is still responsible."
                        : "Until a handover is accepted the sending area is responsible.",
                HandoverTables.of(
                        id,
                        "Offered last first" + (page.pageInfo().hasNextPage() ? "; the first 100" : ""),
                        page.edges().stream().map(HandoverEdge::node).toList(),
                        moment),
                null);
    }

    private static FlowPicture picture(Borders borders) {
        return FlowPicture.of(
                "flows",
                "Counted",
                summary(borders),
                borders.crossBorderFlows().flows().stream()
                        .map(flow -> new FlowPicture.Flow(
                                "From " + name(flow.fromArea()), "To " + name(flow.toArea()), flow.observed()))
                        .toList(),
                null);
    }

    private static String summary(Borders borders) {
        return borders.crossBorderFlows().flows().stream()
                .filter(flow -> flow.observed() != null)
                .findFirst()
                .map(flow -> "The greatest flow is from " + name(flow.fromArea()) + " to " + name(flow.toArea()) + ": "
                        + Words.figure(flow.observed()) + ".")
                .orElse("Nothing crosses a border in the year up to the day, or nothing of it may be told.");
    }

    @GetMapping("/borders.csv")
    ResponseEntity<String> file(@RequestParam Map<String, String> parameters) {
        PageMoment moment = asker.moment(parameters);
        return TableFile.of(flows(ask(moment), moment), List.of("As of " + moment.asOf()));
    }

    @GetMapping("/borders.png")
    ResponseEntity<byte[]> picture(@RequestParam Map<String, String> parameters) {
        PageMoment moment = asker.moment(parameters);
        Borders borders = ask(moment);
        return pictures.of(
                picture(borders),
                "flows",
                flows(borders, moment).caption(),
                List.of("As of " + moment.asOf()),
                borders.demonstration());
    }

    @GetMapping("/borders/areas.csv")
    ResponseEntity<String> areasFile(@RequestParam Map<String, String> parameters) {
        PageMoment moment = asker.moment(parameters);
        return TableFile.of(areas(ask(moment)), List.of("As of " + moment.asOf()));
    }

    @GetMapping("/borders/{a}/{b}")
    String pair(
            @PathVariable String a, @PathVariable String b, @RequestParam Map<String, String> parameters, Model model) {
        PageMoment moment = asker.moment(parameters);
        PairAnswer answer = asker.ask("border-pair", moment, Map.of("a", a, "b", b), PairAnswer.class);
        Pair pair = answer.borderPair();
        String one = name(pair.a());
        String other = name(pair.b());
        Frame frame = frames.of("borders", moment, answer.demonstration(), new Crumb("Across borders", "/borders"));
        model.addAttribute("frame", frame);
        Stream<Sheet.Part> handovers = frame.showsCaseload() ? Stream.of(handovers(a, b, moment)) : Stream.empty();
        model.addAttribute(
                "sheet",
                new Sheet(
                        one + " and " + other,
                        pair.neighbours()
                                ? "Neighbouring partnerships"
                                : "Partnerships that do not border on each other",
                        "People tied to both: "
                                + Words.figure(pair.sharedPeople().total())
                                + ". In an IOM cohort of each at once: "
                                + Words.figure(pair.dualCohorts().total()) + ".",
                        null,
                        Stream.concat(
                                        Stream.of(
                                                new Sheet.Part(
                                                        "Offending between them",
                                                        "Over the year that ends with the day.",
                                                        new Table(
                                                                "flows",
                                                                "Offences of residents of one in the other",
                                                                Table.figures("Direction", FLOW),
                                                                List.of(
                                                                        line(
                                                                                Cell.of("From " + one + " to " + other),
                                                                                pair.there()),
                                                                        line(
                                                                                Cell.of("From " + other + " to " + one),
                                                                                pair.back()))),
                                                        null),
                                                new Sheet.Part("Links across the border", null, links(pair), null)),
                                        handovers)
                                .toList()));
        return "sheet";
    }

    private Sheet.Part handovers(String a, String b, PageMoment moment) {
        PairHandovers answer = asker.ask("border-handovers", moment, Map.of("a", a, "b", b), PairHandovers.class);
        return new Sheet.Part(
                "Handovers that are not answered",
                "Until a handover is accepted the sending area is responsible.",
                HandoverTables.of(
                        "handovers",
                        "Handovers, the latest first",
                        answer.borderPair().handovers(),
                        moment),
                null);
    }

    private Borders ask(PageMoment moment) {
        Map<String, String> variables = new HashMap<>(moment.narrowed());
        variables.put("from", moment.asOf().minusYears(1).plusDays(1).toString());
        variables.put("to", moment.asOf().plusDays(1).toString());
        Borders all = asker.ask("borders", moment, variables, Borders.class);
        return moment.area() == null
                ? all
                : new Borders(all.demonstration(), all.crossBorderFlows().ofArea(moment.area()));
    }

    private static Table flows(Borders borders, PageMoment moment) {
        return new Table(
                "flows",
                "The greatest flows that cross a border, in the year up to " + Words.day(moment.asOf()),
                Stream.concat(
                                Stream.of(new Table.Column("From", false), new Table.Column("To", false)),
                                Table.figures("", FLOW).stream().skip(1))
                        .toList(),
                borders.crossBorderFlows().flows().stream()
                        .map(flow -> new Line(
                                Cell.of(name(flow.fromArea())),
                                Stream.concat(Stream.of(to(flow, moment)), line(Cell.of(""), flow).cells().stream())
                                        .toList()))
                        .toList());
    }

    private static Cell to(Flow flow, PageMoment moment) {
        return flow.fromArea() == null || flow.toArea() == null
                ? Cell.of(name(flow.toArea()))
                : Cell.link(
                        name(flow.toArea()),
                        moment.link("/borders/" + flow.fromArea().code() + "/"
                                + flow.toArea().code()));
    }

    private static Line line(Cell head, Flow flow) {
        String interval = flow.ratioLow() == null || flow.ratioHigh() == null
                ? null
                : Words.figure(flow.ratioLow()) + " to " + Words.figure(flow.ratioHigh());
        return new Line(
                head,
                List.of(
                        Cell.of(flow.observed()),
                        Cell.of(flow.expected()),
                        (flow.ratio() == null ? Cell.of("–") : Cell.of(flow.ratio())).with(interval),
                        Cell.of(flow.handovers()).with(Boolean.TRUE.equals(flow.protocol()) ? "protocol open" : null)));
    }

    private static Table areas(Borders borders) {
        return new Table(
                "areas",
                "Offences by where the accused lived",
                Table.figures("Area", List.of("In other areas", "Here, by others", "Here, by residents")),
                borders.crossBorderFlows().areas().stream()
                        .map(area -> new Line(
                                Cell.of(name(area.area())),
                                List.of(Cell.of(area.outbound()), Cell.of(area.inbound()), Cell.of(area.inside()))))
                        .toList());
    }

    private static Table links(Pair pair) {
        return new Table(
                "links",
                "Links between them on the day, in either direction",
                Table.figures("Kind", List.of("Links")),
                pair.links().stream()
                        .map(link -> new Line(Cell.of(Words.name(link.kind())), List.of(Cell.of(link.count()))))
                        .toList());
    }

    private static String name(@Nullable Area area) {
        return area == null ? "Not known" : area.name();
    }
}
