package uk.iomgraph.coverage.wider;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.iomgraph.crossborder.AreaTree;
import uk.iomgraph.crossborder.Areas;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.rules.gap.Finding;

/** Finds gaps that are not about one person's timeline: of areas, pairs, networks and feeds, by what is believed now. */
@Component
public class WiderGaps {

    private final Areas areas;
    private final List<WiderRule> rules;
    private final PartnershipSettingsSource settings;
    private final Clock clock;

    WiderGaps(Areas areas, List<WiderRule> rules, PartnershipSettingsSource settings, Clock clock) {
        this.areas = areas;
        this.rules = List.copyOf(rules);
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * All gaps by the rules G24, G35, G36, G45, G54, G58, G60 and G61, past and present.
     *
     * @param today up to when rules that measure a period count, and by when feeds must have come
     * @throws uk.iomgraph.graph.GraphUnavailable if the database does not answer
     * @throws uk.iomgraph.graph.GraphTimeout if a count took too long
     */
    public List<Finding> find(LocalDate today) {
        AreaTree tree = areas.currentTree(new Moment(today, clock.instant()));
        Inquiry inquiry = new Inquiry(today, settings, new Partnerships(tree));
        return rules.stream().flatMap(rule -> rule.find(inquiry).stream()).toList();
    }
}
