package uk.iomgraph.analytics.run;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.iomgraph.cypher.AnalyticsRunStatements;
import uk.iomgraph.cypher.CypherStatement;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.GraphTransaction;
import uk.iomgraph.graph.GraphWriter;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.graph.Row;
import uk.iomgraph.security.Viewer;

/** Runs in the graph: each change of state and what goes with it is one transaction. */
@Component
class RunStore {

    /** How many blocks are written in one transaction. */
    private static final int BLOCKS = 50;

    private final GraphReader reader;
    private final GraphWriter writer;
    private final Clock clock;

    RunStore(GraphReader reader, GraphWriter writer, Clock clock) {
        this.reader = reader;
        this.writer = writer;
        this.clock = clock;
    }

    /** Adds a run that waits. */
    void add(RunOrder order) {
        Parameters run = Parameters.of("run", KeptRun.waiting(order, now()));
        writer.writing(transaction -> transaction.list(AnalyticsRunStatements.ADD_RUN, run, Row::columns));
    }

    /** Lets a run begin, worked out with these versions; false if it does not wait any more. */
    boolean begin(String id, Parameters versions) {
        return changed(AnalyticsRunStatements.BEGIN_RUN, named(id).and("versions", versions));
    }

    /** Adds results of a run that is under way; false if it is not any more. */
    boolean add(String id, Scores scores) {
        List<Parameters> blocks = scores.blocks(id);
        boolean added = true;
        for (int from = 0; from < blocks.size() && added; from += BLOCKS) {
            List<Parameters> some = blocks.subList(from, Math.min(blocks.size(), from + BLOCKS));
            Parameters parameters = named(id).and("rows", some);
            added = writer.writing(transaction -> transaction
                            .list(AnalyticsRunStatements.ADD_RESULTS, parameters, row -> row.number("blocks"))
                            .get(0))
                    == some.size();
        }
        return added;
    }

    /** Completes a run that is under way; false if it is not any more. */
    boolean complete(String id, Parameters figures) {
        return changed(AnalyticsRunStatements.COMPLETE_RUN, named(id).and("figures", figures));
    }

    /** Ends a run that is not over, and erases what it has written; false if it was over. */
    boolean end(String id, AnalyticsRunState state, @Nullable String failure) {
        Parameters parameters = named(id).and("state", state.name()).and("failure", failure);
        return writer.writing(transaction -> erasing(transaction, AnalyticsRunStatements.END_RUN, parameters));
    }

    /** Withdraws a run, over or not, and erases its results. */
    boolean withdraw(String id, @Nullable String why) {
        return writer.writing(transaction -> withdraw(id, why, transaction));
    }

    /** The same within a transaction. */
    boolean withdraw(String id, @Nullable String why, GraphTransaction transaction) {
        return erasing(
                transaction, AnalyticsRunStatements.WITHDRAW_RUN, named(id).and("failure", why));
    }

    private static boolean erasing(GraphTransaction transaction, CypherStatement change, Parameters parameters) {
        List<String> changed = transaction.list(change, parameters, row -> row.text("id"));
        if (!changed.isEmpty()) {
            transaction.run(AnalyticsRunStatements.ERASE_RESULTS, Parameters.of("runs", changed));
        }
        return !changed.isEmpty();
    }

    /** Erases a run with all that it says. */
    void erase(String id) {
        Parameters runs = Parameters.of("runs", List.of(id));
        writer.writing(transaction -> {
            transaction.run(AnalyticsRunStatements.ERASE_RESULTS, runs);
            return transaction.list(AnalyticsRunStatements.ERASE_RUNS, runs, row -> row.number("erased"));
        });
    }

    Optional<KeptRun> find(String id, Viewer viewer) {
        Parameters asked = Parameters.of("id", id).and("sees", viewer.sees());
        return reader.find(AnalyticsRunStatements.RUN, asked, RunStore::run);
    }

    /** A run that there must be. */
    KeptRun get(String id) {
        Parameters asked = Parameters.of("id", id).and("sees", Viewer.EVERYTHING);
        return reader.find(AnalyticsRunStatements.RUN, asked, RunStore::run)
                .orElseThrow(() -> new IllegalStateException("Run " + id + " is gone"));
    }

    /** Ids of those of these runs that say something of people of limited access. */
    List<String> withLimitedAccess(List<String> runs) {
        return reader.list(AnalyticsRunStatements.LIMITED_RESULTS, Parameters.of("runs", runs), row -> row.text("id"));
    }

    /** Ids of those of these runs that say something of at least so many of the people, by whatever id they are or were known. */
    static List<String> holding(List<String> runs, Collection<String> people, int least, GraphTransaction transaction) {
        Parameters asked = Parameters.of("people", List.copyOf(people));
        List<String> known = transaction
                .list(AnalyticsRunStatements.EVER_SAME_PERSON, asked, row -> row.texts("ids"))
                .get(0);
        Parameters held = Parameters.of("runs", runs).and("people", known).and("least", least);
        return transaction.list(AnalyticsRunStatements.HOLDING_PEOPLE, held, row -> row.text("id"));
    }

    /** Runs, the latest first, after one with this time and id. */
    List<KeptRun> list(List<String> keyset, int limit, Viewer viewer) {
        Parameters asked = Parameters.of("sees", viewer.sees())
                .and("beforeQueued", keyset.isEmpty() ? null : Instant.parse(keyset.get(0)))
                .and("beforeId", keyset.isEmpty() ? null : keyset.get(1))
                .and("limit", limit);
        return reader.list(AnalyticsRunStatements.RUNS, asked, RunStore::run);
    }

    List<KeptRun> in(Collection<AnalyticsRunState> states) {
        return reader.reading(transaction -> in(states, transaction));
    }

    static List<KeptRun> in(Collection<AnalyticsRunState> states, GraphTransaction transaction) {
        Parameters asked = Parameters.of(
                "states", states.stream().map(AnalyticsRunState::name).toList());
        return transaction.list(AnalyticsRunStatements.RUNS_IN_STATES, asked, RunStore::run);
    }

    /** Ids of the runs that are over and were asked for before a moment. */
    List<String> askedBefore(Instant before) {
        return reader.list(AnalyticsRunStatements.EXPIRED_RUNS, Parameters.of("before", before), row -> row.text("id"));
    }

    private boolean changed(CypherStatement statement, Parameters parameters) {
        return writer.writing(transaction ->
                !transaction.list(statement, parameters, row -> row.text("id")).isEmpty());
    }

    private Parameters named(String id) {
        return Parameters.of("id", id).and("at", now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static KeptRun run(Row row) {
        Row run = row.rowOrNull("run");
        if (run == null) {
            throw new IllegalStateException("A run is a node");
        }
        return KeptRun.of(run);
    }
}
