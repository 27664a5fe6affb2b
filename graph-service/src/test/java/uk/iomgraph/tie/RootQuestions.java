package uk.iomgraph.tie;

import static java.util.Map.entry;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.iomgraph.kernel.EntityId;
import uk.iomgraph.rules.gap.GapRules;

/**
 * What is asked of each root field on the walk: its arguments, one line for a field. {@code $M} stands for the day and the
 * moment of knowledge, {@code $K} for the moment alone, {@code $1} to {@code $5} for people, {@code $gang} for a gang,
 * {@code $gap} and {@code $batch} for the key of a gap and the id of a delivery that were there before any extra tie,
 * {@code $rules} for all rules but that on ties past their review, which is there to tell of them. A question that asks
 * for a minimum grade is also asked beside ties that do not reach it.
 */
final class RootQuestions {

    private static final String GRADE = "{source: 1, information: \"B\"}";
    private static final String GRADED = "minGrade: " + GRADE + ", $M";

    private static final Map<String, List<String>> ARGUMENTS = Map.ofEntries(
            entry("serverInfo", List.of("")),
            entry("demonstration", List.of("")),
            entry("purposes", List.of("")),
            entry("currentPurpose", List.of("")),
            entry("victimNearby", each("personId: \"$%d\", addressId: \"$home\", withinMetres: 500")),
            entry("person", each("by: {id: \"$%d\"}, $M")),
            entry("addresses", List.of("search: \"Road\", $M", "search: \"1\", first: 2, $M")),
            entry("people", List.of("search: \"Ann\", $M", "search: \"Eve\", $M")),
            entry(
                    "network",
                    List.of("seeds: [\"$1\", \"$5\"], depth: 2, $M", "seeds: [\"$gang\", \"$3\"], depth: 1, $M")),
            entry("networkColumns", List.of("seeds: [\"$1\", \"$5\"], depth: 2, $M")),
            entry("paths", List.of("from: \"$1\", to: \"$3\", $M", "from: \"$2\", to: \"$4\", maxHops: 3, $M")),
            entry("pathSearch", List.of("from: \"$1\", to: \"$3\", $M", "from: \"$5\", to: \"$2\", $M")),
            entry("rules", List.of("$M")),
            entry("rule", List.of("id: \"G52\", $M")),
            entry("gaps", List.of("filter: {rules: $rules}, first: 100, $M")),
            entry("gap", List.of("key: \"$gap\", $M")),
            entry(
                    "coverage",
                    List.of(
                            "rows: RULE, columns: AREA, filter: {rules: $rules}, $M",
                            "rows: GROUP, columns: PATHWAY, filter: {rules: $rules}, $M")),
            entry(
                    "coverageOpened",
                    List.of("rows: RULE, columns: AREA, since: \"2025-10-01\", filter: {rules: $rules}, $M")),
            entry(
                    "coverageTrend",
                    List.of("from: \"2025-10-01\", to: \"2025-12-15\", every: WEEK, filter: {rules: $rules}, $K")),
            entry("transitions", List.of("kind: CUSTODY_TO_COMMUNITY, from: \"2024-01-01\", to: \"2025-12-15\", $K")),
            entry("timeline", each("person: \"$%d\", $M")),
            entry("area", List.of("code: \"N\", $M")),
            entry("areas", List.of("search: \"North\", $M")),
            entry("crossBorderLinks", List.of("level: CSP, first: 100, $M", "level: PFA, area: \"F\", first: 100, $M")),
            entry("crossBorderFlows", List.of("level: CSP, from: \"2025-01-01\", to: \"2026-01-01\", $M")),
            entry("borderPair", List.of("a: \"N\", b: \"E\", $M", "a: \"S\", b: \"E\", $M", "a: \"F\", b: \"G\", $M")),
            entry("areaProfile", List.of("area: \"N\", $M", "area: \"E\", $M")),
            entry("handover", List.of("id: \"$handover\", $M")),
            entry("handovers", List.of("area: \"E\", $M")),
            entry("feedBatches", List.of("source: \"REF\"")),
            entry("feedBatch", List.of("id: \"$batch\"")),
            entry("coOffending", each("person: \"$%d\", first: 20, $M")),
            entry("victimOffenderOverlap", List.of("area: \"N\", from: \"2025-01-01\", to: \"2026-01-01\", $M")),
            entry("personMeasures", each("person: \"$%d\", $M")),
            entry("tiesDueForReview", List.of("area: \"N\", withinDays: 366, $M", "area: \"E\", withinDays: 366, $M")),
            entry("removals", List.of("first: 10")),
            entry("retentionDue", List.of("before: \"2040-01-01\"", "area: \"N\", before: \"2040-01-01\"")),
            entry("retentionActions", each("person: \"$%d\"")),
            entry("erasures", List.of("first: 10")),
            entry("gang", List.of("id: \"$gang\", $M", "id: \"$gang\", " + GRADED)),
            entry("gangs", List.of("$M", "search: \"crew\", $M", "area: \"N\", " + GRADED)),
            entry("gangTies", List.of("first: 100, $M", "area: \"N\", " + GRADED)),
            entry("gangRelations", List.of("$M", GRADED)),
            entry(
                    "networkMeasures",
                    List.of(
                            "scope: {}, measures: [DEGREE, BETWEENNESS, CORE, COMPONENT], first: 100, $M",
                            "scope: {area: \"N\"}, measures: [DEGREE], first: 100, $M",
                            "scope: {gang: \"$gang\", minGrade: " + GRADE
                                    + "}, measures: [WEIGHTED_DEGREE], first: 100, $M")),
            entry("communities", List.of("scope: {}, seed: 1, $M", "scope: {minGrade: " + GRADE + "}, seed: 1, $M")),
            entry("brokers", List.of("scope: {}, $M", "scope: {minGrade: " + GRADE + "}, $M")),
            entry("keyPlayers", List.of("scope: {}, k: 1, $M", "scope: {minGrade: " + GRADE + "}, k: 1, $M")),
            entry("exposure", each("person: \"$%d\", $M")),
            entry("fairness", List.of("by: SEX, area: \"N\", $M", "by: ETHNICITY, $M")),
            entry("analyticsRun", List.of("id: \"none\"")),
            entry("analyticsRuns", List.of("first: 10")),
            entry("auditEvents", List.of("subject: \"none\"")),
            entry("tieActions", List.of("tie: \"POL/gang_ties/t1\"")));

    private RootQuestions() {}

    private static List<String> each(String arguments) {
        return IntStream.rangeClosed(1, 5).mapToObj(arguments::formatted).toList();
    }

    /** The questions about each root field, with what stands for something still in them. */
    static Map<String, List<String>> all() {
        return ARGUMENTS;
    }

    /** The id of the handover with this key, which is the key written otherwise. */
    static String handoverId(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    /** What does not change with the moment. */
    static Map<String, String> constants() {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 1; i <= 5; i++) {
            values.put("$" + i, EntityId.ofKey("POL/people/" + i).value());
        }
        values.put("$gang", EntityId.ofKey("POL/gangs/gg").value());
        values.put("$home", EntityId.ofKey("POL/addresses/n").value());
        values.put("$handover", handoverId("POL/handovers/h1"));
        values.put(
                "$rules",
                GapRules.all().stream()
                        .map(rule -> rule.id())
                        .filter(id -> !id.equals("G53"))
                        .distinct()
                        .collect(Collectors.joining("\", \"", "[\"", "\"]")));
        return values;
    }
}
