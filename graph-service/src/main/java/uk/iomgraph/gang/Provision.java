package uk.iomgraph.gang;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.graph.Row;
import uk.iomgraph.kernel.SourceReference;
import uk.iomgraph.rules.timeline.ProgrammeType;

/**
 * Something in place for a person on the day: a programme they are in, or a way out of a gang that is on offer.
 *
 * @param person identity of the person
 * @param kind what it is
 * @param key key of the record
 * @param from since when
 * @param name name of the programme; null if there is none
 * @param type its type; null if there is no programme
 */
record Provision(
        String person,
        GangExitOfferKind kind,
        String key,
        LocalDate from,
        @Nullable String name,
        @Nullable ProgrammeType type) {

    static Provision of(Row row) {
        String type = row.textOrNull("type");
        return new Provision(
                row.text("person"),
                GangExitOfferKind.valueOf(row.text("kind")),
                row.text("key"),
                row.date("from"),
                row.textOrNull("name"),
                type == null ? null : ProgrammeType.valueOf(type));
    }

    boolean isMembership() {
        return kind == GangExitOfferKind.PROGRAMME;
    }

    /** Whether it is a way out of a gang; referrals to anything else are not read. */
    boolean isExitOffer() {
        return !isMembership() || type == ProgrammeType.GANG_EXIT;
    }

    GangProgramme programme() {
        return new GangProgramme(name, Objects.requireNonNull(type), from, SourceReference.ofKey(key));
    }

    GangExitOffer offer() {
        return new GangExitOffer(kind, from, SourceReference.ofKey(key));
    }

    /** A programme somebody is in. */
    record GangProgramme(@Nullable String name, ProgrammeType type, LocalDate from, SourceReference source) {}

    /** A way out that is on offer. */
    record GangExitOffer(GangExitOfferKind kind, LocalDate from, SourceReference source) {}

    /** What a way out can be. */
    enum GangExitOfferKind {
        PROGRAMME,
        REFERRAL,
        EXIT_PLAN
    }
}
