package uk.iomgraph.rules.gap;

import uk.iomgraph.rules.timeline.AgencyType;

/**
 * Who must act.
 *
 * @param agency kind of agency
 * @param role who in it
 */
public record Owner(AgencyType agency, String role) {}
