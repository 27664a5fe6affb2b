package uk.iomgraph.crossborder.links;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;
import uk.iomgraph.person.ForViewers;
import uk.iomgraph.person.LimitedPeople;
import uk.iomgraph.security.Viewer;

/**
 * The index of links, as the graph holds them: built when the service is ready, patched after every sweep, and replaced as a
 * whole, so that no question sees half of a change.
 */
@Component
public class LinkFigures {

    private static final Logger LOG = LoggerFactory.getLogger(LinkFigures.class);

    private final LinkReader reader;
    private final LimitedPeople limited;
    private final Clock clock;
    private volatile @Nullable ForViewers<LinkIndex> indexes;

    LinkFigures(LinkReader reader, LimitedPeople limited, Clock clock) {
        this.reader = reader;
        this.limited = limited;
        this.clock = clock;
    }

    /**
     * The index as it stands, of the links that a viewer may be told of.
     *
     * @throws BadQuestion if it is not built yet
     */
    LinkIndex index(Viewer viewer) {
        ForViewers<LinkIndex> now = indexes;
        if (now == null) {
            throw new BadQuestion(
                    Fault.NOT_READY,
                    "Links are still being read from the graph, or the first sweep has not come to its end. Ask again later.");
        }
        return now.of(viewer);
    }

    /** Reads all of it from the graph. */
    public synchronized void build() {
        Instant started = clock.instant();
        LinkIndex built = LinkIndex.build(reader.all());
        indexes = limited.split(built, LinkIndex::without);
        LOG.info(
                "{} versions of links are in the index after {} ms: {} bytes a version",
                built.size(),
                ChronoUnit.MILLIS.between(started, clock.instant()),
                built.size() == 0 ? 0 : built.bytes() / built.size());
    }

    /** Reads all of it anew, if it was read before. */
    synchronized void renew() {
        if (indexes != null) {
            build();
        }
    }

    /** Reads the links of some people anew, and all those of gangs and addresses. */
    public synchronized void patch(Collection<String> people) {
        ForViewers<LinkIndex> now = indexes;
        if (now != null) {
            List<LinkVersion> versions = new ArrayList<>(people.isEmpty() ? List.of() : reader.of(people));
            List<LinkVersion> wider = reader.wider();
            versions.addAll(wider);
            List<String> subjects = new ArrayList<>(people);
            wider.forEach(version -> subjects.add(version.subject()));
            indexes = limited.split(now.everybody().patch(subjects, versions), LinkIndex::without);
        }
    }
}
