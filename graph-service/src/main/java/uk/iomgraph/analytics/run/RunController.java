package uk.iomgraph.analytics.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import uk.iomgraph.analytics.Measure;
import uk.iomgraph.analytics.run.AnalyticsRun.Shown;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;
import uk.iomgraph.person.People;
import uk.iomgraph.person.Person;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.web.Connection;
import uk.iomgraph.web.PageRequest;
import uk.iomgraph.web.Paging;

/** The fields of runs: started, called off, listed, listened to, and their results read back. */
@Controller
class RunController {

    private final AnalyticsRuns runs;
    private final People people;
    private final Paging paging;

    RunController(AnalyticsRuns runs, People people, Paging paging) {
        this.runs = runs;
        this.people = people;
        this.paging = paging;
    }

    @QueryMapping
    @Nullable
    AnalyticsRun analyticsRun(@Argument String id, Viewer viewer) {
        return runs.get(id, viewer);
    }

    @QueryMapping
    Connection<AnalyticsRun> analyticsRuns(
            @Argument @Nullable Integer first, @Argument @Nullable String after, Viewer viewer) {
        PageRequest page = paging.request(first, after, "analyticsRuns " + viewer.name());
        return paging.connection(
                runs.list(page.keyset(), page.limit(), viewer),
                page,
                run -> List.of(run.queuedAt().toString(), run.id()));
    }

    @MutationMapping
    AnalyticsRunPayload startAnalyticsRun(@Argument StartAnalyticsRunInput input, Viewer viewer) {
        return runs.start(input, viewer);
    }

    @MutationMapping
    AnalyticsRunPayload cancelAnalyticsRun(@Argument String id, Viewer viewer) {
        return runs.cancel(id, viewer);
    }

    @SubscriptionMapping
    Flux<AnalyticsRunProgress> analyticsRunProgress(@Argument String id, Viewer viewer) {
        return runs.progress(id, viewer);
    }

    @SchemaMapping
    CompletableFuture<Connection<AnalyticsResult>> results(
            AnalyticsRun run,
            @Argument @Nullable Measure measure,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataLoader<RunPages.Key, Connection<AnalyticsResult>> results) {
        String kind = kind(run, measure);
        Shown shown = run.shown();
        String question =
                "results " + run.id() + ' ' + kind + ' ' + shown.viewer().name();
        return results.load(new RunPages.Key(run.id(), kind, paging.request(first, after, question), shown));
    }

    @SchemaMapping
    CompletableFuture<List<AnalyticsStanding>> standing(
            AnalyticsRun run,
            @Argument String person,
            DataLoader<RunPages.PersonKey, List<AnalyticsStanding>> standing) {
        return standing.load(new RunPages.PersonKey(run.id(), person));
    }

    @BatchMapping(typeName = "AnalyticsResult")
    Map<AnalyticsResult, @Nullable Person> person(List<AnalyticsResult> of) {
        Shown shown = of.get(0).shown();
        Map<String, Person> read = people.byIds(
                of.stream().map(AnalyticsResult::identity).distinct().toList(), shown.moment(), shown.viewer());
        Map<AnalyticsResult, @Nullable Person> found = new HashMap<>();
        of.forEach(result -> found.put(result, read.get(result.identity())));
        return found;
    }

    private static String kind(AnalyticsRun run, @Nullable Measure measure) {
        List<Measure> measured = run.parameters().measures();
        if (measure != null && !measured.contains(measure)) {
            throw new BadQuestion(Fault.BAD_ARGUMENT, "The run did not measure this: its parameters say what it did.");
        }
        if (measured.isEmpty()) {
            return Scores.COMMUNITY;
        }
        return measure == null ? measured.get(0).name() : measure.name();
    }
}
