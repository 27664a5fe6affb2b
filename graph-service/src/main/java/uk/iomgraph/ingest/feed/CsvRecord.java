package uk.iomgraph.ingest.feed;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One record of a CSV file as bytes. {@link CsvRows} fills the same object again for each. */
final class CsvRecord {

    /** Fields beyond are counted, not kept: no file of the feed has as many columns. */
    private static final int KEPT_FIELDS = 512;

    private static final char REPLACEMENT = '\uFFFD';

    private final DeliveryLimits limits;
    private byte[] bytes = new byte[1024];
    private int size;
    private final int[] ends = new int[KEPT_FIELDS];
    private int fields;
    private long line;
    private @Nullable RejectCode fault;

    CsvRecord(DeliveryLimits limits) {
        this.limits = limits;
    }

    void begin(long startLine) {
        line = startLine;
        size = 0;
        fields = 0;
        fault = null;
    }

    /** Adds a byte to the field being read; false where the field or the record is over its limit. */
    boolean append(int value) {
        if (fields >= KEPT_FIELDS) {
            return true;
        }
        if (size - start(fields) >= limits.fieldBytes() || size >= limits.rowBytes()) {
            return false;
        }
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, size * 2);
        }
        bytes[size++] = (byte) value;
        return true;
    }

    void endField() {
        if (fields < KEPT_FIELDS) {
            ends[fields] = size;
        }
        fields++;
    }

    void spoil(RejectCode code) {
        fault = code;
    }

    /** The line the record starts on, from 1. */
    long line() {
        return line;
    }

    /** What is wrong with the record as CSV, or null; the fields before the one at fault are whole. */
    @Nullable
    RejectCode fault() {
        return fault;
    }

    /** How many fields are whole. */
    int fields() {
        return fields;
    }

    /** The text of a field; empty where the record ends before it. */
    String text(int field) throws CellRejected {
        if (field >= Math.min(fields, KEPT_FIELDS)) {
            return "";
        }
        int start = start(field);
        int length = ends[field] - start;
        String text = new String(bytes, start, length, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0 && !wellFormed(start, length)) {
            throw new CellRejected(
                    RejectCode.NOT_UTF8,
                    "The value has bytes that are not UTF-8; save the file as UTF-8 and send it again.",
                    text);
        }
        return text;
    }

    /** What was read of the field at fault, for showing. */
    String remainder() {
        int start = start(Math.min(fields, KEPT_FIELDS));
        return new String(bytes, start, Math.min(size - start, 1000), StandardCharsets.UTF_8);
    }

    private int start(int field) {
        return field == 0 ? 0 : ends[field - 1];
    }

    private boolean wellFormed(int start, int length) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, start, length));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
