package uk.iomgraph.coverage.wider;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import uk.iomgraph.cypher.CoverageStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.graph.Row;
import uk.iomgraph.rules.gap.AreaGaps;
import uk.iomgraph.rules.gap.AreaGaps.Cohort;
import uk.iomgraph.rules.gap.Finding;
import uk.iomgraph.rules.setting.Settings;

/**
 * G36, for each IOM programme, over all of time. Who leads it is a professional of the agency that runs it, in one of the
 * roles the configuration names. It is asked only where that agency has told of any professional: where it has told of
 * none, nothing is known.
 */
@Component
class Cohorts implements WiderRule {

    private final GraphReader graph;
    private final WiderSettings words;

    Cohorts(GraphReader graph, WiderSettings words) {
        this.graph = graph.unhurried();
        this.words = words;
    }

    @Override
    public List<Finding> find(Inquiry inquiry) {
        List<Finding> findings = new ArrayList<>();
        graph.list(
                        CoverageStatements.WIDER_COHORTS,
                        Parameters.of("roles", words.leadRoles()),
                        row -> Told.of(row, inquiry.partnerships()))
                .forEach(told -> {
                    Settings settings = inquiry.settings(told.cohort().area());
                    findings.addAll(AreaGaps.overCapacity(told.cohort(), settings));
                    if (told.staffed()) {
                        findings.addAll(AreaGaps.noLead(told.cohort(), settings));
                    }
                });
        return findings;
    }

    private record Told(Cohort cohort, boolean staffed) {

        static Told of(Row row, Partnerships partnerships) {
            Cohort cohort = new Cohort(
                    row.text("programme"),
                    partnerships.orSelf(row.textOrNull("area")),
                    Spans.between(row),
                    Math.toIntExact(Objects.requireNonNullElse(row.numberOrNull("capacity"), -1L)),
                    Spans.each(row, "members"),
                    Spans.of(row, "led"));
            return new Told(cohort, row.flag("staffed"));
        }
    }
}
