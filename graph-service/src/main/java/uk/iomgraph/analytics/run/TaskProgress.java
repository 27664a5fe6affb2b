package uk.iomgraph.analytics.run;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import uk.iomgraph.cypher.AnalyticsRunStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.GraphTimeout;
import uk.iomgraph.graph.GraphUnavailable;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.kernel.DaemonThreads;

/** Tells a run how far the graph library is with the step it works on. */
@Component
class TaskProgress implements DisposableBean {

    private static final Duration EVERY = Duration.ofMillis(500);
    private static final Pattern PERCENT = Pattern.compile("(\\d+(?:\\.\\d+)?)%");

    private final GraphReader graph;
    private final ScheduledExecutorService executor =
            Executors.newSingleThreadScheduledExecutor(new DaemonThreads("analytics-progress"));

    TaskProgress(GraphReader graph) {
        this.graph = graph;
    }

    /** Looks from now on until the answer is cancelled. */
    Future<?> watch(LiveRun run) {
        return executor.scheduleWithFixedDelay(
                () -> look(run), EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look(LiveRun run) {
        try {
            List<String> tasks =
                    graph.list(AnalyticsRunStatements.PROGRESS, Parameters.none(), row -> row.text("progress"));
            // With several at work it is not known which is the run's; its steps are told of all the same.
            if (tasks.size() == 1) {
                run.within(fraction(tasks.get(0)));
            }
        } catch (GraphUnavailable | GraphTimeout e) {
            // The run itself finds out, and tells.
        }
    }

    /** What the library writes as {@code 42.86%}, and as {@code n/a} while it does not know. */
    static double fraction(String progress) {
        Matcher percent = PERCENT.matcher(progress);
        return percent.find() ? Double.parseDouble(percent.group(1)) / 100 : 0;
    }

    @Override
    public void destroy() {
        executor.shutdownNow();
    }
}
