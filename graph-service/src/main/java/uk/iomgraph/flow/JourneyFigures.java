package uk.iomgraph.flow;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.iomgraph.coverage.figures.FiguresChanged;
import uk.iomgraph.flow.index.JourneyIndex;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;
import uk.iomgraph.person.LimitedPeople;
import uk.iomgraph.security.Viewer;

/** The index over everybody's journeys, as the graph holds it; replaced as a whole after every sweep. */
@Component
class JourneyFigures {

    private static final Logger LOG = LoggerFactory.getLogger(JourneyFigures.class);

    private final JourneyReader reader;
    private final LimitedPeople limited;
    private final Clock clock;
    private volatile @Nullable Indexes indexes;

    JourneyFigures(JourneyReader reader, LimitedPeople limited, Clock clock) {
        this.reader = reader;
        this.limited = limited;
        this.clock = clock;
    }

    /** Everybody's journeys, and those of all who have no record of limited access. */
    private record Indexes(JourneyIndex all, JourneyIndex open) {}

    /**
     * The index as it stands, of all whom a viewer may be told of.
     *
     * @throws BadQuestion if it is not built yet
     */
    JourneyIndex index(Viewer viewer) {
        Indexes now = indexes;
        if (now == null) {
            throw new BadQuestion(
                    Fault.NOT_READY, "Journeys are still being read from the graph. Ask again in a minute.");
        }
        return viewer.seesLimitedAccess() ? now.all() : now.open();
    }

    @EventListener
    void on(FiguresChanged changed) {
        Indexes now = indexes;
        if (changed.all() || now == null) {
            build();
        } else {
            indexes = indexes(
                    changed.people().isEmpty()
                            ? now.all()
                            : now.all().patch(changed.people(), reader.of(changed.people())));
        }
    }

    private Indexes indexes(JourneyIndex all) {
        Set<String> hidden = limited.identities();
        return new Indexes(all, hidden.isEmpty() ? all : all.patch(hidden, List.of()));
    }

    private void build() {
        Instant started = clock.instant();
        JourneyIndex.Builder builder = JourneyIndex.builder();
        reader.forEach(builder::add);
        JourneyIndex built = builder.build();
        indexes = indexes(built);
        LOG.info(
                "{} journeys of {} versions of people are in the index after {} ms",
                built.journeys(),
                built.versions(),
                ChronoUnit.MILLIS.between(started, clock.instant()));
    }
}
