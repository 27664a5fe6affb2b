package uk.iomgraph.coverage;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import uk.iomgraph.coverage.PersonTimeline.Entry;
import uk.iomgraph.coverage.PersonTimeline.RuleCoverage;
import uk.iomgraph.coverage.figures.CoverageFigures;
import uk.iomgraph.coverage.figures.FeedWatermarks;
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
import uk.iomgraph.rules.setting.Settings;
import uk.iomgraph.rules.timeline.EpisodeKind;
import uk.iomgraph.rules.timeline.GangTie;
import uk.iomgraph.rules.timeline.Timeline;
import uk.iomgraph.security.Viewer;

/** The field {@code timeline}: one person held against the rules when asked for. */
@Controller
class TimelineController {

    private static final String EPISODES = "episodes";
    private static final String RESIDENCES = "residences";

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
            return new PersonTimeline(leading, null, null, withheld);
        }
        List<Subject> subjects = timelines.of(List.of(identity), moment.knownAt());
        if (subjects.isEmpty()) {
            return new PersonTimeline(leading, List.of(), List.of(), withheld);
        }
        Subject shown = withoutExpiredTies(subjects.get(0), Day.of(moment.asOf()));
        return new PersonTimeline(
                leading, episodes(shown, hidden.contains(RESIDENCES)), coverage(shown, moment), withheld);
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
                                        .toList()))
                : subject;
    }

    private static List<Entry> episodes(Subject subject, boolean hideHomes) {
        return subject.timeline().episodes().stream()
                .filter(episode -> !hideHomes || episode.episodeKind() != EpisodeKind.RESIDENCE)
                .map(Entry::of)
                .toList();
    }

    private List<RuleCoverage> coverage(Subject subject, Moment moment) {
        Settings settings = sweeper.settingsOf(subject);
        FeedWatermarks feeds = figures.deliveries().watermarks(moment);
        int day = Day.of(moment.asOf());
        return GapEvaluation.coverage(subject.timeline(), settings, feeds.horizons()).stream()
                .map(coverage -> RuleCoverage.of(rulebook.rule(coverage.rule(), settings, day), coverage))
                .toList();
    }
}
