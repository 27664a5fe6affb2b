package uk.iomgraph.tie;

import static java.util.Map.entry;
import static uk.iomgraph.tie.MatrixWorld.ago;
import static uk.iomgraph.tie.MatrixWorld.in;

import java.util.List;
import java.util.Map;

/**
 * What {@link MatrixIT} asks of each root field: its arguments, in which {@code $1} to {@code $6} stand for the people of a
 * circle, {@code $a} and {@code $b} for its areas, {@code $force} for both, {@code $family} for the name of its people, and
 * other words with a dollar for things of the circle. What changes anything is asked in the order of {@link #ACTS}.
 */
final class MatrixQuestions {

    /** What an answer to a question is looked through for. */
    enum About {
        /** Whether it is answered: it is about nobody's record. */
        NOTHING_PERSONAL,
        /** What tells of the circle: its family name, the ids of its people, and what the question adds. */
        RECORDS,
        /** Numbers that count the people of the circle. */
        NUMBERS,
        /** The same, where small ones are told to nobody. */
        SUPPRESSED
    }

    /**
     * A question.
     *
     * @param marks more that tells of the circle
     */
    record Question(About about, String arguments, List<String> marks) {}

    static final Map<String, Question> QUERIES = Map.ofEntries(
            entry("serverInfo", plain("")),
            entry("demonstration", plain("")),
            entry("purposes", plain("")),
            entry("currentPurpose", plain("")),
            entry("area", plain("code: \"$a\"")),
            entry("areas", plain("search: \"First\"")),
            entry("rules", plain("")),
            entry("rule", plain("id: \"G52\"")),
            entry("feedBatches", plain("source: \"POL\"")),
            entry("feedBatch", plain("id: \"$batch\"")),
            entry("erasures", plain("first: 10")),
            entry("person", records("by: {id: \"$1\"}")),
            entry("people", records("search: \"$family\"")),
            entry("addresses", records("search: \"Road\"")),
            entry("timeline", records("person: \"$1\"")),
            entry("coOffending", records("person: \"$1\"")),
            entry("personMeasures", records("person: \"$1\"")),
            entry("exposure", records("person: \"$5\"")),
            entry("network", records("seeds: [\"$1\"], depth: 2")),
            entry("networkColumns", records("seeds: [\"$1\"], depth: 2")),
            entry("paths", records("from: \"$1\", to: \"$5\"")),
            entry("pathSearch", records("from: \"$1\", to: \"$5\"")),
            entry("victimNearby", records("personId: \"$1\", addressId: \"$home\", withinMetres: 500", "\"YES\"")),
            entry("gap", records("key: \"$gap\"", "$gap")),
            entry("gaps", records("first: 100", "$gap")),
            entry("handover", records("id: \"$handover\"", "$handover")),
            entry("handovers", records("first: 100", "$handover")),
            entry("crossBorderLinks", records("level: CSP, first: 100")),
            entry("gang", records("id: \"$gang\"")),
            entry("gangs", records("area: \"$a\"")),
            entry("gangTies", records("first: 100")),
            entry("gangRelations", records("area: \"$a\"", "$crew")),
            entry("networkMeasures", records("scope: {area: \"$a\"}, measures: [DEGREE]")),
            entry("communities", records("scope: {area: \"$a\"}, seed: 1")),
            entry("brokers", records("scope: {}")),
            entry("keyPlayers", records("scope: {area: \"$a\"}, k: 1")),
            entry("tieActions", records("tie: \"$challenged\"", "Not so, says $family")),
            entry("tiesDueForReview", records("area: \"$a\", withinDays: 366")),
            entry("removals", records("first: 10", "$before")),
            entry("retentionDue", records("before: \"" + in(0) + "\"")),
            entry("retentionActions", records("person: \"$4\"", "Asked for by $family")),
            entry("auditEvents", records("subject: \"$1\", first: 1")),
            entry("analyticsRun", records("id: \"$run\"", "$run")),
            entry("analyticsRuns", records("first: 10", "$run")),
            entry("coverage", numbers("rows: ALL, columns: ALL, area: \"$a\"")),
            entry("coverageOpened", numbers("rows: ALL, columns: ALL, area: \"$a\", since: \"" + ago(300) + "\"")),
            entry(
                    "coverageTrend",
                    numbers("area: \"$a\", from: \"" + ago(60) + "\", to: \"" + ago(0) + "\", every: MONTH")),
            entry(
                    "transitions",
                    numbers("kind: CUSTODY_TO_COMMUNITY, area: \"$a\", from: \"" + ago(300) + "\", to: \"" + ago(0)
                            + "\"")),
            entry(
                    "crossBorderFlows",
                    numbers("level: CSP, within: \"$force\", from: \"" + ago(400) + "\", to: \"" + ago(0) + "\"")),
            entry("borderPair", numbers("a: \"$a\", b: \"$b\"")),
            entry("areaProfile", numbers("area: \"$a\"")),
            entry("fairness", suppressed("by: SEX, area: \"$a\"")),
            entry(
                    "victimOffenderOverlap",
                    suppressed("area: \"$a\", from: \"" + ago(400) + "\", to: \"" + ago(0) + "\"")));

