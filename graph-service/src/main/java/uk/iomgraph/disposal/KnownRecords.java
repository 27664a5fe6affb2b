package uk.iomgraph.disposal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import uk.iomgraph.cypher.RetentionStatements;
import uk.iomgraph.graph.GraphTransaction;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.graph.Row;
import uk.iomgraph.rules.retention.RetentionDecision;
import uk.iomgraph.rules.retention.RetentionPeriods;
import uk.iomgraph.security.Viewer;

/** Reads what decides for how long people's records are kept. */
@Component
class KnownRecords {

    private final Clock clock;
    private final RetentionPeriods periods;

    KnownRecords(Clock clock, RetentionSettings settings) {
        this.clock = clock;
        this.periods = settings.periods();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    RetentionPeriods periods() {
        return periods;
    }

    RetentionDecision decision(KnownRecord known) {
        return RetentionDecision.of(known.facts(), periods);
    }

    /** By the ids of the records that lead theirs. */
    Map<String, KnownRecord> of(List<String> people, GraphTransaction transaction) {
        LocalDate today = today();
        Map<String, KnownRecord> known = new HashMap<>();
        transaction.forEach(
                RetentionStatements.FACTS, Parameters.of("people", people).and("today", today), row -> {
                    KnownRecord one = KnownRecord.of(row, today, clock.getZone());
                    known.put(one.person(), one);
                });
        return known;
    }

    /** The person whom a record leads. */
    KnownRecord of(String person, GraphTransaction transaction) {
        return Objects.requireNonNull(of(List.of(person), transaction).get(person), "the record was read before");
    }

    /** All records of the person to whom one belongs; none where there is none, or the viewer may not see one of them. */
    static List<Held> recordsOf(String person, Viewer viewer, GraphTransaction transaction) {
        Parameters asked = Parameters.of("person", person).and("sees", viewer.sees());
        List<Held> records = transaction.list(RetentionStatements.SUBJECT, asked, Held::of);
        return records.stream().anyMatch(Held::hidden) ? List.of() : records;
    }

    /** Keeps everyone else from deciding about records until the transaction ends. */
    static void lock(List<Held> records, GraphTransaction transaction) {
        transaction.run(RetentionStatements.LOCK, Parameters.of("elements", elements(records)));
    }

    static List<String> elements(List<Held> records) {
        return records.stream().map(Held::element).toList();
    }

    /**
     * A record.
     *
     * @param identity the id of the record that leads those of the person
     * @param element the database's handle on it, good within the transaction
     * @param key its assertion key
     * @param hidden whether the viewer may not see it
     */
    record Held(String identity, String element, String key, boolean hidden) {

        static Held of(Row row) {
            return new Held(row.text("identity"), row.text("element"), row.text("key"), row.flag("hidden"));
        }
    }
}
