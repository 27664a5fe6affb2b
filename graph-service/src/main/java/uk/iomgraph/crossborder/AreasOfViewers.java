package uk.iomgraph.crossborder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.iomgraph.graph.GraphTimeout;
import uk.iomgraph.graph.GraphUnavailable;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.security.AreaReach;

/** Which areas lie within those of viewers: as areas nest today, in the tree that all questions share. */
@Component
class AreasOfViewers implements AreaReach {

    private static final Logger LOG = LoggerFactory.getLogger(AreasOfViewers.class);

    private final Areas areas;
    private final Clock clock;

    AreasOfViewers(Areas areas, Clock clock) {
        this.areas = areas;
        this.clock = clock;
    }

    @Override
    public Set<String> within(Set<String> codes) {
        Set<String> within = new HashSet<>();
        codes.forEach(code -> within.add(code.strip().toUpperCase(Locale.ROOT)));
        try {
            AreaTree tree = areas.tree(new Moment(LocalDate.now(clock), clock.instant()));
            Set.copyOf(within).forEach(code -> within.addAll(tree.within(code)));
        } catch (GraphUnavailable | GraphTimeout e) {
            LOG.warn("Which areas lie within those of a viewer cannot be told just now: {}", e.getMessage());
        }
        return within;
    }
}
