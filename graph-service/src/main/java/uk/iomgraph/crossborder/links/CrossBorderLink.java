package uk.iomgraph.crossborder.links;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.kernel.SourceReference;
import uk.iomgraph.rules.border.AreaLevel;
import uk.iomgraph.rules.border.LinkEvidence;
import uk.iomgraph.rules.border.LinkKind;
import uk.iomgraph.security.Viewer;

/**
 * A link as one viewer sees it at one moment; the fields of {@code CrossBorderLink} in the schema say what they mean.
 *
 * @param kept what the graph keeps of it
 * @param levels the levels at which its areas differ at the moment
 * @param moment the moment
 * @param viewer who asks
 */
record CrossBorderLink(KeptLink kept, Set<AreaLevel> levels, Moment moment, Viewer viewer) {

    /** Its key. */
    public String key() {
        return kept.key();
    }

    /** What joins the areas. */
    public LinkKind kind() {
        return kept.kind();
    }

    /** The code of the kind. */
    public String code() {
        return kept.kind().code();
    }

    /** What the kind means. */
    public String title() {
        return kept.kind().title();
    }

    /** The widest level. */
    public AreaLevel level() {
        return Collections.max(levels);
    }

    /** What it is about, where that is no person. */
    @Nullable
    public SourceReference subject() {
        return kept.subjectKind() == LinkSubject.PERSON ? null : SourceReference.ofKey(kept.subject());
    }

    /** Identity of the person it is about; null where it is about no single person. */
    @Nullable
    String personId() {
        return kept.subjectKind() == LinkSubject.PERSON ? kept.subject() : null;
    }

    /** The first day. */
    @Nullable
    public LocalDate from() {
        return kept.from();
    }

    /** The day after the last. */
    @Nullable
    public LocalDate to() {
        return kept.to();
    }

    /** For how many it stands. */
    public int count() {
        return kept.count();
    }

    /** In days of imprisonment. */
    @Nullable
    public Double harm() {
        return kept.harm();
    }

    /** As the crow flies. */
    @Nullable
    public Double distanceKm() {
        return kept.distanceKm();
    }

    /** One sentence. */
    public String explanation() {
        return kept.explanation();
    }

    /** The records it rests on. */
    public List<Evidence> evidence() {
        return kept.evidence().stream()
                .map(piece -> new Evidence(piece.role(), SourceReference.ofKey(piece.key())))
                .limit(MOST_EVIDENCE)
                .toList();
    }

    /** When it was first known. */
    public Instant knownSince() {
        return kept.knownSince();
    }

    private static final int MOST_EVIDENCE = 100;

    /** A record it rests on. */
    record Evidence(LinkEvidence.Role role, SourceReference source) {}
}
