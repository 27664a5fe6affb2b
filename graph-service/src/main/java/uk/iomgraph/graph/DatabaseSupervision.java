package uk.iomgraph.graph;

/** What whoever keeps the database running knows of it. */
public interface DatabaseSupervision {

    /** Whether it is certain that the database does not answer at the moment. */
    boolean knowsItIsDown();
}
