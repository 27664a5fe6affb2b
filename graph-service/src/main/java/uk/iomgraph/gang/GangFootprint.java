package uk.iomgraph.gang;

import java.util.List;
import uk.iomgraph.crossborder.Area;
import uk.iomgraph.crossborder.links.CrossBorderLink;
import uk.iomgraph.rules.border.AreaLevel;

/** In which areas the people of a gang live, and which borders that crosses; the fields of the schema say what they mean. */
record GangFootprint(AreaLevel level, List<GangHomeArea> homes, int notPlaced, List<CrossBorderLink> links) {

    /** An area in which people of a gang live. */
    record GangHomeArea(Area area, int people) {}
}
