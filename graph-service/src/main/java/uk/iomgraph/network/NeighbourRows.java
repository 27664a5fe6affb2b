package uk.iomgraph.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.graph.Cells;
import uk.iomgraph.graph.Row;
import uk.iomgraph.kernel.SourceReference;
import uk.iomgraph.network.Neighbour.Closed;

/** Reads the rows of {@code network/expand}; the order of the cells stands in its header. */
final class NeighbourRows {

    private NeighbourRows() {}

    static Neighbour neighbour(Row row) {
        NodeKind kind = NodeKind.valueOf(row.text("kind"));
        List<BasisCount> counts = counts(row.cells("counts"));
        Closed closed = closed(row, counts);
        String id = row.text("id");
        Cells shown = row.cellsOrNull("shown");
        if (shown == null || shown.size() == 0) {
            return new Neighbour(id, kind, null, null, null, null, closed, row.textOrNull("limitedBy"), counts);
        }
        return switch (kind) {
            case PERSON -> new Neighbour(id, kind, joined(" ", shown, 0, 1), null, null, null, closed, null, counts);
            case ADDRESS ->
                new Neighbour(
                        id,
                        kind,
                        shown.textOrNull(0),
                        shown.textOrNull(1),
                        shown.textOrNull(2),
                        null,
                        closed,
                        null,
                        counts);
            case OFFENCE ->
                new Neighbour(
                        id,
                        kind,
                        joined(": ", shown, 0, 1),
                        null,
                        shown.textOrNull(0),
                        shown.dateOrNull(2),
                        closed,
                        null,
                        counts);
            case OBJECT ->
                new Neighbour(
                        id, kind, joined(", ", shown, 1, 2), null, shown.textOrNull(0), null, closed, null, counts);
            case GANG ->
                new Neighbour(id, kind, shown.textOrNull(0), null, null, shown.dateOrNull(1), closed, null, counts);
        };
    }

    /**
     * A tie as it stood on a day. Derived ties know all their evidence; what lies after that day is not counted, and a last
     * day after it means that it still went on.
     */
    static Tie tie(String id, Cells cells, LocalDate asOf) {
        String type = cells.text(0);
        boolean leadsOut = cells.flag(1);
        LocalDate lastDate = cells.dateOrNull(6);
        Integer count = cells.numberOrNull(7);
        int evidence = count == null ? 1 : count;
        List<LocalDate> dates = cells.dates(8);
        TieBasis basis = TieBasis.ofType(type);
        if (lastDate != null && lastDate.isAfter(asOf)) {
            dates = dates.stream().filter(Predicate.not(asOf::isBefore)).toList();
            evidence = dates.size();
            lastDate = basis.course() == TieBasis.Course.MOMENTS && evidence > 0 ? dates.get(evidence - 1) : null;
        }
        return new Tie(
                basis,
                type,
                leadsOut ? id : cells.text(2),
                leadsOut ? cells.text(2) : id,
                source(type, cells.textOrNull(3)),
                cells.dateOrNull(4),
                cells.dateOrNull(5),
                lastDate,
                dates,
                evidence,
                grading(cells),
                cells.decimalOrNull(13),
                cells.textOrNull(14));
    }

    private static SourceReference source(String type, @Nullable String key) {
        return key == null ? new SourceReference("IOM-GRAPH", "derived", type) : SourceReference.ofKey(key);
    }

    private static Tie.Grading grading(Cells cells) {
        Integer source = cells.numberOrNull(9);
        String information = cells.textOrNull(10);
        String handling = cells.textOrNull(11);
        LocalDate reviewDue = cells.dateOrNull(12);
        return source == null && information == null && handling == null && reviewDue == null
                ? Tie.Grading.NONE
                : new Tie.Grading(source, information, handling, reviewDue);
    }

    private static @Nullable Closed closed(Row row, List<BasisCount> counts) {
        if (row.flag("limited")) {
            return Closed.LIMITED_ACCESS;
        }
        if (row.flag("outside")) {
            return Closed.OTHER_AREA;
        }
        if (row.flag("victim")) {
            return Closed.VICTIM;
        }
        return counts.isEmpty() ? null : Closed.TOO_MANY_TIES;
    }

    private static List<BasisCount> counts(List<Cells> byType) {
        return byType.stream()
                .collect(Collectors.groupingBy(
                        cells -> TieBasis.ofType(cells.text(0)), Collectors.summingInt(cells -> cells.number(1))))
                .entrySet()
                .stream()
                .map(entry -> new BasisCount(entry.getKey(), entry.getValue()))
                .sorted((a, b) -> a.basis().compareTo(b.basis()))
                .toList();
    }

    private static @Nullable String joined(String between, Cells cells, int first, int second) {
        String text = Stream.of(first, second)
                .map(cells::textOrNull)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(between));
        return text.isEmpty() ? null : text;
    }
}
