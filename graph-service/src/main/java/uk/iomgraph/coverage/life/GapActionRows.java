package uk.iomgraph.coverage.life;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.graph.Row;
import uk.iomgraph.rules.gap.life.GapAction;
import uk.iomgraph.rules.gap.life.GapAction.Done;
import uk.iomgraph.rules.gap.life.GapAction.Words;
import uk.iomgraph.rules.gap.life.GapActionKind;
import uk.iomgraph.rules.gap.life.GapLife;
import uk.iomgraph.rules.interval.Day;

/** Gathers the rows of actions, which come gap by gap, into lives; hands over each as soon as it is whole. */
final class GapActionRows {

    private final Clock clock;
    private final Consumer<KeyedLife> consumer;
    private final List<GapAction> actions = new ArrayList<>();
    private @Nullable String gap;

    /** Gathers for a consumer; the clock says where the day of an action began. */
    GapActionRows(Clock clock, Consumer<KeyedLife> consumer) {
        this.clock = clock;
        this.consumer = consumer;
    }

    void add(Row row) {
        String next = row.text("gap");
        if (!next.equals(gap)) {
            end();
            gap = next;
        }
        actions.add(action(row));
    }

    /** Hands over the last life, once there are no more rows. */
    void end() {
        if (gap != null) {
            consumer.accept(new KeyedLife(gap, new GapLife(actions)));
        }
        actions.clear();
    }

    /** An action as the statement that adds it takes it. */
    static Parameters parameters(String gap, GapAction action) {
        return Parameters.of("id", action.id())
                .and("gap", gap)
                .and("action", action.kind().name())
                .and("at", action.done().at())
                .and("by", action.done().by())
                .and("from", Day.date(action.from()))
                .and("until", Day.date(action.until()))
                .and("reason", action.words().reason())
                .and("assignee", action.words().assignee())
                .and("evidence", action.words().evidence());
    }

    private GapAction action(Row row) {
        Done done = new Done(
                row.instant("at"), Day.of(LocalDate.ofInstant(row.instant("at"), clock.getZone())), row.text("by"));
        return new GapAction(
                row.text("id"),
                GapActionKind.valueOf(row.text("action")),
                done,
                Day.of(row.date("from")),
                Day.of(row.dateOrNull("until")),
                new Words(row.textOrNull("reason"), row.textOrNull("assignee"), row.textOrNull("evidence")));
    }
}
