package uk.iomgraph.audit.chain;

import uk.iomgraph.audit.AuditEvent;

/**
 * An event that was read back.
 *
 * @param place where it stands
 * @param event what happened
 */
public record KeptEvent(Place place, AuditEvent event) {}
