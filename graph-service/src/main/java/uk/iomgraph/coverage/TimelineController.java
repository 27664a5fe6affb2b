package uk.iomgraph.coverage;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import uk.iomgraph.coverage.PersonTimeline.Entry;
import uk.iomgraph.coverage.PersonTimeline.RuleCoverage;
import uk.iomgraph.coverage.PersonTimeline.Shown;
import uk.iomgraph.coverage.UpcomingChange.Ahead;
import uk.iomgraph.coverage.figures.CoverageFigures;
import uk.iomgraph.coverage.rulebook.Rulebook;
import uk.iomgraph.coverage.sweep.Sweeper;
import uk.iomgraph.coverage.timeline.Subject;
import uk.iomgraph.coverage.timeline.Timelines;
import uk.iomgraph.identity.Identities;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.kernel.Withheld;
import uk.iomgraph.person.People;
import uk.iomgraph.person.Person;
import uk.iomgraph.rules.gap.GapEvaluation;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.timeline.Episode;
import uk.iomgraph.rules.timeline.EpisodeKind;
import uk.iomgraph.rules.timeline.GangTie;
import uk.iomgraph.rules.timeline.Timeline;
import uk.iomgraph.security.Viewer;

/** The field {@code timeline}: one person held against the rules when asked for. */
@Controller
class TimelineController {

    private static final String EPISODES = "episodes";
    private static final String RESIDENCES = "residences";
    private static final String BIRTH = "dateOfBirth";
    private static final int ADULT = 18;
    private static final int FURTHEST = 366;
    private static final int MOST = 200;

    private final People people;
    private final Identities identities;
    private final Timelines timelines;
    private final Sweeper sweeper;
    private final Rulebook rulebook;
    private final CoverageFigures figures;

    TimelineController(
            People people,
            Identities identities,
            Timelines timelines,
            Sweeper sweeper,
            Rulebook rulebook,
            CoverageFigures figures) {
        this.people = people;
        this.identities = identities;
        this.timelines = timelines;
        this.sweeper = sweeper;
        this.rulebook = rulebook;
        this.figures = figures;
    }

    @QueryMapping
    PersonTimeline timeline(@Argument String person, Moment moment, Viewer viewer) {
        String identity = identities.identitiesOf(List.of(person)).getOrDefault(person, person);
        Map<String, Person> found = people.byIds(List.of(identity), moment, viewer);
        Person leading = found.get(identity);
        if (leading == null) {
            throw new BadQuestion(Fault.NOT_FOUND, "Nobody with this id was known at this moment.");
        }
        Set<String> hidden = leading.withheld().stream().map(Withheld::field).collect(Collectors.toSet());
        List<Withheld> withheld = leading.withheld().stream()
                .filter(one -> one.field().equals(EPISODES) || one.field().equals(RESIDENCES))
                .toList();
        if (hidden.contains(EPISODES)) {
            return new PersonTimeline(leading, null, null, null, withAllElse(withheld));
        }
        List<Subject> subjects = timelines.of(List.of(identity), moment.knownAt());
        if (subjects.isEmpty()) {
            return new PersonTimeline(leading, List.of(), List.of(), null, withheld);
        }
        int day = Day.of(moment.asOf());
        Subject subject = withoutExpiredTies(subjects.get(0), day);
        Shown shown = new Shown(
                subject.timeline(),
                !hidden.contains(BIRTH),
                sweeper.settingsOf(subject),
                figures.deliveries().watermarks(moment),
                day);
        return new PersonTimeline(
                leading, episodes(subject, !hidden.contains(RESIDENCES)), coverage(shown), shown, withheld);
    }

    @SchemaMapping(typeName = "Timeline")
    @Nullable
    List<PathwayNeed> needs(PersonTimeline timeline) {
        Shown shown = timeline.shown();
        if (shown != null) {
            return PathwayNeed.of(shown.timeline(), shown.feeds().horizons(), shown.day());
        }
        return timeline.episodes() == null ? null : PathwayNeed.UNASSESSED;
    }

    @SchemaMapping(typeName = "Timeline")
    @Nullable
    List<UpcomingChange> upcoming(PersonTimeline timeline, @Argument int withinDays) {
        if (withinDays < 1 || withinDays > FURTHEST) {
            throw new BadQuestion(Fault.BAD_ARGUMENT, "'withinDays' must be from 1 to " + FURTHEST + ".");
        }
        Shown shown = timeline.shown();
        if (shown == null) {
            return timeline.episodes() == null ? null : List.of();
        }
        Ahead ahead = new Ahead(shown.day(), Day.plus(shown.day(), withinDays));
        boolean homes =
                timeline.withheld().stream().noneMatch(one -> one.field().equals(RESIDENCES));
        int ofAge = shown.timeline().person().aged(ADULT, 0);
        Stream<UpcomingChange> birthday =
                shown.birthday() && ahead.holds(ofAge) ? Stream.of(UpcomingChange.ofAge(ofAge)) : Stream.empty();
        Stream<UpcomingChange> records =
                told(shown.timeline(), homes).flatMap(episode -> UpcomingChange.of(episode, ahead));
        Stream<UpcomingChange> gaps =
                GapEvaluation.evaluate(
                                shown.timeline(),
                                shown.settings(),
                                shown.feeds().horizons())
                        .stream()
                        .filter(verdict -> UpcomingChange.opens(verdict, ahead))
                        .map(verdict -> UpcomingChange.of(
                                verdict,
                                rulebook.rule(
                                        verdict.rule(),
                                        verdict.version(),
                                        shown.partnership().partnership())));
        return UpcomingChange.inOrder(Stream.concat(birthday, Stream.concat(records, gaps)), MOST);
    }

    /** Who may not see the records may see nothing that is worked out from them, for the same reason. */
    private static List<Withheld> withAllElse(List<Withheld> withheld) {
        return withheld.stream()
                .flatMap(one -> one.field().equals(EPISODES)
                        ? Stream.of(EPISODES, "coverage", "needs", "upcoming")
                                .map(field -> new Withheld(field, one.code(), one.sentence(), one.agency()))
                        : Stream.of(one))
                .toList();
    }

    /** A gang tie past its review is in no answer, whatever it once required. */
    private static Subject withoutExpiredTies(Subject subject, int day) {
        Timeline timeline = subject.timeline();
        boolean expired = timeline.list(GangTie.class).stream().anyMatch(tie -> tie.reviewDue() <= day);
        return expired
                ? new Subject(
                        subject.identity(),
                        Timeline.of(
                                timeline.person(),
                                timeline.episodes().stream()
                                        .filter(episode -> !(episode instanceof GangTie tie) || tie.reviewDue() > day)
                                        .toList()),
                        subject.noted())
                : subject;
    }

    private static List<Entry> episodes(Subject subject, boolean homes) {
        return told(subject.timeline(), homes).map(Entry::of).toList();
    }

    /** That somebody informed about a person is told to nobody; that a tasking waits is a gap, and told as such. */
    private static Stream<Episode> told(Timeline timeline, boolean homes) {
        return timeline.episodes().stream()
                .filter(episode -> homes || episode.episodeKind() != EpisodeKind.RESIDENCE)
                .filter(episode -> episode.episodeKind() != EpisodeKind.INTELLIGENCE);
    }

    private List<RuleCoverage> coverage(Shown shown) {
        return GapEvaluation.coverage(
                        shown.timeline(), shown.settings(), shown.feeds().horizons())
                .stream()
                .map(coverage ->
                        RuleCoverage.of(rulebook.rule(coverage.rule(), shown.settings(), shown.day()), coverage))
                .toList();
    }
}
