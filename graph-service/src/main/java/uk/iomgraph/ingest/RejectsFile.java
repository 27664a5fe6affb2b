package uk.iomgraph.ingest;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes the rejected rows of a delivery as CSV, for the agency that has to put them right. */
@Component
final class RejectsFile {

    private static final int PAGE = 5_000;

    private final DeliveryLedger ledger;

    RejectsFile(DeliveryLedger ledger) {
        this.ledger = ledger;
    }

    /** Writes the file whole or not at all. */
    void write(String batch, Path target) throws IOException {
        Files.createDirectories(target.toAbsolutePath().getParent());
        Path unfinished = target.resolveSibling(target.getFileName() + ".part");
        try (CsvWriter csv = CsvWriter.builder().build(unfinished)) {
            csv.writeRecord("file", "line", "column", "value", "code", "sentence");
            List<RejectedRow> page = page(batch, DeliveryLedger.START);
            while (!page.isEmpty()) {
                page.forEach(row -> csv.writeRecord(
                        row.file() + ".csv",
                        Long.toString(row.line()),
                        row.column(),
                        row.value(),
                        row.code(),
                        row.sentence()));
                page = page(batch, page.get(page.size() - 1).position());
            }
        }
        Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private List<RejectedRow> page(String batch, long after) {
        return ledger.rejects(List.of(new DeliveryLedger.Place(batch, after)), PAGE)
                .get(0);
    }
}
