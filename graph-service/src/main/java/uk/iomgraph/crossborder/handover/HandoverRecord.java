package uk.iomgraph.crossborder.handover;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import uk.iomgraph.graph.Row;
import uk.iomgraph.rules.handover.HandoverLife;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.timeline.Handover;
import uk.iomgraph.rules.timeline.Span;

/**
 * A handover as its record tells of it, with what was done about it here.
 *
 * @param told the record
 * @param person id of the record that leads the person's records
 * @param recordedFrom since when the record is believed
 * @param actions what was done in this system, in the order in which it was done; the offer too, if it was made here
 */
record HandoverRecord(Handover told, String person, Instant recordedFrom, List<HandoverAction> actions) {

    HandoverRecord {
        actions = List.copyOf(actions);
    }

    /** A record without what was done about it. */
    static HandoverRecord of(Row row) {
        Row record = Objects.requireNonNull(row.rowOrNull("record"));
        Span span =
                new Span(record.text("key"), record.text("source"), Day.of(record.date("from")), Day.NEVER, Day.NEVER);
        Handover told = new Handover(
                span,
                row.text("fromArea"),
                row.text("toArea"),
                Day.of(record.dateOrNull("acceptedOn")),
                Day.of(record.dateOrNull("declinedOn")),
                Day.of(record.dateOrNull("withdrawnOn")));
        return new HandoverRecord(told, row.text("person"), record.instant("recordedFrom"), List.of());
    }

    HandoverRecord with(List<HandoverAction> done) {
        return new HandoverRecord(told, person, recordedFrom, done);
    }

    String key() {
        return told.key();
    }

    /** The record and what was done here, read as one. */
    HandoverLife life() {
        return HandoverLife.of(
                told,
                actions.stream().flatMap(action -> action.answer().stream()).toList());
    }

    /** The same as it had come by a day: what was done later is not yet known of. */
    HandoverLife life(int day) {
        HandoverLife life = life();
        return life.answeredOn() <= day ? life : new HandoverLife(life.offer(), null);
    }
}
