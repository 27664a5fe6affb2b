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
    private volatile @Nullable Indexes indexes;

    LinkFigures(LinkReader reader, LimitedPeople limited, Clock clock) {
        this.reader = reader;
        this.limited = limited;
        this.clock = clock;
    }

    /** All links, and those that are not about people with a record of limited access, nor lead to them. */
    private record Indexes(LinkIndex all, LinkIndex open) {}

    /**
     * The index as it stands, of the links that a viewer may be told of.
     *
     * @throws BadQuestion if it is not built yet
     */
    LinkIndex index(Viewer viewer) {
        Indexes now = indexes;
        if (now == null) {
            throw new BadQuestion(Fault.NOT_READY, "Links are still being read from the graph. Ask again in a minute.");
        }
        return viewer.seesLimitedAccess() ? now.all() : now.open();
    }

    /** Reads all of it from the graph. */
    public synchronized void build() {
        Instant started = clock.instant();
        LinkIndex built = LinkIndex.build(reader.all());
        indexes = indexes(built);
        LOG.info(
                "{} versions of links are in the index after {} ms: {} bytes a version",
                built.size(),
                ChronoUnit.MILLIS.between(started, clock.instant()),
                built.size() == 0 ? 0 : built.bytes() / built.size());
    }

    /** Reads the links of some people anew, and all those of gangs and addresses. */
    public synchronized void patch(Collection<String> people) {
        Indexes now = indexes;
        if (now != null) {
            List<LinkVersion> versions = new ArrayList<>(people.isEmpty() ? List.of() : reader.of(people));
            List<LinkVersion> wider = reader.wider();
            versions.addAll(wider);
            List<String> subjects = new ArrayList<>(people);
            wider.forEach(version -> subjects.add(version.subject()));
            indexes = indexes(now.all().patch(subjects, versions));
        }
    }

    private Indexes indexes(LinkIndex all) {
        return new Indexes(all, all.without(limited.identities()));
    }
}
