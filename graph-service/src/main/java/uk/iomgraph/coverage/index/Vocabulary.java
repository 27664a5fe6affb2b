package uk.iomgraph.coverage.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.iomgraph.rules.gap.GapRule;
import uk.iomgraph.rules.gap.GapRules;

/** The numbers that stand for texts in the columns. */
final class Vocabulary {

    /** The rules by their number. */
    static final List<GapRule> RULES = GapRules.all();

    private static final Map<String, Integer> RULE_NUMBERS = ruleNumbers();

    /** Bytes of an entry of a dictionary: two references, a number, an entry of a map and the head of an object. */
    private static final int ENTRY = 80;

    final Dictionary<String> areas = new Dictionary<>();
    final Dictionary<String> agencies = new Dictionary<>();
    final Dictionary<String> programmes = new Dictionary<>();
    final Dictionary<List<String>> sources = new Dictionary<>();
    final Dictionary<Matter> matters = new Dictionary<>();

    int matter(Required row) {
        return matters.number(new Matter(
                rule(row.rule()),
                areas.number(row.area()),
                Dictionary.NONE,
                programmes.number(row.programme()),
                Ordinals.of(row.pathway())));
    }

    int matter(Missing gap) {
        return matters.number(new Matter(
                rule(gap.rule()),
                areas.number(gap.area()),
                agencies.number(gap.agency()),
                programmes.number(gap.programme()),
                Ordinals.of(gap.pathway())));
    }

    /** Bytes of all entries, by a round figure for each. */
    long bytes() {
        return (long) ENTRY * (areas.size() + agencies.size() + programmes.size() + sources.size() + matters.size());
    }

    private static int rule(String id) {
        Integer number = RULE_NUMBERS.get(id);
        if (number == null) {
            throw new IllegalArgumentException("There is no gap rule " + id + ".");
        }
        return number;
    }

    private static Map<String, Integer> ruleNumbers() {
        Map<String, Integer> numbers = new HashMap<>();
        RULES.forEach(rule -> numbers.put(rule.id(), numbers.size()));
        return numbers;
    }
}
