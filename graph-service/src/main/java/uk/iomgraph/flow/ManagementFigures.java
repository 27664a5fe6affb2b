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
import uk.iomgraph.flow.index.ManagementIndex;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;
import uk.iomgraph.person.LimitedPeople;
import uk.iomgraph.security.Viewer;

/** The index over who lives and who is managed where, as the graph holds it; replaced as a whole after every sweep. */
@Component
class ManagementFigures {

    private static final Logger LOG = LoggerFactory.getLogger(ManagementFigures.class);

    private final ManagementReader reader;
    private final Clock clock;
    private final LimitedPeople limited;
    private volatile @Nullable Indexes indexes;

    ManagementFigures(ManagementReader reader, LimitedPeople limited, Clock clock) {
        this.reader = reader;
        this.limited = limited;
        this.clock = clock;
    }

    /** Everybody, and all who have no record of limited access. */
    private record Indexes(ManagementIndex all, ManagementIndex open) {}

    /**
     * The index as it stands, of all whom a viewer may be told of.
     *
     * @throws BadQuestion if it is not built yet
     */
    ManagementIndex index(Viewer viewer) {
        Indexes now = indexes;
        if (now == null) {
            throw new BadQuestion(
                    Fault.NOT_READY, "Who is managed where is still being read from the graph. Ask again in a minute.");
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

    private Indexes indexes(ManagementIndex all) {
        Set<String> hidden = limited.identities();
        return new Indexes(all, hidden.isEmpty() ? all : all.patch(hidden, List.of()));
    }

    private void build() {
        Instant started = clock.instant();
        ManagementIndex.Builder builder = ManagementIndex.builder();
        reader.forEach(builder::add);
        ManagementIndex built = builder.build();
        indexes = indexes(built);
        LOG.info(
                "Homes and management of {} people in {} rows are in the index after {} ms: {} bytes a person",
                built.people(),
                built.rows(),
                ChronoUnit.MILLIS.between(started, clock.instant()),
                built.people() == 0 ? 0 : built.bytes() / built.people());
    }
}
