package uk.iomgraph.crossborder.handover;

/**
 * An area has done something about a handover. It is published once what was done is kept for good, on the thread of the
 * one who did it; the person is marked by then as one to be held against the rules again.
 *
 * @param handover the id of the handover
 */
public record HandoverChanged(String handover) {}
