package uk.iomgraph.coverage.wider;

import java.util.Collection;
import java.util.Map;
import uk.iomgraph.rules.interval.Intervals;

/** Tells when somebody manages people. */
public interface ManagedDays {

    /**
     * When somebody manages each of these people, by what is believed now.
     *
     * @param people their ids: the {@code identity} that the records of one person share, which is the id of the leading one
     * @return the days by the id of the person; whoever is not in it is managed by nobody
     */
    Map<String, Intervals> of(Collection<String> people);
}
