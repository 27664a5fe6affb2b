package uk.iomgraph.pages.records;

import java.time.LocalDate;
import java.util.Comparator;
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
import uk.iomgraph.pages.Swimlanes;
import uk.iomgraph.pages.Table;
import uk.iomgraph.pages.Table.Cell;
import uk.iomgraph.pages.Table.Line;
import uk.iomgraph.pages.Words;

/** Shows one person: who they are by whose word, what holds of them, and what is missing. */
@Controller("personPage")
@ConditionalOnWebApplication
class PersonController {

    private final Asker asker;
    private final Frames frames;

    PersonController(Asker asker, Frames frames) {
        this.asker = asker;
        this.frames = frames;
    }

    @GetMapping("/people/{id}")
    String person(@PathVariable String id, @RequestParam Map<String, String> parameters, Model model) {
        PageMoment moment = asker.moment(parameters);
        Answer answer = asker.ask("person", moment, Map.of("id", id), Answer.class);
        Person person = answer.person();
        model.addAttribute(
                "frame", frames.of("people", moment, answer.demonstration(), new Crumb("People", "/people")));
        model.addAttribute("lanes", lanes(answer, moment.asOf()));
        model.addAttribute(
                "sheet",
                new Sheet(
                        person.name() == null ? "A person whose name is withheld" : person.name(),
                        person.roles().isEmpty()
                                ? "Person"
                                : person.roles().stream().map(Words::name).collect(Collectors.joining(" and ")),
                        null,
                        withheld(answer),
                        List.of(
                                new Sheet.Part("What is missing", null, gaps(answer, moment), null),
                                new Sheet.Part("Who they are", null, identity(person), null),
                                new Sheet.Part("What is recorded", null, episodes(answer), null),
                                new Sheet.Part(
                                        "Whom they are tied to",
                                        "A tie says what a source recorded. It says nothing about what anybody will do.",
                                        ties(person, moment),
                                        null))));
        return "sheet";
    }

    private static @Nullable String withheld(Answer answer) {
        String sentences = java.util.stream.Stream.concat(
                        answer.person().withheld().stream(), answer.timeline().withheld().stream())
                .map(Withheld::sentence)
                .distinct()
                .collect(Collectors.joining(" "));
        return sentences.isEmpty() ? null : "Not everything is shown. " + sentences;
    }

    private static @Nullable Swimlanes lanes(Answer answer, LocalDate asOf) {
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
        boolean event = List.of(
                        "CONTACT",
                        "JUSTICE_EVENT",
                        "ASSESSMENT",
                        "REVIEW",
                        "BREACH",
                        "SELECTION_SCORE",
                        "INVOLVEMENT",
                        "TAG_ALERT")
                .contains(episode.kind());
        return event && episode.to() == null && episode.from() != null
                ? episode.from().plusDays(1)
                : episode.to();
    }

    private static Table gaps(Answer answer, PageMoment moment) {
        List<Coverage> coverage = answer.timeline().coverage();
        return new Table(
                "gaps",
                "Cover that rules require and that is not there on the day",
                Table.texts("Rule", "Severity to begin with", "Since", "To"),
                coverage == null
                        ? List.of()
                        : coverage.stream()
                                .flatMap(each -> each.gap().stream()
                                        .filter(gap -> holds(gap, moment.asOf()))
                                        .map(gap -> new Line(
                                                Cell.of(each.rule().title())
                                                        .with(each.rule().id()),
                                                List.of(
                                                        Cell.of(Words.name(
                                                                each.rule().severity())),
                                                        Cell.of(
                                                                gap.from() == null
                                                                        ? "No beginning"
                                                                        : Words.shortDay(gap.from())),
                                                        Cell.of(
                                                                gap.to() == null
                                                                        ? "Open"
                                                                        : Words.shortDay(gap.to()))))))
                                .toList());
    }

    private static boolean holds(Interval interval, LocalDate day) {
        return (interval.from() == null || !interval.from().isAfter(day))
                && (interval.to() == null || interval.to().isAfter(day));
    }

    private static Table identity(Person person) {
        return new Table(
                "identity",
                "Born " + (person.dateOfBirth() == null ? "not known or withheld" : Words.day(person.dateOfBirth()))
                        + "; sex as recorded: " + (person.sex() == null ? "not known or withheld" : person.sex()),
                Table.texts("Number", "Value", "By whose word"),
                person.identityKeys().stream()
                        .map(key -> new Line(
                                Cell.of(Words.name(key.kind())),
                                List.of(
                                        Cell.of(key.value()),
                                        Cell.of(key.source().source()))))
                        .toList());
    }

    private static Table episodes(Answer answer) {
        List<Episode> episodes = answer.timeline().episodes();
        return new Table(
                "episodes",
                "Records of all agencies, the latest first",
                Table.texts("What", "From", "To", "Whose delivery, which row"),
                episodes == null
                        ? List.of()
                        : episodes.stream()
                                .sorted(Comparator.comparing(
                                                Episode::from,
                                                Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                                        .reversed())
                                .map(episode -> new Line(
                                        Cell.of(Words.name(episode.kind())),
                                        List.of(
                                                Cell.of(
                                                        episode.from() == null
                                                                ? "Not known"
                                                                : Words.shortDay(episode.from())),
                                                Cell.of(episode.to() == null ? "–" : Words.shortDay(episode.to()))
                                                        .with(
                                                                episode.plannedTo() == null
                                                                        ? null
                                                                        : "planned "
                                                                                + Words.shortDay(episode.plannedTo())),
                                                Cell.of(episode.source().source() + ", "
                                                        + episode.source().file()))))
                                .toList());
    }

    private static Table ties(Person person, PageMoment moment) {
        return new Table(
                "ties",
                "Ties on the day, the latest first",
                Table.texts("By what", "Whom", "From", "By whose word"),
                person.ties() == null
                        ? List.of()
                        : person.ties().edges().stream()
                                .map(edge -> new Line(
                                        Cell.of(Words.name(edge.node().basis())),
                                        List.of(
                                                Cell.link(
                                                        edge.node().other().name() == null
                                                                ? Table.WITHHELD
                                                                : edge.node()
                                                                        .other()
                                                                        .name(),
                                                        moment.link("/people/"
                                                                + edge.node()
                                                                        .other()
                                                                        .id())),
                                                Cell.of(
                                                        edge.node().from() == null
                                                                ? "Not known"
                                                                : Words.shortDay(edge.node()
                                                                        .from())),
                                                Cell.of(edge.node().source().source()))))
                                .toList());
    }

    record Answer(DemonstrationState demonstration, Person person, Timeline timeline) {}

    record Person(
            String id,
            @Nullable String name,
            @Nullable LocalDate dateOfBirth,
            @Nullable String sex,
            List<String> roles,
            List<IdentityKey> identityKeys,
            @Nullable Ties ties,
            List<Withheld> withheld) {}

    record IdentityKey(String kind, String value, Source source) {}

    record Source(String source, String file) {}

    record Ties(List<TieEdge> edges) {}

    record TieEdge(Tie node) {}

    record Tie(String basis, @Nullable LocalDate from, Other other, Source source) {}

    record Other(String id, @Nullable String name) {}

    record Withheld(String field, String sentence) {}

    record Timeline(
            @Nullable List<Episode> episodes, @Nullable List<Coverage> coverage, List<Withheld> withheld) {}

    record Episode(
            String kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate plannedTo,
            Source source) {}

    record Coverage(Rule rule, List<Interval> gap) {}

    record Rule(String id, String title, String severity) {}

    record Interval(@Nullable LocalDate from, @Nullable LocalDate to) {}
}
