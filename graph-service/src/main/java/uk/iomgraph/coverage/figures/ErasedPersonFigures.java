package uk.iomgraph.coverage.figures;

import java.util.HashSet;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.iomgraph.retention.ErasedPerson;
import uk.iomgraph.retention.PersonFollower;

/** Takes somebody who is erased out of the coverage index, and out of figures kept beside it, before the erasure is answered. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ErasedPersonFigures implements PersonFollower {

    private final CoverageFigures figures;
    private final ApplicationEventPublisher events;

    ErasedPersonFigures(CoverageFigures figures, ApplicationEventPublisher events) {
        this.figures = figures;
        this.events = events;
    }

    @Override
    public void forgotten(ErasedPerson person, Set<String> others) {
        Set<String> changed = new HashSet<>(person.people());
        changed.addAll(others);
        figures.patch(changed);
        if (figures.ready()) {
            events.publishEvent(new FiguresChanged(false, changed));
        }
    }
}
