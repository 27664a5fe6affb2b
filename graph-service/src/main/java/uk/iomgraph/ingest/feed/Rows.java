package uk.iomgraph.ingest.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The rows of one file, in the order they stand in it, one at a time; for one thread. */
public final class Rows implements Iterator<Reading>, AutoCloseable {

    private final CheckedFile checked;
    private final CsvRows records;
    private final RowReader reader;
    private final @Nullable RefIndex refs;
    private @Nullable CsvRecord next;

    Rows(CheckedFile checked, String source, RefIndex refs, DeliveryLimits limits) throws IOException {
        this.checked = checked;
        this.reader = new RowReader(checked.file(), source, checked.header());
        this.refs = checked.duplicates() ? refs : null;
        checked.refuseChanged();
        this.records = new CsvRows(Files.newInputStream(checked.path(), LinkOption.NOFOLLOW_LINKS), limits);
        records.next(); // the header
        advance();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Reading next() {
        CsvRecord record = next;
        if (record == null) {
            throw new NoSuchElementException("No more rows in " + checked.file().csvName());
        }
        Reading reading = reader.read(record, refs);
        advance();
        return reading;
    }

    /**
     * Passes over rows without reading their values.
     *
     * @param count how many; fewer where the file ends before
     */
    public void skip(long count) {
        for (long i = 0; i < count && next != null; i++) {
            advance();
        }
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void advance() {
        try {
            next = records.next();
            if (next == null) {
                checked.refuseChanged();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
