package uk.iomgraph.coverage.index;

public record GapMark(GapState state, int from, int until, long recordedAt) {}
