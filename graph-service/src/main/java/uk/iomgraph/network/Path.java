package uk.iomgraph.network;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One path: its nodes, the tie of each hop, and for paths in time order the date chosen for each hop. */
record Path(int hops, List<NetworkNode> nodes, List<NetworkEdge> edges, List<@Nullable LocalDate> dates) {}
