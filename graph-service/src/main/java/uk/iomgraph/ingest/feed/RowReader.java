package uk.iomgraph.ingest.feed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the records of one file into rows, or into the reason why not. */
final class RowReader {

    /** Columns that start and end a period; the first two pairs are half-open. */
    private static final List<List<String>> PERIODS = List.of(
            List.of("from", "to"),
            List.of("valid_from", "valid_to"),
            List.of("date_from", "date_to"),
            List.of("started_on", "ended_on"));

    private static final List<List<String>> ENDS = List.of(
            List.of("person_a_ref", "person_b_ref"),
            List.of("gang_a_ref", "gang_b_ref"),
            List.of("child_code", "parent_code"),
            List.of("code_a", "code_b"));

    private final FeedFile file;
    private final String source;
    private final Header header;
    private final List<Column> columns;
    private final int[] identity;
    private final boolean[] identifying;
    private final List<int[]> periods;
    private final int halfOpen;
    private final List<int[]> ends;

    RowReader(FeedFile file, String source, Header header) {
        this.file = file;
        this.source = source;
        this.header = header;
        this.columns = file.columns();
        this.identity = Identity.columns(file);
        this.identifying = new boolean[columns.size()];
        for (int column : identity) {
            identifying[column] = true;
        }
        this.periods = present(PERIODS);
        this.halfOpen = present(PERIODS.subList(0, 2)).size();
        this.ends = present(ENDS);
    }

    private List<int[]> present(List<List<String>> pairs) {
        return pairs.stream()
                .filter(pair -> pair.stream().allMatch(file::has))
                .map(pair -> pair.stream().mapToInt(file::indexOf).toArray())
                .toList();
    }

    /** Whether the record has as many fields as it should, and none is broken. */
    boolean isSound(CsvRecord row) {
        return row.fault() == null && row.fields() == header.fields();
    }

    /** The ref of a record, or null where it cannot be read. */
    @Nullable
    String findRef(CsvRecord row) {
        try {
            List<String> parts = new ArrayList<>(identity.length);
            for (int column : identity) {
                parts.add(Identity.part(file, parts.size(), header.text(row, column)));
            }
            return Identity.ref(file, parts);
        } catch (CellRejected e) {
            return null;
        }
    }

    /**
     * Reads one record.
     *
     * @param refs where the first line of each ref is known; null where no ref of the file comes twice
     */
    Reading read(CsvRecord row, @Nullable RefIndex refs) {
        if (!isSound(row)) {
            return unsound(row);
        }
        String ref = findRef(row);
        if (ref == null) {
            return unidentified(row);
        }
        long first = refs == null ? row.line() : refs.firstLine(file, ref);
        if (first != row.line()) {
            return rejected(
                    row,
                    columns.get(identity[0]).name(),
                    ref,
                    RejectCode.DUPLICATE_REF,
                    "Give each row of the file its own ref: line " + first + " has this one already, and stands.");
        }
        try {
            Operation operation = operation(header.operation(row));
            return typed(row, ref, operation);
        } catch (CellRejected e) {
            return e.rejected(file, row.line(), "op");
        }
    }

    private Reading typed(CsvRecord row, String ref, Operation operation) {
        @Nullable Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            if (operation == Operation.RETRACT && !identifying[i]) {
                continue;
            }
            Column column = columns.get(i);
            try {
                String cell = header.text(row, i);
                if (!cell.isBlank()) {
                    values[i] = CellReader.read(column, cell, source);
                } else if (column.required()) {
                    throw new CellRejected(RejectCode.MISSING_VALUE, "Fill this column: every row must have it.", cell);
                }
            } catch (CellRejected e) {
                return e.rejected(file, row.line(), column.name());
            }
        }
        for (int[] period : periods) {
            if (compare(values, period) > 0) {
                return rejected(
                        row,
                        columns.get(period[1]).name(),
                        String.valueOf(values[period[1]]),
                        RejectCode.TO_BEFORE_FROM,
                        "Correct the dates: this one is before the start in "
                                + columns.get(period[0]).name() + ".");
            }
        }
        String hash = RowCells.hash(file, source, values);
        return new Reading.Accepted(
                new FeedRow(file, source, row.line(), ref, operation, values, hash), notice(row, values));
    }

    private @Nullable Notice notice(CsvRecord row, @Nullable Object[] values) {
        for (int[] period : periods.subList(0, halfOpen)) {
            if (values[period[0]] != null && values[period[0]].equals(values[period[1]])) {
                return notice(
                        row,
                        Notice.Code.EMPTY_EPISODE,
                        period[1],
                        "The period ends on the day it starts; it was kept and covers no day.");
            }
        }
        for (int[] pair : ends) {
            if (values[pair[0]] != null && values[pair[0]].equals(values[pair[1]])) {
                return notice(row, Notice.Code.SELF_REFERENCE, pair[1], "Both ends of the tie are the same.");
            }
        }
        return null;
    }

    private Notice notice(CsvRecord row, Notice.Code code, int column, String sentence) {
        return new Notice(code, file.csvName(), row.line(), columns.get(column).name(), sentence);
    }

    private static int compare(@Nullable Object[] values, int[] period) {
        return values[period[0]] instanceof LocalDate from && values[period[1]] instanceof LocalDate to
                ? from.compareTo(to)
                : 0;
    }

    private static Operation operation(String cell) throws CellRejected {
        return switch (cell.strip()) {
            case "", "upsert" -> Operation.UPSERT;
            case "retract" -> Operation.RETRACT;
            default ->
                throw new CellRejected(
                        RejectCode.UNKNOWN_OPERATION, "Write upsert or retract, or leave the cell empty.", cell);
        };
    }

    private Reading unsound(CsvRecord row) {
        RejectCode fault = row.fault();
        if (fault == RejectCode.BAD_QUOTING) {
            return rejected(
                    row,
                    header.nameOf(row.fields()),
                    row.remainder(),
                    fault,
                    "Put the whole value in quotation marks, double those inside it, and close them.");
        }
        if (fault != null) {
            return rejected(
                    row,
                    header.nameOf(row.fields()),
                    row.remainder(),
                    fault,
                    "Shorten the value: it is longer than the importer reads.");
        }
        boolean few = row.fields() < header.fields();
        return rejected(
                row,
                "",
                "",
                few ? RejectCode.TOO_FEW_FIELDS : RejectCode.TOO_MANY_FIELDS,
                "The row has " + row.fields() + " values where the header has " + header.fields() + " columns; "
                        + (few
                                ? "write a comma for every empty value."
                                : "put values that have commas in quotation marks."));
    }

    /** Says which part of the identity of a record cannot be read. */
    private Reading unidentified(CsvRecord row) {
        for (int i = 0; i < identity.length; i++) {
            try {
                Identity.part(file, i, header.text(row, identity[i]));
            } catch (CellRejected e) {
                return e.rejected(file, row.line(), columns.get(identity[i]).name());
            }
        }
        throw new IllegalStateException("The ref of the row could be read");
    }

    private Reading rejected(CsvRecord row, String column, String value, RejectCode code, String sentence) {
        return new Reading.Rejected(new Reject(file, row.line(), column, value, code, sentence));
    }
}
