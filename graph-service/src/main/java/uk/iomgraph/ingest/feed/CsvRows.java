package uk.iomgraph.ingest.feed;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The records of one CSV file (RFC 4180), read strictly and without ever giving up. General CSV readers stop at the
 * first broken quotation mark or hold an endless field in memory; here one bad row must not cost another: a record that
 * is broken ends with the line it started on, and reading goes on at the next line. What was read past that line is kept
 * (at most one record) and read again. Bytes are split before they are decoded, which UTF-8 allows.
 *
 * <p>Lines end in LF, CRLF or CR; lines without a single byte are passed over.
 */
final class CsvRows implements Closeable {

    private static final int CHUNK = 1 << 16;
    private static final int END = -1;
    private static final int BROKEN = -2;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] NOTHING = {};

    private final InputStream in;
    private final CsvRecord row;
    private final byte[] chunk = new byte[CHUNK];
    private int position;
    private int filled;
    private long line = 1;
    private int last = END;

    /** What was read past the first line of a record that may turn out to be broken. */
    private final ByteArrayOutputStream span = new ByteArrayOutputStream();

    private boolean spanning;
    private byte[] again = NOTHING;
    private int repeated;

    CsvRows(InputStream in, DeliveryLimits limits) throws IOException {
        this.in = in;
        this.row = new CsvRecord(limits);
        this.filled = Math.max(0, in.readNBytes(chunk, 0, CHUNK));
        if (startsWithMark()) {
            position = BYTE_ORDER_MARK.length;
        }
    }

    /** Whether the file starts as UTF-16 does. */
    boolean looksLikeUtf16() {
        return filled >= 2
                && ((chunk[0] == (byte) 0xFF && chunk[1] == (byte) 0xFE)
                        || (chunk[0] == (byte) 0xFE && chunk[1] == (byte) 0xFF));
    }

    /** The next record, or null at the end; valid until the next call. */
    @Nullable
    CsvRecord next() throws IOException {
        int next = read();
        while (next == '\n' || next == '\r') {
            endLine(next);
            next = read();
        }
        if (next == END) {
            return null;
        }
        row.begin(line);
        while (true) {
            next = next == '"' ? quoted() : plain(next);
            if (next == BROKEN) {
                resume();
                return row;
            }
            row.endField();
            if (next != ',') {
                break;
            }
            next = read();
        }
        endLine(next);
        forgetSpan();
        return row;
    }

    /** Reads on to the end of the file, for the digest's sake. */
    void drain() throws IOException {
        while (in.read(chunk) >= 0) {
            // only the bytes' passing matters
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private int plain(int first) throws IOException {
        int next = first;
        while (next != ',' && next != '\n' && next != '\r' && next != END) {
            if (next == '"') {
                return broken(RejectCode.BAD_QUOTING);
            }
            if (!row.append(next)) {
                return broken(RejectCode.FIELD_TOO_LONG);
            }
            next = read();
        }
        return next;
    }

    private int quoted() throws IOException {
        while (true) {
            int next = read();
            if (next == '"') {
                next = read();
                if (next != '"') {
                    boolean ends = next == ',' || next == '\n' || next == '\r' || next == END;
                    return ends ? next : broken(RejectCode.BAD_QUOTING);
                }
            } else if (next == END) {
                return broken(RejectCode.BAD_QUOTING);
            }
            if (!row.append(next)) {
                return broken(spanning ? RejectCode.BAD_QUOTING : RejectCode.FIELD_TOO_LONG);
            }
            if (next == '\n' || (next == '\r' && peek() != '\n')) {
                line++;
                spanning = true;
            }
        }
    }

    private int broken(RejectCode code) {
        row.spoil(code);
        return BROKEN;
    }

    /** Goes to the line after the one the broken record started on. */
    private void resume() throws IOException {
        if (spanning) {
            span.write(again, repeated, again.length - repeated);
            again = span.toByteArray();
            repeated = 0;
            line = row.line() + 1;
            forgetSpan();
            return;
        }
        int next = last;
        while (next != '\n' && next != '\r' && next != END) {
            next = read();
        }
        endLine(next);
    }

    private void forgetSpan() {
        spanning = false;
        span.reset();
    }

    private void endLine(int terminator) throws IOException {
        if (terminator == '\r' && peek() == '\n') {
            read();
        }
        if (terminator != END) {
            line++;
        }
    }

    private int read() throws IOException {
        int next = peek();
        last = next;
        if (next == END) {
            return END;
        }
        if (repeated < again.length) {
            repeated++;
        } else {
            position++;
        }
        if (spanning) {
            span.write(next);
        }
        return next;
    }

    private int peek() throws IOException {
        if (repeated < again.length) {
            return again[repeated] & 0xFF;
        }
        if (position == filled) {
            filled = Math.max(0, in.read(chunk));
            position = 0;
            if (filled == 0) {
                return END;
            }
        }
        return chunk[position] & 0xFF;
    }

    private boolean startsWithMark() {
        if (filled < BYTE_ORDER_MARK.length) {
            return false;
        }
        for (int i = 0; i < BYTE_ORDER_MARK.length; i++) {
            if (chunk[i] != BYTE_ORDER_MARK[i]) {
                return false;
            }
        }
        return true;
    }
}
