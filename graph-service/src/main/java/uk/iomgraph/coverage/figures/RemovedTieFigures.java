package uk.iomgraph.coverage.figures;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.iomgraph.retention.RemovedTie;
import uk.iomgraph.retention.TieFollower;

/** Takes what followed from a removed tie out of the coverage index, before the removal is answered. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class RemovedTieFigures implements TieFollower {

    private final CoverageFigures figures;
    private final ApplicationEventPublisher events;

    RemovedTieFigures(CoverageFigures figures, ApplicationEventPublisher events) {
        this.figures = figures;
        this.events = events;
    }

    @Override
    public void forgotten(RemovedTie tie) {
        figures.patch(tie.people());
        if (figures.ready()) {
            events.publishEvent(new FiguresChanged(false, tie.people()));
        }
    }
}
