package uk.iomgraph.ingest.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The one way of writing a row's values as text: for its hash, and for keeping it until its references arrive. */
final class RowCells {

    private static final int HASH_BYTES = 16;
    private static final char SEPARATOR = '\u001F'; // no value may have it

    private RowCells() {}

    static List<String> write(FeedRow row) {
        return Arrays.stream(row.values())
                .map(value -> cell(value, row.source()))
                .toList();
    }

    static FeedRow read(FeedFile file, String source, long line, List<String> cells) {
        List<Column> columns = file.columns();
        if (cells.size() > columns.size()) {
            throw new IllegalArgumentException(file.csvName() + " has fewer columns than the stored row");
        }
        @Nullable Object[] values = new Object[columns.size()];
        try {
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).isBlank()) {
                    values[i] = CellReader.read(columns.get(i), cells.get(i), source);
                }
            }
            List<String> parts = new ArrayList<>();
            for (int column : Identity.columns(file)) {
                parts.add(Identity.part(file, parts.size(), column < cells.size() ? cells.get(column) : ""));
            }
            String ref = Identity.ref(file, parts);
            return new FeedRow(file, source, line, ref, Operation.UPSERT, values, hash(file, source, values));
        } catch (CellRejected e) {
            throw new IllegalArgumentException("A stored row of " + file.csvName() + " cannot be read", e);
        }
    }

    static String hash(FeedFile file, String source, @Nullable Object[] values) {
        StringBuilder text = new StringBuilder(128);
        List<Column> columns = file.columns();
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                text.append(columns.get(i).name())
                        .append('=')
                        .append(cell(values[i], source))
                        .append(SEPARATOR);
            }
        }
        byte[] digest = Digests.sha256().digest(text.toString().getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, HASH_BYTES));
    }

    private static String cell(@Nullable Object value, String source) {
        if (value instanceof List<?> list) {
            return list.stream().map(part -> cell(part, source)).collect(Collectors.joining(";"));
        }
        if (value instanceof Reference reference) {
            boolean local =
                    reference.target() == FeedFile.AREAS || reference.source().equals(source);
            return local ? reference.ref() : reference.source() + ":" + reference.ref();
        }
        return value == null ? "" : value.toString();
    }
}
