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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import uk.iomgraph.pages.Asker;
import uk.iomgraph.pages.Frame.Crumb;
import uk.iomgraph.pages.Frames;
import uk.iomgraph.pages.Frames.DemonstrationState;
import uk.iomgraph.pages.PageMoment;
import uk.iomgraph.pages.Sheet;
import uk.iomgraph.pages.Table;
import uk.iomgraph.pages.Table.Cell;
import uk.iomgraph.pages.Table.Line;
import uk.iomgraph.pages.Words;

/** Shows what sources assert of gangs, and what is in place for the people named. */
@Controller("gangPage")
@ConditionalOnWebApplication
class GangController {

    private final Asker asker;
    private final Frames frames;

    GangController(Asker asker, Frames frames) {
        this.asker = asker;
        this.frames = frames;
    }

    @GetMapping("/gangs")
    String gangs(@RequestParam Map<String, String> parameters, Model model) {
        PageMoment moment = asker.moment(parameters);
        ListAnswer answer = asker.ask("gangs", moment, Map.of(), ListAnswer.class);
        List<Edge> edges = answer.gangs().edges();
        model.addAttribute("frame", frames.of("gangs", moment, answer.demonstration()));
        model.addAttribute(
                "sheet",
                new Sheet(
                        "Gangs",
                        null,
                        null,
                        edges.isEmpty() ? null : edges.get(0).node().caution(),
                        List.of(new Sheet.Part(
                                "Recorded on the day",
                                null,
                                new Table(
                                        "gangs",
                                        "Gangs by name; the first 50",
                                        List.of(
                                                new Table.Column("Name", false),
                                                new Table.Column("Territory", false),
                                                new Table.Column("Recorded since", false),
                                                new Table.Column("People tied to it", true)),
                                        edges.stream()
                                                .map(edge -> line(edge.node(), moment))
                                                .toList()),
                                null))));
        return "sheet";
    }

    @GetMapping("/gangs/{id}")
    String gang(@PathVariable String id, @RequestParam Map<String, String> parameters, Model model) {
        PageMoment moment = asker.moment(parameters);
        Answer answer = asker.ask("gang", moment, Map.of("id", id), Answer.class);
        Gang gang = answer.gang();
        model.addAttribute("frame", frames.of("gangs", moment, answer.demonstration(), new Crumb("Gangs", "/gangs")));
        model.addAttribute(
                "sheet",
                new Sheet(
                        gang.name(),
                        "Gang, as sources assert",
                        lead(gang),
                        gang.caution(),
                        List.of(new Sheet.Part("Who is tied to it, and by what", null, members(gang, moment), null))));
        return "sheet";
    }

    private static @Nullable String lead(Gang gang) {
        Cover cover = gang.coverage();
        return cover == null
                ? null
                : Words.figure(cover.people()) + " people are tied to it: " + Words.figure(cover.inProgramme())
                        + " are in a programme, " + Words.figure(cover.withOpenGaps()) + " have open gaps, and "
                        + Words.figure(cover.withoutExitOffer()) + " have not been offered a way out.";
    }

    private static Line line(Gang gang, PageMoment moment) {
        return new Line(
                Cell.link(gang.name(), moment.link("/gangs/" + gang.id())),
                List.of(
                        Cell.of(gang.territory().stream().map(AreaName::name).collect(Collectors.joining(", "))),
                        Cell.of(gang.from() == null ? "Not known" : Words.shortDay(gang.from())),
                        Cell.of(gang.people())));
    }

    private static Table members(Gang gang, PageMoment moment) {
        List<Member> members = gang.members() == null ? List.of() : gang.members();
        return new Table(
                "members",
                "People by role; ties that are due for review are not listed",
                Table.texts(
                        "Person",
                        "Role in the words of the source",
                        "Criteria",
                        "Grade",
                        "Review due",
                        "By whose word"),
                members.stream().map(member -> line(member, moment)).toList());
    }

    private static Line line(Member member, PageMoment moment) {
        @Nullable Tie tie = member.ties().isEmpty() ? null : member.ties().get(0);
        Grading grading = tie == null ? null : tie.grading();
        return new Line(
                Cell.link(
                        member.person().name() == null
                                ? Table.WITHHELD
                                : member.person().name(),
                        moment.link("/people/" + member.person().id())),
                List.of(
                        Cell.of(member.role() == null ? "Not given" : member.role()),
                        Cell.of(tie == null || tie.criteria() == null ? "Not given" : tie.criteria()),
                        Cell.of(
                                grading == null || grading.sourceGrade() == null
                                        ? "Not graded"
                                        : grading.sourceGrade() + String.valueOf(grading.informationGrade())),
                        Cell.of(
                                grading == null || grading.reviewDue() == null
                                        ? "Not given"
                                        : Words.shortDay(grading.reviewDue())),
                        Cell.of(tie == null ? "" : tie.source().source())));
    }

    record ListAnswer(DemonstrationState demonstration, Connection gangs) {}

    record Connection(List<Edge> edges) {}

    record Edge(Gang node) {}

    record Answer(DemonstrationState demonstration, Gang gang) {}

    record Gang(
            String id,
            String name,
            @Nullable LocalDate from,
            @Nullable String caution,
            @Nullable Integer people,
            List<AreaName> territory,
            @Nullable List<Member> members,
            @Nullable Cover coverage) {}

    record AreaName(String name) {}

    record Member(@Nullable String role, Person person, List<Tie> ties) {}

    record Person(String id, @Nullable String name) {}

    record Tie(@Nullable String criteria, @Nullable Grading grading, Source source) {}

    record Grading(
            @Nullable Integer sourceGrade,
            @Nullable String informationGrade,
            @Nullable LocalDate reviewDue) {}

    record Source(String source) {}

    record Cover(
            @Nullable Integer people,
            @Nullable Integer inProgramme,
            @Nullable Integer withOpenGaps,
            @Nullable Integer withoutExitOffer) {}
}
