package uk.iomgraph.ingest.loading;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.cypher.CypherStatement;
import uk.iomgraph.ingest.feed.FeedRow;
import uk.iomgraph.ingest.feed.Reference;

/** How the rows of one feed file stand in the graph; see {@code docs/model.md}. */
sealed interface Shape {

    /**
     * A node for good, changed in place with its history beside it.
     *
     * @param label its own label, besides {@code Entity}
     * @param links relationship type by reference column
     */
    record EntityShape(String label, Map<String, String> links) implements Shape {}

    /**
     * A node per version, hanging from a person.
     *
     * @param labels its own labels, besides {@code Episode}
     * @param links relationship type by reference column
     */
    record EpisodeShape(List<String> labels, Map<String, String> links) implements Shape {}

    /**
     * A relationship per version.
     *
     * @param states the statement that finds believed versions by key
     * @param believed the statement that lists the believed versions of one agency
     * @param ends what a row ties to what, and by which type
     */
    record TieShape(CypherStatement states, CypherStatement believed, Function<FeedRow, Ends> ends) implements Shape {}

    /**
     * The two ends of a tie.
     *
     * @param type relationship type
     * @param start where it starts; null where the row does not say
     * @param end where it ends; null where the row does not say
     */
    record Ends(
            String type,
            @Nullable Reference start,
            @Nullable Reference end) {}
}
