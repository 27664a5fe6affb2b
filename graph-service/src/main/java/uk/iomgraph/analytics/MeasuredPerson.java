package uk.iomgraph.analytics;

import java.util.List;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.security.Viewer;

/**
 * What was measured of one person.
 *
 * @param personId id of the person
 * @param values the values, in the order in which they were asked for
 * @param moment the moment of the question
 * @param viewer who asked
 */
record MeasuredPerson(String personId, List<MeasureValue> values, Moment moment, Viewer viewer) {}
