package uk.iomgraph.analytics;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.web.Edge;
import uk.iomgraph.web.PageInfo;

/**
 * A page of people of a network with what was measured of them, and what belongs to the whole of it.
 *
 * @param edges the page
 * @param pageInfo where it stands
 * @param network what the whole network is like; null where nobody asked
 * @param columns all values of all people
 * @param making how it was made
 */
record NetworkMeasuresConnection(
        List<Edge<MeasuredPerson>> edges,
        PageInfo pageInfo,
        @Nullable NetworkFigures network,
        MeasureColumns columns,
        NetworkMaking making) {}
