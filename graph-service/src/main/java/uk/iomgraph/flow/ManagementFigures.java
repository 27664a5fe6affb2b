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
import uk.iomgraph.flow.index.ManagementIndex;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;

/** The index over who lives and who is managed where, as the graph holds it; replaced as a whole after every sweep. */
@Component
class ManagementFigures {

    private static final Logger LOG = LoggerFactory.getLogger(ManagementFigures.class);

    private final ManagementReader reader;
    private final Clock clock;
    private volatile @Nullable ManagementIndex index;

    ManagementFigures(ManagementReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * The index as it stands.
     *
     * @throws BadQuestion if it is not built yet
     */
    ManagementIndex index() {
        ManagementIndex now = index;
        if (now == null) {
            throw new BadQuestion(
                    Fault.NOT_READY, "Who is managed where is still being read from the graph. Ask again in a minute.");
        }
        return now;
    }

    @EventListener
    void on(FiguresChanged changed) {
        ManagementIndex now = index;
        if (changed.all() || now == null) {
            build();
        } else if (!changed.people().isEmpty()) {
            index = now.patch(changed.people(), reader.of(changed.people()));
        }
    }

    private void build() {
        Instant started = clock.instant();
        ManagementIndex.Builder builder = ManagementIndex.builder();
        reader.forEach(builder::add);
        ManagementIndex built = builder.build();
        index = built;
        LOG.info(
                "Homes and management of {} people in {} rows are in the index after {} ms: {} bytes a person",
                built.people(),
                built.rows(),
                ChronoUnit.MILLIS.between(started, clock.instant()),
                built.people() == 0 ? 0 : built.bytes() / built.people());
    }
}
