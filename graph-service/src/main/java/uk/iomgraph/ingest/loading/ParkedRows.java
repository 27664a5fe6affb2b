package uk.iomgraph.ingest.loading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.iomgraph.cypher.IngestStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.GraphTransaction;
import uk.iomgraph.graph.GraphWriter;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.graph.Row;
import uk.iomgraph.ingest.feed.Delivery;
import uk.iomgraph.ingest.feed.FeedFile;
import uk.iomgraph.ingest.feed.FeedRow;
import uk.iomgraph.ingest.feed.Reference;
import uk.iomgraph.ingest.loading.BatchLedger.Entry;
import uk.iomgraph.retention.ErasedPerson;
import uk.iomgraph.retention.ErasedReferences;
import uk.iomgraph.retention.PersonFollower;

/** Rows that wait for what they refer to. */
@Component
final class ParkedRows implements PersonFollower {

    private static final int PAGE = 1_000;

    private final GraphReader reader;
    private final GraphWriter writer;
    private final BatchLedger ledger;
    private final ErasedReferences erased;

    ParkedRows(GraphReader reader, GraphWriter writer, BatchLedger ledger, ErasedReferences erased) {
        this.reader = reader.unhurried();
        this.writer = writer;
        this.ledger = ledger;
        this.erased = erased;
    }

    /** The keys of the rows of a file that wait. */
    Set<String> keys(FeedFile file, String source) {
        Set<String> keys = new HashSet<>();
        KeyRange range = KeyRange.of(file, source);
        List<String> page;
        do {
            page = reader.list(
                    IngestStatements.PARKED_ROWS, range.parameters().and("limit", PAGE), row -> row.text("key"));
            keys.addAll(page);
            range = page.isEmpty() ? range : range.after(page.get(page.size() - 1));
        } while (page.size() == PAGE);
        return keys;
    }

    /** Loads the parked rows whose references have arrived, until a pass finds none: one may wait for another. */
    Tally retry(Entry entry, ChunkWriter chunks, Tally before) {
        Tally tally = before;
        boolean released = true;
        while (released) {
            released = false;
            String after = "";
            for (List<ParkedRow> page = ready(after); !page.isEmpty(); page = ready(after)) {
                after = page.get(page.size() - 1).key();
                Tally attempted = retryPage(page, entry, chunks, tally);
                released |= attempted != tally;
                tally = attempted;
            }
        }
        return tally;
    }

    /** Forgets rows of the delivery's source that it no longer holds. */
    void forgetAbsent(Delivery delivery) {
        for (FeedFile file : FeedFile.values()) {
            String source = delivery.manifest().source();
            String prefix = KeyRange.of(file, source).after();
            List<String> absent = keys(file, source).stream()
                    .filter(key -> AbsentRows.isAbsent(delivery, file, key.substring(prefix.length())))
                    .toList();
            if (!absent.isEmpty()) {
                writer.writing(transaction -> release(absent, transaction));
            }
        }
    }

    /** Forgets rows that are, or name, records that are erased, within the transaction that erases them. */
    @Override
    public Set<String> forget(ErasedPerson person, GraphTransaction transaction) {
        String after = "";
        List<ParkedRow> page;
        do {
            page = transaction.list(
                    IngestStatements.WAITING_ROWS, Parameters.of("after", after).and("limit", PAGE), ParkedRow::of);
            List<String> naming = page.stream()
                    .filter(parked -> parked.names(person.records()))
                    .map(ParkedRow::key)
                    .toList();
            release(naming, transaction);
            after = page.isEmpty() ? after : page.get(page.size() - 1).key();
        } while (page.size() == PAGE);
        return Set.of();
    }

    private Tally retryPage(List<ParkedRow> page, Entry entry, ChunkWriter chunks, Tally before) {
        return writer.writing(transaction -> {
            Map<FeedFile, List<ParkedRow>> ready = new LinkedHashMap<>();
            for (ParkedRow parked : page) {
                ready.computeIfAbsent(parked.file(), file -> new ArrayList<>()).add(parked);
            }
            Tally tally = before;
            for (Map.Entry<FeedFile, List<ParkedRow>> group : ready.entrySet()) {
                tally = retryFile(group.getKey(), group.getValue(), entry, chunks, tally, transaction);
            }
            if (tally != before) {
                ledger.checkpoint(transaction, entry, tally);
            }
            return tally;
        });
    }

    /** Rows that still miss something stay as they are, so that trying them changes nothing. */
    private Tally retryFile(
            FeedFile file,
            List<ParkedRow> parked,
            Entry entry,
            ChunkWriter chunks,
            Tally before,
            GraphTransaction transaction) {
        Map<String, ParkedRow> byKey = new LinkedHashMap<>();
        parked.forEach(row -> byKey.put(row.key(), row));
        List<FeedRow> rows = parked.stream().map(ParkedRow::toFeedRow).toList();
        Believed believed = Believed.about(file, rows, false, erased, transaction);
        List<FeedRow> complete =
                rows.stream().filter(row -> believed.missing(row).isEmpty()).toList();
        if (complete.isEmpty()) {
            return before;
        }
        ChunkPlan plan = chunks.write(file, complete, false, transaction);
        release(plan.settledKeys, transaction);
        Tally tally = before.plus(new Tally());
        for (FeedRow row : complete) {
            ParkedRow waited = Objects.requireNonNull(byKey.get(row.key()));
            if (waited.batch().equals(entry.id())) {
                tally.add(file.fileName(), Outcome.PARKED, -1);
                tally.add(file.fileName(), plan.outcome(row), 1);
            } else {
                tally.add(file.fileName(), Outcome.RELEASED, 1);
            }
        }
        return tally;
    }

    private static boolean release(List<String> keys, GraphTransaction transaction) {
        transaction.run(IngestStatements.RELEASE_ROWS, Parameters.of("keys", keys));
        return true;
    }

    private List<ParkedRow> ready(String after) {
        return reader.list(
                IngestStatements.READY_ROWS, Parameters.of("after", after).and("limit", PAGE), ParkedRow::of);
    }

    private record ParkedRow(
            String key, String source, FeedFile file, String ref, long line, List<String> cells, String batch) {

        static ParkedRow of(Row row) {
            return new ParkedRow(
                    row.text("key"),
                    row.text("source"),
                    FeedFile.find(row.text("file")).orElseThrow(),
                    row.text("ref"),
                    row.number("line"),
                    row.texts("cells"),
                    row.text("batch"));
        }

        boolean names(Set<String> records) {
            return records.contains(key)
                    || References.of(toFeedRow()).stream().map(Reference::key).anyMatch(records::contains);
        }

        FeedRow toFeedRow() {
            return FeedRow.ofCells(file, source, line, cells);
        }
    }
}
