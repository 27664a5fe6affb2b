package uk.iomgraph.rules.timeline;

import uk.iomgraph.rules.interval.Day;

/**
 * That a plan for the change to adult services was begun on a day.
 *
 * @param span when, and the record it comes from
 * @param acceptedOn day it was accepted, or {@link Day#NEVER}
 * @param receiver kind of the agency that is to take over; a youth service means it keeps the case
 */
public record TransitionPlan(Span span, int acceptedOn, AgencyType receiver) implements Episode {}
