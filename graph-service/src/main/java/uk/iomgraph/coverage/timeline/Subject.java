package uk.iomgraph.coverage.timeline;

import java.util.List;
import uk.iomgraph.rules.timeline.Timeline;

/**
 * One person as the gap rules see them, whichever agencies keep records of them.
 *
 * @param identity id of the record that leads the person's records
 * @param timeline all that is believed of them
 * @param noted what is noted on each of the records
 */
public record Subject(String identity, Timeline timeline, List<Noted> noted) {

    /**
     * What a record says of who may see it.
     *
     * @param source code of the agency that keeps it
     * @param reach codes of the areas and agencies the person has to do with, as noted; empty where nothing is yet
     */
    public record Noted(String source, List<String> reach) {}
}
