package uk.iomgraph.graph;

/** The database ended a statement because it ran longer than it may. */
public final class GraphTimeout extends RuntimeException {

    GraphTimeout(Throwable cause) {
        super(
                "The question took longer than it may. Ask for less: a smaller depth, fewer bases or fewer results.",
                cause);
    }
}
