package uk.iomgraph.coverage.index;

public enum GapState {
    OPEN,
    ACKNOWLEDGED,
    ACCEPTED,
    CLOSED,
    REOPENED,
    DATA_ERROR
}
