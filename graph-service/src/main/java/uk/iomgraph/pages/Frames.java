package uk.iomgraph.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.iomgraph.pages.Frame.Crumb;
import uk.iomgraph.security.Viewers;

/** Makes what stands around a page. */
@Component
public class Frames {

    private final Viewers viewers;

    Frames(Viewers viewers) {
        this.viewers = viewers;
    }

    /** Around a page about a moment. */
    public Frame of(String section, PageMoment moment, @Nullable DemonstrationState demonstration, Crumb... trail) {
        return new Frame(
                section,
                moment,
                viewers.current(),
                demonstration == null ? null : demonstration.state(),
                List.of(trail));
    }

    /** Around a page that asks nothing of the graph. */
    Frame bare() {
        return new Frame("", null, viewers.current(), null, List.of());
    }

    /** Where the invented partnership stands, as documents ask for it. */
    public record DemonstrationState(String state, int loaded, int deliveries) {}
}
