package uk.iomgraph.rules.gap;

import uk.iomgraph.rules.timeline.AgencyType;

/**
 * Who must act.
 *
 * @param agency kind of agency
 * @param role who in it
 */
public record Owner(AgencyType agency, String role) {
    /** As records are written, put together without the formatter that does so slowly: digests of it are kept. */
    @Override
    public String toString() {
        return "Owner[agency=" + agency + ", role=" + role + "]";
    }
}
