package uk.iomgraph.kernel;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The point a question is asked at, on both axes of time; chosen once, at the root of a query.
 *
 * @param asOf the date in the world: what was true on that day (valid time)
 * @param knownAt the instant of knowledge: what this system believed then (recorded time)
 */
public record Moment(LocalDate asOf, Instant knownAt) {}
