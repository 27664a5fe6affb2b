package uk.iomgraph.pages.records;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.pages.PageMoment;
import uk.iomgraph.pages.Table;
import uk.iomgraph.pages.Table.Cell;
import uk.iomgraph.pages.Table.Line;
import uk.iomgraph.pages.Words;
import uk.iomgraph.pages.records.PersonAnswer.Change;
import uk.iomgraph.pages.records.PersonAnswer.Coverage;
import uk.iomgraph.pages.records.PersonAnswer.Episode;
import uk.iomgraph.pages.records.PersonAnswer.Footprint;
import uk.iomgraph.pages.records.PersonAnswer.PathwayNeed;
import uk.iomgraph.pages.records.PersonAnswer.Person;
import uk.iomgraph.pages.records.PersonAnswer.Source;

/** What is told of one person, as tables. */
final class PersonTables {

    /** Kinds of record that are of a day. */
    static final Set<String> EVENTS = Set.of(
            "CONTACT",
            "JUSTICE_EVENT",
            "ASSESSMENT",
            "REVIEW",
            "BREACH",
            "SELECTION_SCORE",
            "EXIT_PLAN",
            "TRANSITION_PLAN",
            "NOTIFICATION",
            "SAFEGUARDING_REFERRAL",
            "INVOLVEMENT",
            "TAG_ALERT");

    private PersonTables() {}

    static Table gaps(PersonAnswer answer, PageMoment moment) {
        List<Coverage> coverage = answer.timeline().coverage();
        return new Table(
                "gaps",
                "Cover that rules require and that is not there on the day",
                Table.texts("Rule", "Severity to begin with", "Since", "To"),
                coverage == null
                        ? List.of()
                        : coverage.stream()
                                .flatMap(each -> each.gap().stream()
                                        .filter(gap -> gap.holds(moment.asOf()))
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

    static Table identity(Person person) {
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

    static Table episodes(PersonAnswer answer) {
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
                                                Cell.of(episode.source().row()))))
                                .toList());
    }

    static Table ties(Person person, PageMoment moment) {
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

    /** Need and help on each pathway. */
    static Table needs(PersonAnswer answer, LocalDate asOf) {
        List<PathwayNeed> needs = answer.timeline().needs();
        return new Table(
                "needs",
                "Need and help on the seven pathways, on " + Words.day(asOf),
                Table.texts("Pathway", "Need, 0 to 3", "Since", "By whose word", "Help", "Since", "By whose word"),
                needs == null
                        ? List.of()
                        : needs.stream().map(PersonTables::line).toList());
    }

    private static Line line(PathwayNeed need) {
        return new Line(
                Cell.of(Words.name(need.pathway())),
                List.of(
                        Cell.of(need.severity() == null ? need.words() : need.severity() + " – " + need.words()),
                        Cell.of(Words.shortDay(need.from())),
                        agency(need.source()),
                        Cell.of(need.helpWords()),
                        Cell.of(Words.shortDay(need.helpFrom())),
                        agency(need.helpSource())));
    }

    /** What changes soon. */
    static Table upcoming(PersonAnswer answer, LocalDate asOf) {
        List<Change> changes = answer.timeline().upcoming();
        return new Table(
                "upcoming",
                "What begins or ends in the 90 days after " + Words.day(asOf),
                Table.texts("Day", "In", "What happens", "By whose word"),
                changes == null
                        ? List.of()
                        : changes.stream()
                                .map(change -> new Line(
                                        Cell.of(Words.shortDay(change.on())),
                                        List.of(
                                                Cell.of(Words.days(asOf, change.on())),
                                                what(change),
                                                row(change.source()))))
                                .toList());
    }

    private static Cell what(Change change) {
        String planned = change.planned() ? "planned" : null;
        return switch (change.kind()) {
            case "BEGINS" ->
                Cell.of(Words.name(change.record())
                        + (EVENTS.contains(String.valueOf(change.record())) ? "" : " begins"));
            case "ENDS" -> Cell.of(Words.name(change.record()) + " ends").with(planned);
            case "COMES_OF_AGE" -> Cell.of("18th birthday");
            default ->
                Cell.of("Gap opens: "
                                + (change.rule() == null ? "" : change.rule().title()))
                        .with(Words.name(change.severity())
                                + (change.planned()
                                        ? ", if what is planned ends as planned and nothing follows"
                                        : ", unless something is done"));
        };
    }

    /** Areas by role. */
    static Table footprint(@Nullable Footprint footprint) {
        return new Table(
                "footprint",
                "Areas touched up to the day, by role" + (cut(footprint) ? "; the first 100" : ""),
                List.of(
                        new Table.Column("Area", false),
                        new Table.Column("In which role", false),
                        new Table.Column("From", false),
                        new Table.Column("To", false),
                        new Table.Column("Records", true)),
                footprint == null
                        ? List.of()
                        : footprint.areas().stream()
                                .map(area -> new Line(
                                        Cell.of(name(area.area())),
                                        List.of(
                                                Cell.of(role(area.role())),
                                                Cell.of(Words.shortDay(area.from())),
                                                Cell.of(area.to() == null ? "–" : Words.shortDay(area.to())),
                                                Cell.of(area.count()))))
                                .toList());
    }

    private static boolean cut(@Nullable Footprint footprint) {
        return footprint != null && footprint.total() > footprint.areas().size();
    }

    /** What somebody had to do with an area. */
    static String role(String role) {
        return switch (role) {
            case "HOME" -> "Lived there";
            case "OFFENDED" -> "Accused of an offence there";
            case "MANAGED" -> "Managed there";
            case "IN_CUSTODY" -> "Held there";
            default -> "Victim of an offence there";
        };
    }

    /** Police forces by how much they recorded. */
    static Table forces(@Nullable Footprint footprint) {
        return new Table(
                "forces",
                "Police forces that recorded something",
                Table.figures("Police force area", List.of("Offences and events")),
                footprint == null
                        ? List.of()
                        : footprint.forces().stream()
                                .map(force -> new Line(Cell.of(name(force.area())), List.of(Cell.of(force.count()))))
                                .toList());
    }

    /** How the person's records spread over police forces, in a sentence. */
    static @Nullable String spread(@Nullable Footprint footprint) {
        if (footprint == null || footprint.entropy() == null) {
            return null;
        }
        return footprint.forces().size() == 1
                ? "One force recorded all of it: the entropy is 0 bits."
                : "The entropy over " + footprint.forces().size() + " forces is " + Words.figure(footprint.entropy())
                        + " bits: 0 where one force recorded all of it, "
                        + Words.figure(Math.log(footprint.forces().size()) / Math.log(2))
                        + " where each recorded as much as any other.";
    }

    private static String name(PersonAnswer.@Nullable Area area) {
        return area == null ? "Not known" : area.name();
    }

    private static Cell agency(@Nullable Source source) {
        return Cell.of(source == null ? "–" : source.source());
    }

    private static Cell row(@Nullable Source source) {
        return Cell.of(source == null ? "–" : source.row());
    }
}
