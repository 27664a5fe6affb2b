package uk.iomgraph.ingest.feed;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The short notation in which {@link FeedFile} declares its columns, separated by spaces: {@code name} is text,
 * {@code name:type} another type, {@code name:type[0..3]} a number with bounds, {@code name=A|B} a closed list of
 * codes, {@code name>file} a reference and {@code name>>file} a list of them. A star before the name: required.
 */
final class ColumnNotation {

    static final String PATHWAY = "pathway=ATTITUDES|ACCOMMODATION|CHILDREN_FAMILIES|DRUGS_ALCOHOL|ETE|FINANCE|HEALTH";
    static final String EPISODE = " *from:date to:date";
    static final String VALIDITY = " valid_from:date valid_to:date";
    static final String POINT = " latitude:decimal[-90..90] longitude:decimal[-180..180]";
    static final String GRADES = " source_grade:integer[1..3] information_grade=A|B|C|D|E handling=P|C review_due:date";

    /** Text that may be indexed stays under what a database index takes (8 kB in UTF-8). */
    private static final Bounds SHORT_TEXT = new Bounds(0, 2_000);

    private static final Bounds LONG_TEXT = new Bounds(0, 1_048_576);
    private static final Set<String> LONG = Set.of("description", "detail", "evidence");
    private static final Pattern FORM =
            Pattern.compile("(\\*?)([a-z_]+)(?::(\\w+)(?:\\[(-?\\d+)\\.\\.(-?\\d*)])?|=([A-Z0-9_|]+)|(>>?)([a-z_]+))?");

    private ColumnNotation() {}

    static List<Column> read(String columns) {
        return Arrays.stream(columns.strip().split("\\s+"))
                .map(ColumnNotation::column)
                .toList();
    }

    private static Column column(String text) {
        Matcher part = FORM.matcher(text);
        if (!part.matches()) {
            throw new IllegalStateException("Not a column: " + text);
        }
        boolean required = !part.group(1).isEmpty();
        String name = part.group(2);
        if (part.group(6) != null) {
            List<String> codes = List.of(part.group(6).split("\\|"));
            return new Column(name, ColumnType.CODE, required, codes, null, Bounds.NONE);
        }
        if (part.group(7) != null) {
            ColumnType type = part.group(7).length() == 1 ? ColumnType.REFERENCE : ColumnType.REFERENCES;
            Optional<FeedFile> target = FeedFile.find(part.group(8));
            return new Column(name, type, required, List.of(), target.orElseThrow(), Bounds.NONE);
        }
        ColumnType type = part.group(3) == null
                ? ColumnType.TEXT
                : ColumnType.valueOf(part.group(3).toUpperCase(Locale.ROOT));
        return new Column(name, type, required, List.of(), null, bounds(name, type, part.group(4), part.group(5)));
    }

    private static Bounds bounds(String name, ColumnType type, @Nullable String least, @Nullable String most) {
        if (type == ColumnType.TEXT || type == ColumnType.TEXTS) {
            return LONG.contains(name) ? LONG_TEXT : SHORT_TEXT;
        }
        if (least == null) {
            return Bounds.NONE;
        }
        boolean open = most == null || most.isEmpty();
        return new Bounds(Double.parseDouble(least), open ? Double.POSITIVE_INFINITY : Double.parseDouble(most));
    }
}
