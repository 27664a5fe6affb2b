package uk.iomgraph.crossborder.handover;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.graph.Row;
import uk.iomgraph.rules.handover.HandoverAct;
import uk.iomgraph.rules.handover.HandoverAnswer;
import uk.iomgraph.rules.handover.HandoverContents;
import uk.iomgraph.rules.handover.HandoverItem;
import uk.iomgraph.rules.interval.Day;

/**
 * What an area did about a handover in this system. It is never changed.
 *
 * @param id opaque, ours
 * @param act what was done
 * @param on the day it was done
 * @param done when that was recorded, by whom, for which area
 * @param words what was said with it
 */
record HandoverAction(String id, HandoverAct act, int on, Done done, Words words) {

    /**
     * Who recorded it.
     *
     * @param at when
     * @param by the account
     * @param area code of the area on whose behalf
     */
    record Done(Instant at, String by, String area) {}

    /**
     * What was said; may name people, so it belongs into no log and no error.
     *
     * @param note why, or what else there is to say
     * @param contents the minimum data set of an offer; nothing for an answer
     */
    record Words(@Nullable String note, HandoverContents contents) {

        @Override
        public String toString() {
            return "Words[]";
        }
    }

    /** The answer it is; empty for an offer. */
    Optional<HandoverAnswer> answer() {
        return act == HandoverAct.OFFER ? Optional.empty() : Optional.of(new HandoverAnswer(act, on));
    }

    static HandoverAction of(Row row) {
        Row said = Objects.requireNonNull(row.rowOrNull("contents"));
        HandoverContents contents =
                new HandoverContents(HandoverContents.NONE.words(), Day.of(said.dateOrNull("nextContact")));
        contents = contents.with(HandoverItem.REASON, said.textOrNull("reason"))
                .with(HandoverItem.RISK_RATING, said.textOrNull("riskRating"))
                .with(HandoverItem.NEEDS, said.textOrNull("needs"))
                .with(HandoverItem.LEAD_PROFESSIONAL, said.textOrNull("leadProfessional"))
                .with(HandoverItem.CONDITIONS, said.textOrNull("conditions"))
                .with(HandoverItem.VICTIM_ISSUES, said.textOrNull("victimIssues"));
        return new HandoverAction(
                row.text("id"),
                HandoverAct.valueOf(row.text("act")),
                Day.of(row.date("on")),
                new Done(row.instant("at"), row.text("by"), row.text("area")),
                new Words(row.textOrNull("note"), contents));
    }

    /** As the statement that adds it takes it. */
    Parameters parameters(String handover, String person) {
        HandoverContents contents = words.contents();
        return Parameters.of("id", id)
                .and("handover", handover)
                .and("act", act.name())
                .and("on", Day.date(on))
                .and("at", done.at())
                .and("by", done.by())
                .and("area", done.area())
                .and("note", words.note())
                .and("person", person)
                .and("reason", contents.of(HandoverItem.REASON))
                .and("riskRating", contents.of(HandoverItem.RISK_RATING))
                .and("needs", contents.of(HandoverItem.NEEDS))
                .and("leadProfessional", contents.of(HandoverItem.LEAD_PROFESSIONAL))
                .and("nextContact", Day.date(contents.nextContact()))
                .and("conditions", contents.of(HandoverItem.CONDITIONS))
                .and("victimIssues", contents.of(HandoverItem.VICTIM_ISSUES));
    }
}
