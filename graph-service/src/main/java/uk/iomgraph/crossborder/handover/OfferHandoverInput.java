package uk.iomgraph.crossborder.handover;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.handover.HandoverContents;
import uk.iomgraph.rules.handover.HandoverItem;
import uk.iomgraph.rules.interval.Day;

/** What is put in to offer a case; the fields of {@code OfferHandoverInput} in the schema say what they mean. */
record OfferHandoverInput(
        @Nullable String person,
        @Nullable String fromArea,
        @Nullable String toArea,
        @Nullable LocalDate offeredOn,
        @Nullable String reason,
        @Nullable String riskRating,
        @Nullable String needs,
        @Nullable String leadProfessional,
        @Nullable LocalDate nextContact,
        @Nullable String conditions,
        @Nullable String victimIssues,
        @Nullable String note) {

    HandoverContents contents() {
        return new HandoverContents(HandoverContents.NONE.words(), HandoverDays.of(nextContact, Day.NEVER))
                .with(HandoverItem.PERSON, person)
                .with(HandoverItem.FROM_AREA, code(fromArea))
                .with(HandoverItem.TO_AREA, code(toArea))
                .with(HandoverItem.REASON, reason)
                .with(HandoverItem.RISK_RATING, riskRating)
                .with(HandoverItem.NEEDS, needs)
                .with(HandoverItem.LEAD_PROFESSIONAL, leadProfessional)
                .with(HandoverItem.CONDITIONS, conditions)
                .with(HandoverItem.VICTIM_ISSUES, victimIssues);
    }

    static @Nullable String code(@Nullable String area) {
        return area == null ? null : area.strip().toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "OfferHandoverInput[]";
    }
}
