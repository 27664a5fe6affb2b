package uk.iomgraph.coverage.figures;

import java.util.List;
import java.util.Set;
import uk.iomgraph.kernel.Moment;

/** The deliveries that were loaded when somebody looked. */
public final class Deliveries {

    private final List<FeedWatermarks.Delivered> loaded;
    private final FiguresSettings settings;

    Deliveries(List<FeedWatermarks.Delivered> loaded, FiguresSettings settings) {
        this.loaded = List.copyOf(loaded);
        this.settings = settings;
    }

    /** How far the feeds reached, as known at a moment and seen from its day. */
    public FeedWatermarks watermarks(Moment moment) {
        return FeedWatermarks.of(loaded, moment, settings);
    }

    /** Whether nothing more had been delivered when somebody looked again. */
    boolean same(Deliveries later) {
        return Set.copyOf(loaded).equals(Set.copyOf(later.loaded));
    }
}
