package uk.iomgraph.flow;

import uk.iomgraph.kernel.Moment;

/** What begins and ends in one area; the fields of {@code FlowArea} in the schema say what they mean. */
record FlowArea(Moment moment, String code, long outbound, long inbound, long inside) {}
