package uk.iomgraph.coverage.wider;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.rules.gap.Finding;

/** Finds gaps that are not about one person's timeline: of areas, pairs, networks and feeds, by what is believed now. */
@Component
public class WiderGaps {

    private final GraphReader graph;
    private final List<WiderRule> rules;
    private final PartnershipSettingsSource settings;

    WiderGaps(GraphReader graph, List<WiderRule> rules, PartnershipSettingsSource settings) {
        this.graph = graph;
        this.rules = List.copyOf(rules);
        this.settings = settings;
    }

    /**
     * All gaps by the rules G24, G35, G36, G45, G54, G58, G60 and G61, past and present.
     *
     * @param today up to when rules that measure a period count, and by when feeds must have come
     * @throws uk.iomgraph.graph.GraphUnavailable if the database does not answer
     * @throws uk.iomgraph.graph.GraphTimeout if a count took too long
     */
    public List<Finding> find(LocalDate today) {
        Inquiry inquiry = new Inquiry(today, settings.standard(), Partnerships.on(today, graph));
        return rules.stream().flatMap(rule -> rule.find(inquiry).stream()).toList();
    }
}
