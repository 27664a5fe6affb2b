package uk.iomgraph.analytics.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The runs that wait or are worked on in this process. */
@Component
class RunBoard {

    private final Map<String, LiveRun> live = new ConcurrentHashMap<>();

    Optional<LiveRun> find(String id) {
        return Optional.ofNullable(live.get(id));
    }

    int size() {
        return live.size();
    }

    /** Ids of all of them. */
    List<String> ids() {
        return List.copyOf(live.keySet());
    }

    LiveRun add(String id) {
        LiveRun run = new LiveRun(id);
        live.put(id, run);
        return run;
    }

    /** Tells whoever listens that a run is over, once that stands in the graph. */
    void end(String id, AnalyticsRunState state, @Nullable String failure) {
        LiveRun run = live.remove(id);
        if (run != null) {
            run.end(state, failure);
        }
    }
}
