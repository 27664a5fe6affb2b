package uk.iomgraph.ingest.loading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.iomgraph.cypher.CypherStatement;
import uk.iomgraph.cypher.IngestStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.GraphTransaction;
import uk.iomgraph.graph.GraphWriter;
import uk.iomgraph.graph.Parameters;

/**
 * Keeps the ties that follow from records up to date: who offended with whom, who lived where and with whom. Whatever an
 * import changed waits under the label {@code TiesPending}, set or noted in the transaction that changed it, so a killed
 * import loses nothing and only what changed is worked out again.
 */
@Component
final class DerivedTies {

    private static final int STEP = 1_000;
    private static final int SETTLED_AT_ONCE = 20_000;

    /** Sharing a hostel, approved premises or a prison says nothing about a household. */
    static final List<String> COMMUNAL = List.of("HOSTEL", "APPROVED_PREMISES", "PRISON");

    /** An offence with more accused, or an address with more residents, would make more ties than anybody can read. */
    static final int MOST_AT_ONE_PLACE = 200;

    private final GraphReader reader;
    private final GraphWriter writer;

    DerivedTies(GraphReader reader, GraphWriter writer) {
        this.reader = reader.unhurried();
        this.writer = writer;
    }

    /**
     * Works out again what changed.
     *
     * @param recordedAt the recorded time of what comes of it
     * @return sentences about what was left out
     */
    List<String> derive(Instant recordedAt) {
        markNoted();
        settle(IngestStatements.SETTLE_OFFENCES);
        settle(IngestStatements.SETTLE_ADDRESSES);
        inSteps(IngestStatements.PENDING_PEOPLE, (elements, transaction) -> {
            transaction.run(IngestStatements.SETTLE_PEOPLE, Parameters.of("elements", elements));
            return 0;
        });
        long offences = inSteps(
                IngestStatements.PENDING_OFFENCES,
                (elements, transaction) -> leftOut(
                        transaction,
                        IngestStatements.DERIVE_CO_OFFENDING,
                        Parameters.of("elements", elements)
                                .and("mostAccused", MOST_AT_ONE_PLACE)
                                .and("recordedAt", recordedAt)));
        long addresses = inSteps(IngestStatements.PENDING_ADDRESSES, (elements, transaction) -> {
            transaction.run(
                    IngestStatements.DERIVE_LIVED_AT,
                    Parameters.of("elements", elements).and("recordedAt", recordedAt));
            return leftOut(
                    transaction,
                    IngestStatements.DERIVE_CO_RESIDENCE,
                    Parameters.of("elements", elements)
                            .and("communal", COMMUNAL)
                            .and("mostResidents", MOST_AT_ONE_PLACE)
                            .and("recordedAt", recordedAt));
        });
        return leftOut(offences, addresses);
    }

    /** Sentences about places that have too many people to make ties. */
    static List<String> leftOut(long offences, long addresses) {
        List<String> notices = new ArrayList<>();
        if (offences > 0) {
            notices.add(count(offences, "offence has", "offences have") + " more than " + MOST_AT_ONE_PLACE
                    + " accused; no co-offending ties are derived from them.");
        }
        if (addresses > 0) {
            notices.add(count(addresses, "address has", "addresses have") + " more than " + MOST_AT_ONE_PLACE
                    + " residents; no co-residence ties are derived from them.");
        }
        return notices;
    }

    private static String count(long number, String one, String more) {
        return number + " " + (number == 1 ? one : more);
    }

    private static long leftOut(GraphTransaction transaction, CypherStatement statement, Parameters parameters) {
        return transaction
                .list(statement, parameters, row -> row.number("leftOut"))
                .get(0);
    }

    private void markNoted() {
        long notes = 1;
        while (notes > 0) {
            ImportStopped.ifAsked();
            notes = writer.writing(transaction -> transaction
                    .list(IngestStatements.MARK_PENDING, Parameters.none(), row -> row.number("notes"))
                    .get(0));
        }
    }

    private void settle(CypherStatement statement) {
        long settled = SETTLED_AT_ONCE;
        while (settled == SETTLED_AT_ONCE) {
            settled = writer.writing(transaction -> transaction
                    .list(statement, Parameters.of("limit", SETTLED_AT_ONCE), row -> row.number("settled"))
                    .get(0));
        }
    }

    private long inSteps(CypherStatement pending, Step step) {
        long leftOut = 0;
        List<String> elements = pending(pending);
        while (!elements.isEmpty()) {
            ImportStopped.ifAsked();
            List<String> now = elements;
            leftOut += writer.writing(transaction -> step.run(now, transaction));
            elements = pending(pending);
        }
        return leftOut;
    }

    private List<String> pending(CypherStatement statement) {
        return reader.list(statement, Parameters.of("limit", STEP), row -> row.text("element"));
    }

    private interface Step {
        /** Works out ties again in one transaction; how many places were left out as too crowded. */
        long run(List<String> elements, GraphTransaction transaction);
    }
}
