package uk.iomgraph.coverage.figures;

import java.time.Duration;
import java.util.List;
import uk.iomgraph.kernel.Moment;

/** The deliveries that were loaded when somebody looked. */
public final class Deliveries {

    private final List<FeedWatermarks.Delivered> loaded;
    private final Duration bearable;

    Deliveries(List<FeedWatermarks.Delivered> loaded, Duration bearable) {
        this.loaded = List.copyOf(loaded);
        this.bearable = bearable;
    }

    /** How far the feeds reached, as known at a moment and seen from its day. */
    public FeedWatermarks watermarks(Moment moment) {
        return FeedWatermarks.of(loaded, moment, bearable);
    }
}
