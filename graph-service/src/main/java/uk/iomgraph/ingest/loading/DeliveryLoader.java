package uk.iomgraph.ingest.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.iomgraph.cypher.IngestStatements;
import uk.iomgraph.graph.GraphWriter;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.ingest.feed.Delivery;
import uk.iomgraph.ingest.feed.DeliveryRejected;
import uk.iomgraph.ingest.feed.FeedFile;
import uk.iomgraph.ingest.feed.Manifest;
import uk.iomgraph.ingest.feed.Notice;
import uk.iomgraph.ingest.loading.BatchLedger.Entry;
import uk.iomgraph.ingest.loading.Progress.Stage;
import uk.iomgraph.retention.ErasedReferences;
import uk.iomgraph.retention.TieSettings;

/**
 * Loads a verified delivery: file by file in bounded transactions, each of which also records how far it came, so that a
 * run that was killed is finished by running it again.
 */
@Component
public class DeliveryLoader {

    private final GraphWriter writer;
    private final BatchLedger ledger;
    private final ParkedRows parkedRows;
    private final AbsentRows absentRows;
    private final DerivedTies derivedTies;
    private final TieSettings ties;
    private final ErasedReferences erased;

    DeliveryLoader(
            GraphWriter writer,
            BatchLedger ledger,
            ParkedRows parkedRows,
            AbsentRows absentRows,
            DerivedTies derivedTies,
            TieSettings ties,
            ErasedReferences erased) {
        this.writer = writer;
        this.ledger = ledger;
        this.parkedRows = parkedRows;
        this.absentRows = absentRows;
        this.derivedTies = derivedTies;
        this.ties = ties;
        this.erased = erased;
    }

    /**
     * Loads a delivery to its end, or finishes one that was interrupted.
     *
     * @return its ledger entry's id and what became of its rows
     */
    public Loaded load(Delivery delivery, Progress progress) {
        Entry entry = ledger.begin(delivery, notices(delivery));
        try {
            return load(delivery, entry, progress);
        } catch (DeliveryRejected e) {
            ledger.abandon(entry, e);
            throw e;
        }
    }

    private Loaded load(Delivery delivery, Entry entry, Progress progress) {
        ChunkWriter chunks = new ChunkWriter(entry, ties, erased);
        long before = delivery.totalRows();
        Tally tally = entry.tally();
        Set<FeedFile> firsts = Set.of();
        if (entry.reading()) {
            firsts = new FileLoader(delivery, entry, chunks, parkedRows, writer, ledger, progress).load();
            tally = ledger.endReading(entry);
        }
        progress.at(Stage.RETRYING_PARKED, "", before, before);
        tally = parkedRows.retry(entry, chunks, tally);
        if (delivery.manifest().kind() == Manifest.Kind.FULL && !entry.first()) {
            progress.at(Stage.CLOSING_ABSENT, "", before, before);
            tally = absentRows.close(delivery, firsts, entry, tally);
        }
        purgeRemoved(entry);
        progress.at(Stage.DERIVING_TIES, "", before, before);
        List<String> told = new ArrayList<>(derivedTies.derive(entry.recordedAt()));
        told.addAll(ledger.erased(entry));
        ledger.complete(entry, tally, told);
        progress.at(Stage.DONE, "", before, before);
        return new Loaded(entry.id(), tally);
    }

    /** A tie that was removed while its row was on its way may have been written again after that. */
    private void purgeRemoved(Entry entry) {
        writer.writing(transaction -> transaction.list(
                IngestStatements.PURGE_REMOVED, Parameters.of("since", entry.recordedAt()), row -> row.text("key")));
    }

    /**
     * Closes the entries of deliveries that an offline import has put into the graph with all that follows from them.
     *
     * @param leftOut sentences about what does not follow; as if the deliveries had come one by one, the last says them
     */
    public List<Loaded> finish(List<Delivery> deliveries, List<String> leftOut, Progress progress) {
        List<Loaded> loaded = new ArrayList<>();
        for (Delivery delivery : deliveries) {
            Entry entry = ledger.begin(delivery, notices(delivery));
            boolean last = loaded.size() == deliveries.size() - 1;
            ledger.complete(entry, entry.tally(), last ? leftOut : List.of());
            loaded.add(new Loaded(entry.id(), entry.tally()));
        }
        progress.at(Stage.DONE, "", 0, 0);
        return loaded;
    }

    /** Enters a delivery that was refused as a whole, so that it leaves a trace. */
    public String refuse(String source, DeliveryRejected rejection) {
        return ledger.refuse(source, rejection);
    }

    static List<String> notices(Delivery delivery) {
        List<String> notices = new ArrayList<>();
        delivery.notices().stream().map(Notice::sentence).forEach(notices::add);
        for (FeedFile file : delivery.files()) {
            if (!delivery.complete(file)) {
                notices.add(file.csvName()
                        + " has rows whose refs cannot be told; nothing of this file is taken as absent.");
            }
        }
        return notices;
    }

    /**
     * A delivery that is loaded to its end.
     *
     * @param batch id of its ledger entry
     * @param tally what became of its rows, over all runs it took
     */
    public record Loaded(String batch, Tally tally) {}
}
