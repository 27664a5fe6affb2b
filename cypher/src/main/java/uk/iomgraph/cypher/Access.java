package uk.iomgraph.cypher;

/** Whether a statement only reads the graph or changes it. */
public enum Access {
    /** Only reads; sent in a read transaction, so a cluster may route it to a follower. */
    READ,
    /** Changes data; sent in a write transaction to the leader. */
    WRITE
}
