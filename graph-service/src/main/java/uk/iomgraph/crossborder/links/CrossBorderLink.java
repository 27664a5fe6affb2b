package uk.iomgraph.crossborder.links;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.kernel.SourceReference;
import uk.iomgraph.kernel.Withheld;
import uk.iomgraph.person.Person;
import uk.iomgraph.rules.border.AreaLevel;
import uk.iomgraph.rules.border.LinkEvidence;
import uk.iomgraph.rules.border.LinkKind;

/**
 * A link as one viewer sees it at one moment; the fields of {@code CrossBorderLink} in the schema say what they mean.
 *
 * @param kept what the graph keeps of it
 * @param levels the levels at which its areas differ at the moment
 * @param people whom it is about, and whether their places may be told
 * @param moment the moment
 */
public record CrossBorderLink(KeptLink kept, Set<AreaLevel> levels, LinkPeople people, Moment moment) {

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

    /** Whom it is about. */
    @Nullable
    public Person person() {
        return people.person();
    }

    /** The other of two people. */
    @Nullable
    public Person other() {
        return people.other();
    }

    /** Code of the area it leads from; null where withheld. */
    @Nullable
    String fromCode() {
        return people.tellsWhere() ? kept.fromArea() : null;
    }

    /** Code of the area it leads to; null where withheld. */
    @Nullable
    String toCode() {
        return people.tellsWhere() ? kept.toArea() : null;
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

    /** As the crow flies, in whole kilometres: more would tell of an address. */
    @Nullable
    public Double distanceKm() {
        Double exact = kept.distanceKm();
        return exact == null || !people.tellsWhere() ? null : Double.valueOf(Math.rint(exact));
    }

    /** One sentence; no more than the kind where the places are withheld. */
    public String explanation() {
        return people.tellsWhere() ? kept.explanation() : title();
    }

    /** What is not shown, and why. */
    public List<Withheld> withheld() {
        return people.withheld();
    }

    /** The records it rests on; none where the places are withheld. */
    public List<Evidence> evidence() {
        List<LinkEvidence> shown = people.tellsWhere() ? kept.evidence() : List.of();
        return shown.stream()
                .map(piece -> new Evidence(piece.role(), SourceReference.ofKey(piece.key())))
                .limit(MOST_EVIDENCE)
                .toList();
    }

    /** Whether all that it rests on is among some records, told by their keys. */
    public boolean restsOnlyOn(Set<String> keys) {
        return kept.evidence().stream().map(LinkEvidence::key).allMatch(keys::contains);
    }

    /** When it was first known. */
    public Instant knownSince() {
        return kept.knownSince();
    }

    private static final int MOST_EVIDENCE = 100;

    /** A record it rests on. */
    public record Evidence(LinkEvidence.Role role, SourceReference source) {}
}
