package uk.iomgraph.coverage.store;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.graph.FactVersions;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.kernel.EntityId;
import uk.iomgraph.rules.gap.SubjectKind;
import uk.iomgraph.rules.gap.Verdict;
import uk.iomgraph.rules.interval.Day;

/**
 * A verdict as the graph keeps it.
 *
 * @param key the same through recomputation, see {@link #of}
 * @param subject identity of the person, or key of what else it is about
 * @param kind what it is about
 * @param verdict what the rule decided
 * @param settingsOf code of the partnership by whose own settings it did; null where by those of all
 * @param hash digest of all of it
 */
public record GapFact(
        String key,
        String subject,
        SubjectKind kind,
        Verdict verdict,
        @Nullable String settingsOf,
        String hash) implements FactVersions.Fact {

    private static final String NO_RECORD = "|";

    /** Rules whose gaps may hang on a record that is about two people: that they share a household. */
    private static final Set<String> SHARED = Set.of("G57");

    /**
     * The fact of a verdict. Its key is made of the rule and the anchor, which names records of this person alone; so it
     * outlives later cover, other limits, and two records being found to be of one person. Where no record stands for it,
     * or one that is about others too, the subject is part of it. What planned ends would bring has the key it will have
     * when it comes.
     *
     * @param settingsOf code of the partnership by whose own settings it was decided; null where by those of all
     * @param twin whether a verdict with the same rule and anchor is kept already
     */
    public static GapFact of(
            String subject, SubjectKind kind, Verdict verdict, @Nullable String settingsOf, boolean twin) {
        boolean anchored = kind == SubjectKind.PERSON
                && !verdict.anchor().startsWith(NO_RECORD)
                && !SHARED.contains(verdict.rule());
        String name = "gap/" + verdict.rule() + '/' + (anchored ? "" : subject) + '/' + verdict.anchor()
                + (twin ? "|planned" : "");
        String key = EntityId.ofKey(name).value();
        // By the settings of all it is what it was before any partnership had its own.
        String hash = FactVersions.digest(subject + verdict + (settingsOf == null ? "" : settingsOf));
        return new GapFact(key, subject, kind, verdict, settingsOf, hash);
    }

    /** Its properties, see docs/model.md. */
    @Override
    public Parameters properties(Instant recordedAt) {
        Verdict.Place place = verdict.place();
        List<String> steps = verdict.severities().stream()
                .map(step -> Day.date(step.from()) + " " + step.severity())
                .toList();
        return Parameters.of("key", key)
                .and("current", key)
                .and("subject", subject)
                .and("subjectKind", kind.name())
                .and("rule", verdict.rule())
                .and("version", verdict.version())
                .andPresent("settingsOf", settingsOf)
                .andPresent("from", Day.date(verdict.from()))
                .andPresent("to", Day.date(verdict.to()))
                .and("tolerance", tolerance())
                .and("allowed", verdict.allowed())
                .and("planned", verdict.planned())
                .and("severity", verdict.severities().get(0).severity().name())
                .and("severities", steps)
                .and("owner", verdict.owner().agency().name())
                .andPresent("area", place.area())
                .andPresent("agency", place.agency())
                .andPresent("programme", place.programme())
                .andPresent(
                        "pathway",
                        place.pathway() == null ? null : place.pathway().name())
                .and("explanation", verdict.explanation())
                .and(
                        "evidence",
                        verdict.evidence().stream().map(piece -> piece.key()).toList())
                .and(
                        "evidenceRoles",
                        verdict.evidence().stream()
                                .map(piece -> piece.role().name())
                                .toList())
                .and("hash", hash)
                .and("recordedFrom", recordedAt);
    }

    /** Days after the beginning within which cover could still begin in time. */
    public int tolerance() {
        return Day.isDate(verdict.from()) ? verdict.overdueFrom() - verdict.from() - verdict.allowed() : 0;
    }
}
