package uk.iomgraph.flow;

import org.springframework.stereotype.Component;
import uk.iomgraph.crossborder.handover.Handovers;
import uk.iomgraph.crossborder.links.LinkCounts;

/**
 * What is kept of single crossings of a border.
 *
 * @param handovers cases handed over
 * @param links links of all kinds
 */
@Component
record Crossings(Handovers handovers, LinkCounts links) {}
