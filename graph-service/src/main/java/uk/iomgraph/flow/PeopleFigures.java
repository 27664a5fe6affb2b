package uk.iomgraph.flow;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import uk.iomgraph.coverage.figures.FiguresChanged;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;
import uk.iomgraph.person.ForViewers;
import uk.iomgraph.person.LimitedPeople;
import uk.iomgraph.security.Viewer;

/** An index over people as the graph holds them; replaced as a whole after every sweep. */
abstract class PeopleFigures<I> {

    private final LimitedPeople limited;
    private final String what;
    private volatile @Nullable ForViewers<I> indexes;

    /** An index over what is told in the plural: {@code Journeys are}. */
    PeopleFigures(LimitedPeople limited, String what) {
        this.limited = limited;
        this.what = what;
    }

    /**
     * The index as it stands, of all whom a viewer may be told of.
     *
     * @throws BadQuestion if it is not built yet
     */
    final I index(Viewer viewer) {
        ForViewers<I> now = indexes;
        if (now == null) {
            throw new BadQuestion(
                    Fault.NOT_READY,
                    what
                            + " still being read from the graph, or the first sweep has not come to its end. Ask again later.");
        }
        return now.of(viewer);
    }

    @EventListener
    final void on(FiguresChanged changed) {
        ForViewers<I> now = indexes;
        I everybody;
        if (changed.all() || now == null) {
            everybody = build();
        } else if (changed.people().isEmpty()) {
            everybody = now.everybody();
        } else {
            everybody = patch(now.everybody(), changed.people());
        }
        indexes = limited.split(everybody, this::without);
    }

    /** Reads all of it from the graph. */
    abstract I build();

    /** The same with some people read anew. */
    abstract I patch(I index, Collection<String> people);

    /** The same without some people. */
    abstract I without(I index, Set<String> people);
}
