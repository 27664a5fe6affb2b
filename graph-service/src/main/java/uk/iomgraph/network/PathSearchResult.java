package uk.iomgraph.network;

import java.util.List;

/** The paths that were found, and what was not walked through on the way. */
record PathSearchResult(List<Path> paths, List<Omission> omitted, boolean complete) {}
