package uk.iomgraph.graph;

import java.util.function.Function;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/**
 * Counts how often a thread reads the graph. The service reads on threads of its own meanwhile, to keep its figures, and a
 * count over all threads would now and then take that for a reading of the request.
 */
@TestComponent
@Primary
public class CountedGraphReader extends GraphReader {

    private final ThreadLocal<Integer> readings = ThreadLocal.withInitial(() -> 0);

    CountedGraphReader(Sessions sessions, Outage outage) {
        super(sessions, outage);
    }

    @Override
    public <T> T reading(Function<GraphTransaction, T> work) {
        readings.set(readings.get() + 1);
        return super.reading(work);
    }

    /** The readings of this thread so far. */
    public int readings() {
        return readings.get();
    }
}
