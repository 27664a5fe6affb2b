package uk.iomgraph.crossborder;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.graph.Row;
import uk.iomgraph.kernel.Moment;

/**
 * An area, as believed at the moment of the question.
 *
 * @param moment the moment, with which its links are read
 * @param id opaque id
 * @param code national code
 * @param name its name
 * @param kind its kind
 * @param from first day; null if not known
 * @param to day after the last; null while in force
 * @param latitude of its middle, in degrees; null if not known
 * @param longitude of its middle, in degrees; null if not known
 * @param source code of the agency that delivered it
 * @param recordedFrom since when this version is believed
 */
public record Area(
        Moment moment,
        String id,
        String code,
        String name,
        AreaKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Double latitude,
        @Nullable Double longitude,
        String source,
        Instant recordedFrom) {

    static Area of(Row row, Moment moment) {
        return new Area(
                moment,
                row.text("id"),
                row.text("code"),
                row.text("name"),
                AreaKind.valueOf(row.text("kind")),
                row.dateOrNull("from"),
                row.dateOrNull("to"),
                row.decimalOrNull("latitude"),
                row.decimalOrNull("longitude"),
                row.text("source"),
                row.instant("recordedFrom"));
    }
}
