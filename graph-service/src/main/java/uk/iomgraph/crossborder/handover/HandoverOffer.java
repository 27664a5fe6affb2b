package uk.iomgraph.crossborder.handover;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.handover.HandoverAct;
import uk.iomgraph.rules.handover.HandoverContents;
import uk.iomgraph.rules.handover.HandoverItem;
import uk.iomgraph.rules.interval.Day;

/** What was said with an offer that was made in this system, in the words of the API. */
record HandoverOffer(
        @Nullable String reason,
        @Nullable String riskRating,
        @Nullable String needs,
        @Nullable String leadProfessional,
        @Nullable LocalDate nextContact,
        @Nullable String conditions,
        @Nullable String victimIssues) {

    static Optional<HandoverOffer> of(HandoverRecord record) {
        return record.actions().stream()
                .filter(action -> action.act() == HandoverAct.OFFER)
                .map(action -> of(action.words().contents()))
                .findFirst();
    }

    private static HandoverOffer of(HandoverContents contents) {
        return new HandoverOffer(
                contents.of(HandoverItem.REASON),
                contents.of(HandoverItem.RISK_RATING),
                contents.of(HandoverItem.NEEDS),
                contents.of(HandoverItem.LEAD_PROFESSIONAL),
                Day.date(contents.nextContact()),
                contents.of(HandoverItem.CONDITIONS),
                contents.of(HandoverItem.VICTIM_ISSUES));
    }

    @Override
    public String toString() {
        return "HandoverOffer[]";
    }
}
