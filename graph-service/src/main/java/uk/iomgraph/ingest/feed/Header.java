package uk.iomgraph.ingest.feed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the columns of a file stand in its records; the order of a header is free. */
final class Header {

    private static final String OPERATION = "op";

    private final FeedFile file;
    private final int fields;
    private final int[] positions;
    private final int operation;

    private Header(FeedFile file, List<String> names) {
        this.file = file;
        this.fields = names.size();
        this.positions = file.columns().stream()
                .mapToInt(column -> names.indexOf(column.name()))
                .toArray();
        this.operation = names.indexOf(OPERATION);
    }

    /**
     * Reads the header row.
     *
     * @param notices receives a notice for every column the file does not have
     */
    static Header of(FeedFile file, @Nullable CsvRecord record, List<Notice> notices) {
        if (record == null) {
            throw new DeliveryRejected(
                    DeliveryFault.NO_HEADER,
                    file.csvName(),
                    file.csvName() + " is empty; write the header row even where there are no rows.");
        }
        List<String> names = names(file, record);
        refuseDuplicates(file, names);
        refuseMissing(file, names);
        for (String name : names) {
            if (!file.has(name) && !name.equals(OPERATION)) {
                notices.add(new Notice(
                        Notice.Code.UNKNOWN_COLUMN,
                        file.csvName(),
                        record.line(),
                        shown(name),
                        file.csvName() + " has a column '" + shown(name) + "' that the feed does not know; it was not"
                                + " read."));
            }
        }
        return new Header(file, names);
    }

    /** How many fields every row must have. */
    int fields() {
        return fields;
    }

    /** The text of a column in a record; empty where the file does not have the column. */
    String text(CsvRecord record, int column) throws CellRejected {
        int position = positions[column];
        return position < 0 ? "" : record.text(position);
    }

    /** The text of the op column; empty where the file has none. */
    String operation(CsvRecord record) throws CellRejected {
        return operation < 0 ? "" : record.text(operation);
    }

    /** The name of the column a field belongs to; empty where it belongs to none the feed knows. */
    String nameOf(int field) {
        for (int column = 0; column < positions.length; column++) {
            if (positions[column] == field) {
                return file.columns().get(column).name();
            }
        }
        return field == operation ? OPERATION : "";
    }

    private static List<String> names(FeedFile file, CsvRecord record) {
        List<String> names = new ArrayList<>();
        try {
            for (int field = 0; field < record.fields(); field++) {
                names.add(record.text(field));
            }
        } catch (CellRejected e) {
            throw notUtf8(file);
        }
        if (names.stream().anyMatch(name -> name.indexOf('\0') >= 0)) {
            throw notUtf8(file);
        }
        if (record.fault() != null) {
            throw new DeliveryRejected(
                    DeliveryFault.BAD_HEADER,
                    file.csvName(),
                    record.line(),
                    "The header row of " + file.csvName() + " cannot be read: "
                            + (record.fault() == RejectCode.BAD_QUOTING
                                    ? "its quotation marks do not pair up."
                                    : "one of its names is too long."));
        }
        return names;
    }

    static DeliveryRejected notUtf8(FeedFile file) {
        return new DeliveryRejected(
                DeliveryFault.NOT_UTF8,
                file.csvName(),
                1,
                file.csvName() + " is not UTF-8 (it may have been saved as UTF-16 or \"Unicode\"); save it as UTF-8.");
    }

    private static void refuseDuplicates(FeedFile file, List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw new DeliveryRejected(
                        DeliveryFault.DUPLICATE_COLUMN,
                        file.csvName(),
                        1,
                        "The header of " + file.csvName() + " names the column '" + shown(name)
                                + "' twice; leave one of them out.");
            }
        }
    }

    private static void refuseMissing(FeedFile file, List<String> names) {
        List<String> missing = file.columns().stream()
                .filter(Column::required)
                .map(Column::name)
                .filter(name -> !names.contains(name))
                .toList();
        if (!missing.isEmpty()) {
            throw new DeliveryRejected(
                    DeliveryFault.MISSING_COLUMN,
                    file.csvName(),
                    1,
                    "The header of " + file.csvName() + " lacks the required column"
                            + (missing.size() == 1 ? " " : "s ") + String.join(", ", missing) + "."
                            + hint(missing.get(0), names));
        }
    }

    private static String hint(String missing, List<String> names) {
        boolean otherwise =
                names.stream().anyMatch(name -> missing.equals(name.strip().toLowerCase(Locale.ROOT)));
        if (otherwise) {
            return " Names are written in lower case, without spaces around them.";
        }
        boolean separated =
                names.size() == 1 && Arrays.stream(names.get(0).split("[;\t|]")).anyMatch(missing::equals);
        return separated ? " Separate columns with commas." : " The first row of a file is its header.";
    }

    private static String shown(String name) {
        String clean = name.replaceAll("\\p{Cntrl}", " ");
        return clean.length() > 60 ? clean.substring(0, 60) : clean;
    }
}
