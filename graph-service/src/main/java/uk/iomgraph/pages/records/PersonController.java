package uk.iomgraph.pages.records;

import java.time.LocalDate;
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
import uk.iomgraph.pages.PictureFile;
import uk.iomgraph.pages.Sheet;
import uk.iomgraph.pages.Swimlanes;
import uk.iomgraph.pages.Table;
import uk.iomgraph.pages.TableFile;
import uk.iomgraph.pages.Words;
import uk.iomgraph.pages.records.PersonAnswer.Episode;
import uk.iomgraph.pages.records.PersonAnswer.Footprint;
import uk.iomgraph.pages.records.PersonAnswer.PathwayNeed;
import uk.iomgraph.pages.records.PersonAnswer.Person;

/** Shows one person: who they are by whose word, what holds of them, what is missing and what is coming. */
@Controller("personPage")
@ConditionalOnWebApplication
class PersonController {

    private final Asker asker;
    private final Frames frames;
    private final PictureFile pictures;

    PersonController(Asker asker, Frames frames, PictureFile pictures) {
        this.asker = asker;
        this.frames = frames;
        this.pictures = pictures;
    }

    @GetMapping("/people/{id}")
    String person(@PathVariable String id, @RequestParam Map<String, String> parameters, Model model) {
        PageMoment moment = asker.moment(parameters);
        PersonAnswer answer = asker.ask("person", moment, Map.of("id", id), PersonAnswer.class);
        model.addAttribute(
                "frame", frames.of("people", moment, answer.demonstration(), new Crumb("People", "/people")));
        model.addAttribute("lanes", lanes(answer, moment.asOf()));
        model.addAttribute("lanesFile", moment.link("/people/" + id + "/timeline.png"));
        model.addAttribute(
                "sheet",
                new Sheet(
                        "A person's record",
                        name(answer.person()),
                        answer.person().roles().isEmpty()
                                ? "Person"
                                : answer.person().roles().stream()
                                        .map(Words::name)
                                        .collect(Collectors.joining(" and ")),
                        null,
                        answer.withheld(),
                        parts(answer, moment)));
        return "sheet";
    }

    @GetMapping("/people/{id}/{table}.csv")
    ResponseEntity<String> file(
            @PathVariable String id, @PathVariable String table, @RequestParam Map<String, String> parameters) {
        PageMoment moment = asker.moment(parameters);
        PersonAnswer answer = asker.ask("person", moment, Map.of("id", id), PersonAnswer.class);
        Table found = Sheet.table(parts(answer, moment), table);
        return TableFile.of(found, about(answer, moment));
    }

    @GetMapping("/people/{id}/{picture}.png")
    ResponseEntity<byte[]> picture(
            @PathVariable String id, @PathVariable String picture, @RequestParam Map<String, String> parameters) {
        PageMoment moment = asker.moment(parameters);
        PersonAnswer answer = asker.ask("person", moment, Map.of("id", id), PersonAnswer.class);
        Swimlanes lanes = picture.equals("timeline") ? lanes(answer, moment.asOf()) : null;
        return lanes == null
                ? pictures.of(
                        Sheet.drawn(parts(answer, moment), picture), about(answer, moment), answer.demonstration())
                : pictures.of(lanes, picture, "What is recorded", about(answer, moment), answer.demonstration());
    }

    private static List<String> about(PersonAnswer answer, PageMoment moment) {
        return List.of(name(answer.person()), "As of " + moment.asOf());
    }

    private static String name(Person person) {
        return person.name() == null ? "A person whose name is withheld" : person.name();
    }

    private static List<Sheet.Part> parts(PersonAnswer answer, PageMoment moment) {
        Footprint footprint = answer.person().footprint();
        return List.of(
                part("What is missing", null, PersonTables.gaps(answer, moment), answer, moment)
                        .or(
                                answer.timeline().coverage() == null
                                        ? answer.timeline().withheld("coverage")
                                        : null),
                upcoming(answer, moment),
                needs(answer, moment),
                part("Where they are known", null, PersonTables.footprint(footprint), answer, moment)
                        .drawn(FootprintLanes.of(footprint, moment.asOf()))
                        .or(footprint == null ? answer.person().withheld("footprint") : null),
                part(
                                "By which police forces",
                                PersonTables.spread(footprint),
                                PersonTables.forces(footprint),
                                answer,
                                moment)
                        .or(footprint == null ? answer.person().withheld("footprint") : null),
                new Sheet.Part("Who they are", null, PersonTables.identity(answer.person()), null),
                part("What is recorded", null, PersonTables.episodes(answer), answer, moment)
                        .or(
                                answer.timeline().episodes() == null
                                        ? answer.timeline().withheld("episodes")
                                        : null),
                part(
                                "Whom they are tied to",
                                "A tie says what a source recorded. It says nothing about what anybody will do.",
                                PersonTables.ties(answer.person(), moment),
                                answer,
                                moment)
                        .or(answer.person().ties() == null ? answer.person().withheld("ties") : null));
    }

    private static Sheet.Part part(
            String heading, @Nullable String text, Table table, PersonAnswer answer, PageMoment moment) {
        return new Sheet.Part(
                heading, text, table, moment.link("/people/" + answer.person().id() + "/" + table.id() + ".csv"));
    }

    private static Sheet.Part upcoming(PersonAnswer answer, PageMoment moment) {
        List<PersonAnswer.Change> changes = answer.timeline().upcoming();
        String instead = changes == null
                ? answer.timeline().withheld("upcoming")
                : changes.isEmpty()
                        ? "No record is known to begin or to end, and no gap to open, in the 90 days after "
                                + Words.day(moment.asOf()) + "."
                        : null;
        return part(
                        "What is coming",
                        "By what is recorded and planned now: orders and stays that end, releases, birthdays, and gaps that"
                                + " will open.",
                        PersonTables.upcoming(answer, moment.asOf()),
                        answer,
                        moment)
                .or(instead);
    }

    private static Sheet.Part needs(PersonAnswer answer, PageMoment moment) {
        List<PathwayNeed> needs = answer.timeline().needs();
        Sheet.Part part = part("What they need", null, PersonTables.needs(answer, moment.asOf()), answer, moment);
        if (needs == null) {
            return part.or(answer.timeline().withheld("needs"));
        }
        boolean nothing = needs.stream().allMatch(PathwayNeed::blank);
        return nothing
                ? part.or("No agency has recorded a need or help on any pathway. That is not the same as no need.")
                : part.drawn(NeedsWheel.of(needs));
    }

    private static @Nullable Swimlanes lanes(PersonAnswer answer, LocalDate asOf) {
        if (answer.timeline().episodes() == null || answer.timeline().episodes().isEmpty()) {
            return null;
        }
        Swimlanes.Drawing drawing = new Swimlanes.Drawing();
        answer.timeline()
                .episodes()
                .forEach(episode ->
                        drawing.add(Words.name(episode.kind()), "iom-bar-provided", episode.from(), end(episode)));
        if (answer.timeline().coverage() != null) {
            answer.timeline()
                    .coverage()
                    .forEach(coverage ->
                            coverage.gap().forEach(gap -> drawing.add("Gaps", "iom-bar-gap", gap.from(), gap.to())));
        }
        return drawing.until(asOf);
    }

    private static @Nullable LocalDate end(Episode episode) {
        boolean event = PersonTables.EVENTS.contains(episode.kind());
        return event && episode.to() == null && episode.from() != null
                ? episode.from().plusDays(1)
                : episode.to();
    }
}
