package uk.iomgraph.synthetic;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.border.Homes;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.timeline.Span;

/**
 * A row as it was delivered last.
 *
 * @param source code of the agency that sent it
 * @param file name of its file
 * @param cells what it says
 */
record DeliveredRow(String source, String file, NamedCsvRecord cells) {

    private static final Pattern SEMICOLON = Pattern.compile(";");

    String text(String column) {
        return cells.findField(column).orElse("");
    }

    int day(String column) {
        String text = text(column);
        return text.isEmpty() ? Day.NEVER : Day.of(LocalDate.parse(text));
    }

    /** What a column refers to, as {@code SOURCE:ref}; null for nothing. */
    @Nullable
    String reference(String column) {
        String text = text(column);
        return text.isEmpty() ? null : whole(text);
    }

    /** What a column refers to, in any number. */
    List<String> references(String column) {
        return Stream.of(SEMICOLON.split(text(column), -1))
                .filter(text -> !text.isEmpty())
                .map(this::whole)
                .toList();
    }

    private String whole(String ref) {
        return ref.indexOf(':') < 0 ? source + ":" + ref : ref;
    }

    /** What this row is to others, as {@code SOURCE:ref}. */
    String ref() {
        return source + ":" + text("ref");
    }

    /**
     * The home that a row of residences tells of.
     *
     * @param areas of every address, by its ref, the code of its area
     */
    Homes.Home home(Map<String, String> areas) {
        String area = Objects.requireNonNull(areas.get(reference("address_ref")));
        return new Homes.Home(key(), area, null, day("from"), day("to"));
    }

    /** The time from {@code from} to {@code to}, as planned where a plan is said. */
    Span span() {
        return new Span(key(), source, day("from"), day("to"), day("planned_to"));
    }

    /** The time of an event or of what begins with a day of another name. */
    Span on(String column) {
        return new Span(key(), source, day(column), Day.NEVER, Day.NEVER);
    }

    String key() {
        return source + "/" + file + "/" + text("ref");
    }

    /** A value of a list, or another where the column is empty. */
    <E extends Enum<E>> E code(Class<E> type, String column, E otherwise) {
        String text = text(column);
        return text.isEmpty() ? otherwise : Enum.valueOf(type, text);
    }

    <E extends Enum<E>> @Nullable E codeOrNull(Class<E> type, String column) {
        String text = text(column);
        return text.isEmpty() ? null : Enum.valueOf(type, text);
    }
}
