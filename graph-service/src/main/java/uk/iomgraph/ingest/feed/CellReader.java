package uk.iomgraph.ingest.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the text of a filled cell as the type of its column, or says what to change. */
final class CellReader {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);
    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,18}");
    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?[0-9]{1,18}(?:\\.[0-9]{1,30})?(?:[eE][+-]?[0-9]{1,3})?");

    private CellReader() {}

    static Object read(Column column, String cell, String source) throws CellRejected {
        return switch (column.type()) {
            case TEXT -> text(column, cell);
            case CODE -> code(column, cell);
            case DATE -> date(cell);
            case INSTANT -> instant(cell);
            case BOOLEAN -> flag(cell);
            case INTEGER -> whole(column, cell);
            case DECIMAL -> decimal(column, cell);
            case TEXTS -> texts(column, cell);
            case REFERENCE -> reference(column, cell, source);
            case REFERENCES -> references(column, cell, source);
        };
    }

    /** An instant as manifests and cells write it. */
    static Instant instant(String cell) throws CellRejected {
        try {
            OffsetDateTime time = OffsetDateTime.parse(cell);
            checkRange(time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate(), cell);
            return time.toInstant();
        } catch (DateTimeException e) {
            throw new CellRejected(
                    RejectCode.BAD_INSTANT,
                    "Write the time as ISO 8601 with its offset, for example 2024-03-31T14:05:00+01:00 or"
                            + " 2024-03-31T13:05:00Z.",
                    cell);
        }
    }

    private static String text(Column column, String cell) throws CellRejected {
        if (cell.length() > column.bounds().most()) {
            throw new CellRejected(
                    RejectCode.FIELD_TOO_LONG,
                    String.format(
                            Locale.ROOT,
                            "Shorten the text to at most %.0f characters.",
                            column.bounds().most()),
                    cell);
        }
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (isControl(c)) {
                throw new CellRejected(
                        RejectCode.BAD_CHARACTER,
                        "Take out the control character (code " + (int) c + ") in this value.",
                        cell);
            }
        }
        return cell;
    }

    private static boolean isControl(char c) {
        return (c < ' ' && c != '\n' && c != '\r' && c != '\t') || c == '\u007F';
    }

    private static String code(Column column, String cell) throws CellRejected {
        int known = column.allowed().indexOf(cell);
        if (known >= 0) {
            return column.allowed().get(known);
        }
        String upper = cell.strip().toUpperCase(Locale.ROOT).replaceAll("[ -]+", "_");
        String sentence = column.allowed().contains(upper)
                ? "Write " + upper + ": codes are in capitals, with no spaces around them."
                : "Write one of " + String.join(", ", column.allowed()) + ".";
        throw new CellRejected(RejectCode.UNKNOWN_CODE, sentence, cell);
    }

    private static LocalDate date(String cell) throws CellRejected {
        if (cell.length() != 10 || cell.charAt(4) != '-' || cell.charAt(7) != '-') {
            throw badDate(cell, "Write the date as YYYY-MM-DD, for example 2024-03-31.");
        }
        try {
            return checkRange(LocalDate.of(digits(cell, 0, 4), digits(cell, 5, 7), digits(cell, 8, 10)), cell);
        } catch (DateTimeException e) {
            throw badDate(cell, "Correct the date: the calendar has no such day.");
        }
    }

    private static LocalDate checkRange(LocalDate date, String cell) throws CellRejected {
        if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
            throw new CellRejected(
                    RejectCode.OUT_OF_RANGE,
                    "Correct the date: it must lie between " + EARLIEST + " and " + LATEST
                            + ". Leave the cell empty where there is no date.",
                    cell);
        }
        return date;
    }

    private static int digits(String cell, int from, int to) throws CellRejected {
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = cell.charAt(i);
            if (c < '0' || c > '9') {
                throw badDate(cell, "Write the date as YYYY-MM-DD, for example 2024-03-31.");
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    private static CellRejected badDate(String cell, String sentence) {
        return new CellRejected(RejectCode.BAD_DATE, sentence, cell);
    }

    private static Boolean flag(String cell) throws CellRejected {
        return switch (cell) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new CellRejected(RejectCode.BAD_BOOLEAN, "Write true or false, in small letters.", cell);
        };
    }

    private static Long whole(Column column, String cell) throws CellRejected {
        if (!WHOLE.matcher(cell).matches()) {
            throw new CellRejected(RejectCode.BAD_NUMBER, "Write a whole number in digits, for example 3.", cell);
        }
        long value = Long.parseLong(cell);
        checkBounds(column, (double) value, cell);
        return value;
    }

    private static Double decimal(Column column, String cell) throws CellRejected {
        if (!DECIMAL.matcher(cell).matches()) {
            throw new CellRejected(
                    RejectCode.BAD_NUMBER, "Write a number in digits with a decimal point, for example 53.48.", cell);
        }
        double value = Double.parseDouble(cell) + 0.0; // so that -0 and 0 are the same
        if (Double.isInfinite(value)) {
            throw new CellRejected(RejectCode.OUT_OF_RANGE, "Correct the number: it is too large.", cell);
        }
        checkBounds(column, value, cell);
        return value;
    }

    private static void checkBounds(Column column, double value, String cell) throws CellRejected {
        Bounds bounds = column.bounds();
        if (!bounds.contain(value)) {
            String range = Double.isInfinite(bounds.most())
                    ? String.format(Locale.ROOT, "%.0f or more", bounds.least())
                    : String.format(Locale.ROOT, "between %.0f and %.0f", bounds.least(), bounds.most());
            throw new CellRejected(RejectCode.OUT_OF_RANGE, "Correct the number: it must be " + range + ".", cell);
        }
    }

    private static List<String> texts(Column column, String cell) throws CellRejected {
        Set<String> texts = new LinkedHashSet<>();
        for (String part : parts(cell)) {
            texts.add(text(column, part));
        }
        return List.copyOf(checkFilled(texts, cell));
    }

    private static List<Reference> references(Column column, String cell, String source) throws CellRejected {
        Set<Reference> references = new LinkedHashSet<>();
        for (String part : parts(cell)) {
            references.add(reference(column, part, source));
        }
        return List.copyOf(checkFilled(references, cell));
    }

    private static List<String> parts(String cell) {
        return cell.lines()
                .flatMap(line -> List.of(line.split(";")).stream())
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static <T> Set<T> checkFilled(Set<T> values, String cell) throws CellRejected {
        if (values.isEmpty()) {
            throw new CellRejected(
                    RejectCode.MISSING_VALUE, "Fill the list or leave the cell empty: it has only separators.", cell);
        }
        return values;
    }

    private static Reference reference(Column column, String cell, String source) throws CellRejected {
        FeedFile target = column.target();
        if (target == null) {
            throw new IllegalStateException(column.name() + " is not a reference");
        }
        if (target == FeedFile.AREAS) {
            if (!Identity.isAreaCode(cell)) {
                throw new CellRejected(
                        RejectCode.BAD_REFERENCE,
                        "Write the code of an area, as in the column code of areas.csv.",
                        cell);
            }
            return Reference.area(cell);
        }
        int colon = cell.indexOf(':');
        String owner = colon < 0 ? source : cell.substring(0, colon);
        String ref = cell.substring(colon + 1);
        if (!Identity.isSource(owner) || !Identity.isRef(ref)) {
            throw new CellRejected(
                    RejectCode.BAD_REFERENCE,
                    "Write the ref of a row of " + target.csvName() + ", or other-source:ref for a row of another"
                            + " agency; neither part may be empty, have a second colon, or spaces around it.",
                    cell);
        }
        return new Reference(target, owner, ref);
    }
}
