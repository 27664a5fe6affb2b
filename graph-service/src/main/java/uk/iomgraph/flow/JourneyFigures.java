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
import uk.iomgraph.flow.index.JourneyIndex;
import uk.iomgraph.person.LimitedPeople;

/** The index over everybody's journeys. */
@Component
class JourneyFigures extends PeopleFigures<JourneyIndex> {

    private static final Logger LOG = LoggerFactory.getLogger(JourneyFigures.class);

    private final JourneyReader reader;
    private final Clock clock;

    JourneyFigures(JourneyReader reader, LimitedPeople limited, Clock clock) {
        super(limited, "Journeys are");
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    JourneyIndex build() {
        Instant started = clock.instant();
        JourneyIndex.Builder builder = JourneyIndex.builder();
        reader.forEach(builder::add);
        JourneyIndex built = builder.build();
        LOG.info(
                "{} journeys of {} versions of people are in the index after {} ms",
                built.journeys(),
                built.versions(),
                ChronoUnit.MILLIS.between(started, clock.instant()));
        return built;
    }

    @Override
    JourneyIndex patch(JourneyIndex index, Collection<String> people) {
        return index.patch(people, reader.of(people));
    }

    @Override
    JourneyIndex without(JourneyIndex index, Set<String> people) {
        return index.patch(people, List.of());
    }
}