    static final List<Map.Entry<String, Question>> ACTS = List.of(
            entry("statePurpose", plain("purpose: STRATEGIC_ASSESSMENT")),
            entry("acknowledgeGap", act("key: \"$gap\"")),
            entry("assignGap", act("key: \"$gap\", assignee: \"Lead\"")),
            entry("acceptGap", act("key: \"$gap\", until: \"" + in(30) + "\", reason: \"Known\"")),
            entry("closeGap", act("key: \"$gap\", evidence: \"none\"")),
            entry("reopenGap", act("key: \"$gap\"")),
            entry("reportDataError", act("key: \"$gap\", reason: \"Entered twice\"")),
            entry(
                    "offerHandover",
                    act("person: \"$1\", fromArea: \"$a\", toArea: \"$b\", reason: \"Moved\", riskRating: \"Amber\","
                            + " needs: \"none\", leadProfessional: \"A\", nextContact: \"" + in(9)
                            + "\", conditions: \"none\", victimIssues: \"none\"")),
            entry("acceptHandover", act("handover: \"$handover\", area: \"$b\"")),
            entry("declineHandover", act("handover: \"$handover\", area: \"$b\", note: \"No\"")),
            entry("withdrawHandover", act("handover: \"$handover\", area: \"$a\"")),
            entry("challengeTie", act("tie: \"$challenged\", reason: \"Once more\"")),
            entry("reviewTie", act("tie: \"$challenged\", until: \"" + in(200) + "\", reason: \"Still so\"")),
            entry("decideChallenge", act("tie: \"$challenged\", decision: REJECT, reason: \"It is so\"")),
            entry("removeTie", act("tie: \"$removed\", reason: NOT_TRUE, recipients: [\"Council\"]")),
            entry("acknowledgeRemoval", records("notice: \"$notice\"")),
            entry("retainRecord", act("person: \"$4\", reason: \"Needed\", until: \"" + in(400) + "\"")),
            entry("placeHold", act("person: \"$4\", reason: \"An inquiry\"")),
            entry("liftHold", act("person: \"$2\", reason: \"None stands\"")),
            entry("eraseRecord", act("person: \"$4\", reason: ORDERED")),
            entry("startAnalyticsRun", plain("input: {scope: {area: \"$a\"}, measures: [DEGREE]}")),
            entry("cancelAnalyticsRun", records("id: \"$run\"")));

    static final Map<String, Question> SUBSCRIPTIONS = Map.of("analyticsRunProgress", records("id: \"$run\"", "$run"));

    private MatrixQuestions() {}

    private static Question plain(String arguments) {
        return new Question(About.NOTHING_PERSONAL, arguments, List.of());
    }

    private static Question records(String arguments, String... marks) {
        return new Question(About.RECORDS, arguments, List.of(marks));
    }

    private static Question numbers(String arguments) {
        return new Question(About.NUMBERS, arguments, List.of());
    }

    private static Question suppressed(String arguments) {
        return new Question(About.SUPPRESSED, arguments, List.of());
    }

    private static Question act(String input) {
        return records("input: {" + input + "}");
    }
}
