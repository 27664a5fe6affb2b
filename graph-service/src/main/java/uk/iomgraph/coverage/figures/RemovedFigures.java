package uk.iomgraph.coverage.figures;

import java.util.HashSet;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.iomgraph.retention.ErasedPerson;
import uk.iomgraph.retention.PersonFollower;
import uk.iomgraph.retention.RemovedTie;
import uk.iomgraph.retention.TieFollower;

/**
 * Takes what followed from a removed tie, and somebody who is erased, out of the coverage index and out of figures kept beside
 * it, before the removal or erasure is answered.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class RemovedFigures implements TieFollower, PersonFollower {

    private final CoverageFigures figures;
    private final ApplicationEventPublisher events;

    RemovedFigures(CoverageFigures figures, ApplicationEventPublisher events) {
        this.figures = figures;
        this.events = events;
    }

    @Override
    public void forgotten(RemovedTie tie) {
        renew(tie.people());
    }

    @Override
    public void forgotten(ErasedPerson person, Set<String> others) {
        Set<String> changed = new HashSet<>(person.people());
        changed.addAll(others);
        renew(changed);
    }

    private void renew(Set<String> people) {
        figures.patch(people);
        if (figures.ready()) {
            events.publishEvent(new FiguresChanged(false, people));
        }
    }
}
