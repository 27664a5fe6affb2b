package uk.iomgraph.rules.gap.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.gap.life.GapAction.Done;
import uk.iomgraph.rules.gap.life.GapAction.Words;
import uk.iomgraph.rules.interval.Day;

/** Lives of gaps, for tests: one action a day from day 0 on, unless said otherwise. Each is recorded at noon. */
final class Lives {

    private static final int START = Day.of(LocalDate.of(2024, 1, 1));

    private final List<GapAction> actions = new ArrayList<>();

    static int day(int day) {
        return START + day;
    }

    /** Noon of a day. */
    static Instant noon(int day) {
        return Instant.ofEpochSecond((START + day) * 86_400L + 43_200);
    }

    static GapAction action(GapActionKind kind, int on, int from, int until, Words words) {
        return new GapAction(kind + " " + on, kind, new Done(noon(on), day(on), "somebody"), from, until, words);
    }

    Lives then(int on, GapActionKind kind) {
        return add(action(kind, on, day(on), Day.NEVER, Words.NONE));
    }

    Lives closed(int on, int from) {
        return add(action(GapActionKind.CLOSE, on, day(from), Day.NEVER, Words.NONE));
    }

    Lives accepted(int on, int until) {
        return add(action(GapActionKind.ACCEPT, on, day(on), day(until), Words.NONE));
    }

    Lives assigned(int on, @Nullable String assignee) {
        return add(action(GapActionKind.ASSIGN, on, day(on), Day.NEVER, new Words(null, assignee, null)));
    }

    private Lives add(GapAction action) {
        actions.add(action);
        return this;
    }

    GapLife life() {
        return new GapLife(actions);
    }
}
