package uk.iomgraph.coverage.wider;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import uk.iomgraph.cypher.CoverageStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.graph.Row;
import uk.iomgraph.rules.gap.Finding;
import uk.iomgraph.rules.gap.SystemGaps;
import uk.iomgraph.rules.gap.SystemGaps.Rates;

/**
 * G61, for each partnership and ethnicity, over the last twelve months and the one that has begun: of the people who were
 * scored, how many were selected, and of those who were rated, how many red at any time. Where the group or the others are
 * fewer than {@value #FEWEST} people, nothing is judged: at such numbers a ratio outside the bounds is mostly chance. People
 * whose ethnicity is not known count on neither side. The subject is the area, the decision and the group.
 */
@Component
class Proportions implements WiderRule {

    private static final int MONTHS = 12;
    private static final int FEWEST = 30;

    private final GraphReader graph;
    private final WiderSettings words;

    Proportions(GraphReader graph, WiderSettings words) {
        this.graph = graph.unhurried();
        this.words = words;
    }

    @Override
    public List<Finding> find(Inquiry inquiry) {
        Parameters parameters = Parameters.of("since", inquiry.since(MONTHS))
                .and("until", inquiry.until())
                .and("notKnown", words.unknownEthnicities());
        Map<Question, Map<String, Count>> counts = new TreeMap<>();
        graph.forEach(CoverageStatements.WIDER_DECISION_RATES, parameters, row -> {
            String partnership = inquiry.partnerships().find(row.text("area"));
            if (partnership != null) {
                counts.computeIfAbsent(new Question(partnership, row.text("decision")), question -> new TreeMap<>())
                        .merge(row.text("group"), Count.of(row), Count::plus);
            }
        });
        List<Finding> findings = new ArrayList<>();
        counts.forEach((question, groups) -> {
            Count all = groups.values().stream().reduce(Count.NONE, Count::plus);
            groups.forEach((group, count) -> {
                Count others = all.minus(count);
                if (count.people() >= FEWEST && others.people() >= FEWEST) {
                    findings.addAll(SystemGaps.outOfProportion(
                            question.rates(group, count, others),
                            inquiry.period(MONTHS),
                            inquiry.settings(question.area())));
                }
            });
        });
        return findings;
    }

    private record Question(String area, String decision) implements Comparable<Question> {

        Rates rates(String group, Count count, Count others) {
            return new Rates(
                    area, decision + "|" + group, count.decided(), count.people(), others.decided(), others.people());
        }

        @Override
        public int compareTo(Question other) {
            int first = area.compareTo(other.area);
            return first == 0 ? decision.compareTo(other.decision) : first;
        }
    }

    private record Count(long people, long decided) {

        static final Count NONE = new Count(0, 0);

        static Count of(Row row) {
            return new Count(row.number("people"), row.number("decided"));
        }

        Count plus(Count other) {
            return new Count(people + other.people, decided + other.decided);
        }

        Count minus(Count other) {
            return new Count(people - other.people, decided - other.decided);
        }
    }
}
