package uk.iomgraph.ingest;

import uk.iomgraph.graph.Row;

/** One rejected row of a delivery, as the API and the rejects file show it. */
record RejectedRow(long position, String file, long line, String column, String value, String code, String sentence) {

    static RejectedRow of(Row row) {
        return new RejectedRow(
                row.number("position"),
                row.text("file"),
                row.number("line"),
                row.text("column"),
                row.text("value"),
                row.text("code"),
                row.text("sentence"));
    }
}
