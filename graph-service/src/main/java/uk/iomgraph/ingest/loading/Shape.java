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
     * @param statements what asks for its versions: an index serves one relationship type only, so each file has its own
     * @param typeColumn the column that the relationship type says, so that it is not kept as a property; null where all
     *     rows of the file make one type
     * @param ends what a row ties to what, and by which type
     */
    record TieShape(TieStatements statements, @Nullable String typeColumn, Function<FeedRow, Ends> ends)
            implements Shape {}

    /**
     * The questions about the ties of one file.
     *
     * @param unchanged which rows are believed just as they are sent
     * @param states what is believed of keys
     * @param believed the believed versions of one agency
     */
    record TieStatements(CypherStatement unchanged, CypherStatement states, CypherStatement believed) {}

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
