package uk.iomgraph.audit.request;

import static java.util.Map.entry;

import java.util.Map;
import uk.iomgraph.audit.Act;

/** What each root field of the schema does with personal data. */
final class RootActs {

    private static final Map<String, Act> ACTS = Map.ofEntries(
            entry("addresses", Act.CONSULTATION),
            entry("analyticsRun", Act.CONSULTATION),
            entry("analyticsRuns", Act.CONSULTATION),
            entry("area", Act.CONSULTATION),
            entry("areaProfile", Act.CONSULTATION),
            entry("areas", Act.CONSULTATION),
            entry("auditEvents", Act.CONSULTATION),
            entry("borderPair", Act.CONSULTATION),
            entry("brokers", Act.COMBINATION),
            entry("coOffending", Act.CONSULTATION),
            entry("communities", Act.COMBINATION),
            entry("coverage", Act.CONSULTATION),
            entry("coverageOpened", Act.CONSULTATION),
            entry("coverageTrend", Act.CONSULTATION),
            entry("crossBorderFlows", Act.CONSULTATION),
            entry("crossBorderLinks", Act.CONSULTATION),
            entry("currentPurpose", Act.CONSULTATION),
            entry("demonstration", Act.CONSULTATION),
            entry("erasures", Act.CONSULTATION),
            entry("exposure", Act.COMBINATION),
            entry("fairness", Act.CONSULTATION),
            entry("feedBatch", Act.CONSULTATION),
            entry("feedBatches", Act.CONSULTATION),
            entry("gang", Act.CONSULTATION),
            entry("gangRelations", Act.CONSULTATION),
            entry("gangTies", Act.CONSULTATION),
            entry("gangs", Act.CONSULTATION),
            entry("gap", Act.CONSULTATION),
            entry("gaps", Act.CONSULTATION),
            entry("handover", Act.CONSULTATION),
            entry("handovers", Act.CONSULTATION),
            entry("keyPlayers", Act.COMBINATION),
            entry("network", Act.CONSULTATION),
            entry("networkColumns", Act.CONSULTATION),
            entry("networkMeasures", Act.COMBINATION),
            entry("pathSearch", Act.CONSULTATION),
            entry("paths", Act.CONSULTATION),
            entry("people", Act.CONSULTATION),
            entry("person", Act.CONSULTATION),
            entry("personMeasures", Act.COMBINATION),
            entry("purposes", Act.CONSULTATION),
            entry("removals", Act.CONSULTATION),
            entry("retentionActions", Act.CONSULTATION),
            entry("retentionDue", Act.CONSULTATION),
            entry("rule", Act.CONSULTATION),
            entry("rules", Act.CONSULTATION),
            entry("serverInfo", Act.CONSULTATION),
            entry("tieActions", Act.CONSULTATION),
            entry("tiesDueForReview", Act.CONSULTATION),
            entry("timeline", Act.CONSULTATION),
            entry("transitions", Act.CONSULTATION),
            entry("victimNearby", Act.CONSULTATION),
            entry("victimOffenderOverlap", Act.CONSULTATION),
            entry("acceptGap", Act.ALTERATION),
            entry("acceptHandover", Act.ALTERATION),
            entry("acknowledgeGap", Act.ALTERATION),
            entry("acknowledgeRemoval", Act.ALTERATION),
            entry("assignGap", Act.ALTERATION),
            entry("cancelAnalyticsRun", Act.ALTERATION),
            entry("challengeTie", Act.ALTERATION),
            entry("closeGap", Act.ALTERATION),
            entry("decideChallenge", Act.ERASURE),
            entry("declineHandover", Act.ALTERATION),
            entry("eraseRecord", Act.ERASURE),
            entry("liftHold", Act.ALTERATION),
            entry("offerHandover", Act.ALTERATION),
            entry("placeHold", Act.ALTERATION),
            entry("removeTie", Act.ERASURE),
            entry("reopenGap", Act.ALTERATION),
            entry("reportDataError", Act.ALTERATION),
            entry("retainRecord", Act.ALTERATION),
            entry("reviewTie", Act.ALTERATION),
            entry("statePurpose", Act.ALTERATION),
            entry("startAnalyticsRun", Act.COMBINATION),
            entry("withdrawHandover", Act.ALTERATION),
            entry("analyticsRunProgress", Act.CONSULTATION));

    private RootActs() {}

    /** All of them, by the name of the field. */
    static Map<String, Act> all() {
        return ACTS;
    }

    /** What a field does; a field that the table has forgotten counts by the kind of its operation. */
    static Act of(String field, boolean changes) {
        Act act = ACTS.get(field);
        return act == null ? (changes ? Act.ALTERATION : Act.CONSULTATION) : act;
    }
}
