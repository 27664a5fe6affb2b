package uk.iomgraph.pages.fairness;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import uk.iomgraph.pages.Asker;
import uk.iomgraph.pages.Frames;
import uk.iomgraph.pages.PageMoment;
import uk.iomgraph.pages.PictureFile;
import uk.iomgraph.pages.Sheet;
import uk.iomgraph.pages.Table;
import uk.iomgraph.pages.Table.Cell;
import uk.iomgraph.pages.Table.Line;
import uk.iomgraph.pages.TableFile;
import uk.iomgraph.pages.Words;
import uk.iomgraph.pages.fairness.FairnessAnswer.Comparison;
import uk.iomgraph.pages.fairness.FairnessAnswer.Measure;
import uk.iomgraph.pages.fairness.FairnessAnswer.Rate;
import uk.iomgraph.pages.fairness.FairnessAnswer.Relative;

/** Shows whether what is decided about offenders falls on groups of people alike. */
@Controller("fairnessPage")
@ConditionalOnWebApplication
class FairnessController {

    private static final int NAMED = 4;

    private final Asker asker;
    private final Frames frames;
    private final PictureFile pictures;

    FairnessController(Asker asker, Frames frames, PictureFile pictures) {
        this.asker = asker;
        this.frames = frames;
        this.pictures = pictures;
    }

    @GetMapping("/fairness")
    String fairness(@RequestParam Map<String, String> parameters, Model model) {
        PageMoment moment = asker.moment(parameters);
        String area = parameters.getOrDefault("area", "");
        FairnessAnswer answer = ask(moment, area);
        model.addAttribute("frame", frames.of("fairness", moment, answer.demonstration()));
        model.addAttribute("answer", answer);
        model.addAttribute("area", area);
        model.addAttribute("parts", parts(answer, moment, area));
        return "fairness";
    }

    @GetMapping("/fairness/{table}.csv")
    ResponseEntity<String> file(@PathVariable String table, @RequestParam Map<String, String> parameters) {
        PageMoment moment = asker.moment(parameters);
        String area = parameters.getOrDefault("area", "");
        FairnessAnswer answer = ask(moment, area);
        Table found = Sheet.table(parts(answer, moment, area), table);
        return TableFile.of(
                found,
                Stream.concat(about(answer).stream(), answer.sex().cautions().stream())
                        .toList());
    }

    @GetMapping("/fairness/{table}.png")
    ResponseEntity<byte[]> picture(@PathVariable String table, @RequestParam Map<String, String> parameters) {
        PageMoment moment = asker.moment(parameters);
        String area = parameters.getOrDefault("area", "");
        FairnessAnswer answer = ask(moment, area);
        Sheet.Part part = Sheet.drawn(parts(answer, moment, area), table);
        return pictures.of(part, about(answer), answer.demonstration());
    }

    private static List<String> about(FairnessAnswer answer) {
        FairnessAnswer.Area place = answer.sex().area();
        return List.of("As of " + answer.sex().asOf(), place == null ? "All areas" : "Area: " + place.name());
    }

    private FairnessAnswer ask(PageMoment moment, String area) {
        return asker.ask("fairness", moment, Map.of("area", area), FairnessAnswer.class);
    }

    private static List<Sheet.Part> parts(FairnessAnswer answer, PageMoment moment, String area) {
        return List.of(
                part("By sex", "sex", answer.sex(), moment, area),
                part("By age", "age", answer.age(), moment, area),
                part("By ethnicity", "ethnicity", answer.ethnicity(), moment, area));
    }

    private static Sheet.Part part(String heading, String id, Comparison comparison, PageMoment moment, String area) {
        String file = UriComponentsBuilder.fromPath("/fairness/" + id + ".csv")
                .queryParamIfPresent("area", Optional.of(area).filter(code -> !code.isEmpty()))
                .build()
                .toUriString();
        boolean compared = ForestPlot.relatives(comparison).findAny().isPresent();
        String summary = summary(comparison);
        return new Sheet.Part(heading, compared ? null : summary, table(id, heading, comparison), moment.link(file))
                .drawn(compared ? ForestPlot.of(comparison, summary) : null);
    }

    private static String summary(Comparison comparison) {
        List<Relative> all = ForestPlot.relatives(comparison).toList();
        long clear = all.stream().filter(Relative::clear).count();
        if (all.isEmpty()) {
            return "No rates can be compared: the numbers are too small, or there is nobody to count.";
        }
        String named = comparison.measures().stream()
                .flatMap(measure -> measure.groups().stream()
                        .filter(rate ->
                                rate.relative() != null && rate.relative().clear())
                        .map(rate -> measure.title() + ", " + rate.group() + ": "
                                + rate.relative().words().toLowerCase(Locale.ROOT)))
                .limit(NAMED)
                .collect(Collectors.joining("; "));
        return "Of " + all.size() + (all.size() == 1 ? " comparison, " : " comparisons, ") + clear
                + (clear == 1 ? " shows" : " show") + " a difference that is more than chance would make likely"
                + (clear == 0 ? "." : ": " + named + (clear > NAMED ? "; and " + (clear - NAMED) + " more." : "."));
    }

    private static Table table(String id, String heading, Comparison comparison) {
        return new Table(
                id,
                heading + ", on " + Words.day(comparison.asOf()) + ": rates, and how many times the rate of all others",
                List.of(
                        new Table.Column("What is decided", false),
                        new Table.Column("Group", false),
                        new Table.Column("So of", true),
                        new Table.Column("Of", true),
                        new Table.Column("Rate", true),
                        new Table.Column("Times the others’ rate", true),
                        new Table.Column("Interval (95%)", true),
                        new Table.Column("Reading", false)),
                comparison.measures().stream()
                        .flatMap(FairnessController::lines)
                        .toList());
    }

    private static Stream<Line> lines(Measure measure) {
        return Stream.concat(Stream.of(measure.all()), measure.groups().stream())
                .map(rate -> line(measure.title(), rate));
    }

    private static Line line(String title, Rate rate) {
        Relative relative = rate.relative();
        return new Line(
                Cell.of(title),
                List.of(
                        Cell.of(rate.group() == null ? "All" : rate.group()),
                        count(rate.counted()),
                        count(rate.people()),
                        Cell.of(rate.percent()),
                        Cell.of(relative == null ? "–" : Relative.figure(relative.ratio())),
                        Cell.of(relative == null ? "–" : relative.interval()),
                        Cell.of(reading(rate, relative))));
    }

    private static Cell count(FairnessAnswer.Count count) {
        return new Cell(count.words(), null, count.value() == null ? "iom-withheld" : null, null);
    }

    private static String reading(Rate rate, @Nullable Relative relative) {
        return relative != null ? relative.words() : rate.group() == null ? "–" : "Not compared";
    }
}
