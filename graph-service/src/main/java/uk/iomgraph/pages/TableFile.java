package uk.iomgraph.pages;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Hands a table out as a CSV file. */
public final class TableFile {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final String BEGINNINGS_OF_FORMULAS = "=+-@\t\r";

    private TableFile() {}

    /**
     * The table as a file, below lines that say what it is about.
     *
     * @param about what the figures are about, one line for each
     */
    public static ResponseEntity<String> of(Table table, List<String> about) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(harmless(table.caption()));
            about.forEach(line -> csv.writeRecord(harmless(line)));
            csv.writeRecord(table.columns().stream()
                    .map(column -> harmless(column.text()))
                    .toList());
            for (Table.Line row : table.rows()) {
                List<String> cells = new ArrayList<>();
                cells.add(harmless(row.head().text()));
                row.cells().forEach(cell -> cells.add(harmless(cell.text())));
                csv.writeRecord(cells);
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return Attachment.of(table.id() + ".csv", CSV, text.toString());
    }

    /** Spreadsheets take a text that begins so for a formula; a number below zero is none. */
    private static String harmless(String text) {
        boolean formula =
                !text.isEmpty() && BEGINNINGS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0 && !text.matches("-[0-9,.]+%?");
        return formula ? "'" + text : text;
    }
}
