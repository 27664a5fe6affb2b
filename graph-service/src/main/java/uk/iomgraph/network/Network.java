package uk.iomgraph.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Nodes around some seeds with every visible tie between them, and what was left out. */
record Network(
        List<NetworkNode> nodes,
        List<NetworkEdge> edges,
        List<Omission> omitted,
        boolean complete,
        LocalDate asOf,
        Instant knownAt) {}
