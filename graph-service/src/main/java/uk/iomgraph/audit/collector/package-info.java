/** Copies of events, sent to a collector that speaks OpenTelemetry, before what they are about goes out. */
@NullMarked
package uk.iomgraph.audit.collector;

import org.jspecify.annotations.NullMarked;
