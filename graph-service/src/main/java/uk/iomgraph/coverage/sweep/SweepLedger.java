package uk.iomgraph.coverage.sweep;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.iomgraph.cypher.CoverageStatements;
import uk.iomgraph.cypher.CypherStatement;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.GraphWriter;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.graph.Row;

/** The ledger of sweeps: what each was to do, how far it came, and up to which changes the last complete one knew. */
@Component
class SweepLedger {

    private final GraphReader reader;
    private final GraphWriter writer;
    private final Clock clock;

    SweepLedger(GraphReader reader, GraphWriter writer, Clock clock) {
        this.reader = reader;
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * A sweep that came to its end.
     *
     * @param startedAt when it found out whose records those are that had changed
     * @param changesTo recorded time up to which it knew of all changes; null where nothing was delivered before
     * @param rules digest of the rules and settings it judged by
     */
    record Last(Instant startedAt, @Nullable Instant changesTo, String rules) {}

    /**
     * A sweep at work.
     *
     * @param id its id
     * @param kind whom it holds against the rules
     * @param reached the database's number of the last record it has dealt with, of a full one; -1 at its beginning
     * @param changesTo recorded time up to which it knows of all changes
     */
    record Entry(
            String id,
            SweepKind kind,
            long reached,
            @Nullable Instant changesTo) {

        static Entry of(Row row) {
            return new Entry(
                    row.text("id"),
                    SweepKind.valueOf(row.text("kind")),
                    row.number("reached"),
                    row.instantOrNull("changesTo"));
        }
    }

    Optional<Last> last() {
        return reader.find(
                CoverageStatements.LAST_SWEEP,
                Parameters.none(),
                row -> new Last(row.instant("startedAt"), row.instantOrNull("changesTo"), row.text("rules")));
    }

    /** When the last delivery that is loaded to its end was received; empty where there is none. */
    Optional<Instant> lastDelivery() {
        return reader.list(CoverageStatements.FEEDS, Parameters.none(), row -> row.instant("receivedAt")).stream()
                .max(Instant::compareTo);
    }

    Entry begin(SweepKind kind, Instant startedAt, @Nullable Instant changesTo, String rules) {
        Parameters parameters = Parameters.of("id", UUID.randomUUID().toString())
                .and("kind", kind.name())
                .and("startedAt", startedAt)
                .and("changesTo", changesTo)
                .and("rules", rules);
        return writer.writing(transaction -> transaction
                .list(CoverageStatements.BEGIN_SWEEP, parameters, Entry::of)
                .get(0));
    }

    void advance(Entry entry, long reached, long people) {
        run(
                CoverageStatements.ADVANCE_SWEEP,
                Parameters.of("id", entry.id()).and("reached", reached).and("people", people));
    }

    void complete(Entry entry, SweepReport report) {
        run(
                CoverageStatements.COMPLETE_SWEEP,
                Parameters.of("id", entry.id())
                        .and("completedAt", now())
                        .and("people", report.people())
                        .and("opened", report.opened())
                        .and("changed", report.changed())
                        .and("closed", report.closed()));
    }

    /** To the microsecond, so that what is read back is what was written. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private void run(CypherStatement statement, Parameters parameters) {
        writer.writing(transaction -> {
            transaction.run(statement, parameters);
            return statement;
        });
    }
}
