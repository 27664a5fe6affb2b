package uk.iomgraph.crossborder.links;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.graph.Row;
import uk.iomgraph.rules.border.LinkEvidence;
import uk.iomgraph.rules.border.LinkKind;

/**
 * A link as it is kept; see docs/model.md.
 *
 * @param key its key
 * @param kind what joins the areas
 * @param subject identity of the person, or key of what else it is about
 * @param subjectKind what it is about
 * @param other identity of the other person; null where there is none
 * @param fromArea code of the one area
 * @param toArea code of the other
 * @param from first day
 * @param to the day after the last; null while open
 * @param count for how many offences, events, people or occasions it stands
 * @param harm in days of imprisonment; null where there is no weight
 * @param distanceKm as the crow flies; null where an end has no point
 * @param explanation one sentence
 * @param evidence the records it rests on
 * @param knownSince when it was first known
 */
record KeptLink(
        String key,
        LinkKind kind,
        String subject,
        LinkSubject subjectKind,
        @Nullable String other,
        String fromArea,
        String toArea,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int count,
        @Nullable Double harm,
        @Nullable Double distanceKm,
        String explanation,
        List<LinkEvidence> evidence,
        Instant knownSince) {

    static KeptLink of(Row row) {
        Row link = Objects.requireNonNull(row.rowOrNull("link"));
        return new KeptLink(
                link.text("key"),
                LinkKind.valueOf(link.text("kind")),
                link.text("subject"),
                LinkSubject.valueOf(link.text("subjectKind")),
                link.textOrNull("other"),
                link.text("fromArea"),
                link.text("toArea"),
                link.dateOrNull("from"),
                link.dateOrNull("to"),
                (int) link.number("count"),
                link.decimalOrNull("harm"),
                link.decimalOrNull("distance"),
                link.text("explanation"),
                evidence(link.texts("evidence"), link.texts("evidenceRoles")),
                row.instant("knownSince"));
    }

    /** Identity of the person it is about; null where it is about no single person. */
    @Nullable
    String personId() {
        return subjectKind == LinkSubject.PERSON ? subject : null;
    }

    private static List<LinkEvidence> evidence(List<String> keys, List<String> roles) {
        List<LinkEvidence> evidence = new ArrayList<>(keys.size());
        for (int i = 0; i < keys.size(); i++) {
            evidence.add(new LinkEvidence(keys.get(i), LinkEvidence.Role.valueOf(roles.get(i))));
        }
        return evidence;
    }
}
