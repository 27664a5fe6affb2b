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

    /** Bytes of an entry of a dictionary: two references, a number, an entry of a map and a short text. */
    private static final int ENTRY = 150;

    final Dictionary<String> areas = new Dictionary<>();
    final Dictionary<String> agencies = new Dictionary<>();
    final Dictionary<String> programmes = new Dictionary<>();
    final Dictionary<List<String>> sources = new Dictionary<>();

    /** The number of a rule. */
    static int rule(String id) {
        Integer number = RULE_NUMBERS.get(id);
        if (number == null) {
            throw new IllegalArgumentException("There is no gap rule " + id + ".");
        }
        return number;
    }

    /** Bytes of all entries, by a round figure for each. */
    long bytes() {
        return (long) ENTRY * (areas.size() + agencies.size() + programmes.size() + sources.size());
    }

    private static Map<String, Integer> ruleNumbers() {
        Map<String, Integer> numbers = new HashMap<>();
        RULES.forEach(rule -> numbers.put(rule.id(), numbers.size()));
        return numbers;
    }
}
