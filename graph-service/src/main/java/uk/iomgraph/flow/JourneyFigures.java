package uk.iomgraph.flow;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.iomgraph.coverage.figures.FiguresChanged;
import uk.iomgraph.flow.index.JourneyIndex;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;

/** The index over everybody's journeys, as the graph holds it; replaced as a whole after every sweep. */
@Component
class JourneyFigures {

    private static final Logger LOG = LoggerFactory.getLogger(JourneyFigures.class);

    private final JourneyReader reader;
    private final Clock clock;
    private volatile @Nullable JourneyIndex index;

    JourneyFigures(JourneyReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * The index as it stands.
     *
     * @throws BadQuestion if it is not built yet
     */
    JourneyIndex index() {
        JourneyIndex now = index;
        if (now == null) {
            throw new BadQuestion(
                    Fault.NOT_READY, "Journeys are still being read from the graph. Ask again in a minute.");
        }
        return now;
    }

    @EventListener
    void on(FiguresChanged changed) {
        JourneyIndex now = index;
        if (changed.all() || now == null) {
            build();
        } else if (!changed.people().isEmpty()) {
            index = now.patch(changed.people(), reader.of(changed.people()));
        }
    }

    private void build() {
        Instant started = clock.instant();
        JourneyIndex.Builder builder = JourneyIndex.builder();
        reader.forEach(builder::add);
        JourneyIndex built = builder.build();
        index = built;
        LOG.info(
                "{} journeys of {} versions of people are in the index after {} ms",
                built.journeys(),
                built.versions(),
                ChronoUnit.MILLIS.between(started, clock.instant()));
    }
}
