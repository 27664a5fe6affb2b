package uk.iomgraph.coverage.wider;

import java.util.List;
import uk.iomgraph.rules.gap.Finding;

/** Counts what one rule needs and asks it. */
interface WiderRule {

    /** What the rule finds in what is believed now. */
    List<Finding> find(Inquiry inquiry);
}
