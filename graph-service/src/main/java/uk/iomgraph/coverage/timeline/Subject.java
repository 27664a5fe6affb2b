package uk.iomgraph.coverage.timeline;

import uk.iomgraph.rules.timeline.Timeline;

/**
 * One person as the gap rules see them, whichever agencies keep records of them.
 *
 * @param identity id of the record that leads the person's records
 * @param timeline all that is believed of them
 */
public record Subject(String identity, Timeline timeline) {}
