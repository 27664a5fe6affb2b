package uk.iomgraph.rules.gap;

/**
 * What a rule demands, in plain English: gap = required time without providing cover, beyond the tolerance.
 *
 * @param who whom it concerns
 * @param required when cover is required
 * @param providing what provides it
 * @param tolerance what is allowed, naming the settings
 */
public record Demand(String who, String required, String providing, String tolerance) {}
