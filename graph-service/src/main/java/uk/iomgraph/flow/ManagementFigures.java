package uk.iomgraph.flow;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.iomgraph.flow.index.ManagementIndex;
import uk.iomgraph.person.LimitedPeople;

/** The index over who lives and who is managed where. */
@Component
class ManagementFigures extends PeopleFigures<ManagementIndex> {

    private static final Logger LOG = LoggerFactory.getLogger(ManagementFigures.class);

    private final ManagementReader reader;
    private final Clock clock;

    ManagementFigures(ManagementReader reader, LimitedPeople limited, Clock clock) {
        super(limited, "Who is managed where is");
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    ManagementIndex build() {
        Instant started = clock.instant();
        ManagementIndex.Builder builder = ManagementIndex.builder();
        reader.forEach(builder::add);
        ManagementIndex built = builder.build();
        LOG.info(
                "Homes and management of {} people in {} rows are in the index after {} ms: {} bytes a person",
                built.people(),
                built.rows(),
                ChronoUnit.MILLIS.between(started, clock.instant()),
                built.people() == 0 ? 0 : built.bytes() / built.people());
        return built;
    }

    @Override
    ManagementIndex patch(ManagementIndex index, Collection<String> people) {
        return index.patch(people, reader.of(people));
    }

    @Override
    ManagementIndex without(ManagementIndex index, Set<String> people) {
        return index.patch(people, List.of());
    }
}
