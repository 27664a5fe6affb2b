package uk.iomgraph.coverage.index;

/**
 * How many passed from one state to another. States are names of {@link uk.iomgraph.rules.timeline.ProgrammeType},
 * {@code CUSTODY}, {@code ADULT_SUPERVISION}, {@code YOUTH_SUPERVISION} and {@code NONE}.
 *
 * @param fromState what ended
 * @param toState where they were afterwards: the first of custody, another type of programme, adult supervision, youth
 *     supervision, none of these
 * @param people how many people
 * @param count how often it happened
 */
public record Flow(String fromState, String toState, int people, int count) {}
