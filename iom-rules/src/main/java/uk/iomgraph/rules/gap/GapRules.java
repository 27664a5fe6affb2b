package uk.iomgraph.rules.gap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The catalogue: every gap rule there is, by family and number. G20 stands there as its seven sub-rules. */
public final class GapRules {

    /** Raised by hand where the rules decide otherwise about anything that neither their data nor a fixture tells of. */
    private static final int EDITION = 1;

    /** Digest of what the rules say of every fixture; a test compares it. It is another where their code decides otherwise. */
    static final String VERDICTS = "52312c066687c551";

    private static final List<GapRule> ALL = Stream.of(
                    Transitions.rules(),
                    Dropped.rules(),
                    Needs.rules(),
                    Ownership.rules(),
                    Borders.rules(),
                    Harms.rules())
            .flatMap(List::stream)
            .toList();

    private static final Map<String, GapRule> BY_ID = byId();

    private GapRules() {}

    /** All rules. */
    public static List<GapRule> all() {
        return ALL;
    }

    /** The rules held against one kind of subject. */
    public static List<GapRule> of(SubjectKind subject) {
        return ALL.stream().filter(rule -> rule.subject() == subject).toList();
    }

    /**
     * The rule with an id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static GapRule get(String id) {
        GapRule rule = BY_ID.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("There is no gap rule " + id + ".");
        }
        return rule;
    }

    /** Text that differs where any rule, or what it decides, does: whoever was judged by another is to be judged anew. */
    public static String edition() {
        return ALL.stream()
                .map(GapRule::written)
                .collect(Collectors.joining("\n", EDITION + " " + VERDICTS + "\n", "\n"));
    }

    private static Map<String, GapRule> byId() {
        Map<String, GapRule> rules = new LinkedHashMap<>();
        ALL.forEach(rule -> rules.put(rule.id(), rule));
        return rules;
    }
}
