package uk.iomgraph.pages.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.pages.PageMoment;
import uk.iomgraph.pages.Table;
import uk.iomgraph.pages.Table.Cell;
import uk.iomgraph.pages.Table.Line;
import uk.iomgraph.pages.Words;
import uk.iomgraph.pages.records.DeliveryAnswer.Batch;
import uk.iomgraph.pages.records.DeliveryAnswer.Connection;
import uk.iomgraph.pages.records.DeliveryAnswer.Counts;
import uk.iomgraph.pages.records.DeliveryAnswer.Edge;
import uk.iomgraph.pages.records.DeliveryAnswer.Late;
import uk.iomgraph.pages.records.DeliveryAnswer.LateFeed;

/** Deliveries as tables. */
final class DeliveryTables {

    private static final List<String> OUTCOMES =
            List.of("New", "Unchanged", "Corrected", "Taken back", "Parked", "Rejected");

    private static final int SHOWN = 50;

    private DeliveryTables() {}

    /** How far deliveries are that are being loaded. */
    static Table running(List<Batch> running, PageMoment moment) {
        return new Table(
                "running",
                "Deliveries that are being loaded, or were interrupted and wait to be sent again",
                Stream.concat(
                                Table.texts("Agency", "Arrived").stream(),
                                Table.figures("", List.of("Rows done", "Of", "Share", "Rejected so far")).stream()
                                        .skip(1))
                        .toList(),
                running.stream()
                        .map(batch -> new Line(
                                Cell.link(batch.agency(), moment.link("/deliveries/" + batch.id())),
                                List.of(
                                        Cell.of(Words.minute(batch.receivedAt())),
                                        Cell.of(done(batch)),
                                        Cell.of(batch.rows()),
                                        Cell.of(share(batch)),
                                        Cell.of(
                                                batch.counts() == null
                                                        ? 0
                                                        : batch.counts().rejected()))))
                        .toList());
    }

    private static int done(Batch batch) {
        return batch.counts() == null ? 0 : batch.counts().done();
    }

    /** How much of it is done, in percent. */
    static String share(Batch batch) {
        String share = Words.share(done(batch), batch.rows());
        return share == null ? "0%" : share;
    }

    /**
     * What is late or wrong with each agency's records, and how much depends on it.
     *
     * @param late who is late; null where the viewer's job is not with figures
     */
    static Table ledger(Connection batches, @Nullable Late late, LocalDate asOf, PageMoment moment) {
        Map<String, Batch> latest = new LinkedHashMap<>();
        batches.edges().stream()
                .map(Edge::node)
                .filter(batch -> !batch.source().isEmpty() && !batch.isRunning())
                .forEach(batch -> latest.putIfAbsent(batch.source(), batch));
        Map<String, LateFeed> lateFeeds = late == null
                ? Map.of()
                : late.lateFeeds().stream().collect(Collectors.toMap(LateFeed::source, feed -> feed));
        TreeSet<String> agencies = new TreeSet<>(latest.keySet());
        agencies.addAll(lateFeeds.keySet());
        List<Table.Column> columns = new ArrayList<>(Table.texts("Agency", "Latest delivery"));
        if (late != null) {
            columns.add(new Table.Column("Tells nothing from", false));
            columns.add(new Table.Column("People whose cover depends on it", true));
        }
        columns.add(new Table.Column("Rows rejected", true));
        columns.add(new Table.Column("Rows parked", true));
        return new Table(
                "ledger",
                "By agency, on " + Words.day(asOf),
                columns,
                agencies.stream()
                        .map(agency -> ledger(agency, latest.get(agency), late != null, lateFeeds.get(agency), moment))
                        .toList());
    }

    private static Line ledger(
            String agency, @Nullable Batch batch, boolean figures, @Nullable LateFeed late, PageMoment moment) {
        List<Cell> cells = new ArrayList<>();
        cells.add(
                batch == null
                        ? Cell.of("None among the last 100")
                        : Cell.link(Words.minute(batch.receivedAt()), moment.link("/deliveries/" + batch.id()))
                                .with(batch.state().equals("REJECTED") ? "refused as a whole" : null));
        if (figures) {
            cells.add(
                    late == null
                            ? Cell.of("Not late")
                            : new Cell(Words.shortDay(late.from()), "late", "iom-severity-HIGH", null));
            cells.add(late == null ? Cell.of(0) : Cell.of(late.unknown()));
        }
        Counts counts = batch == null ? null : batch.counts();
        cells.add(counts == null ? Cell.of("–") : Cell.of(counts.rejected()));
        cells.add(counts == null ? Cell.of("–") : Cell.of(counts.parked()));
        return new Line(Cell.of(agency), cells);
    }

    static Table batches(Connection batches, PageMoment moment) {
        return new Table(
                "deliveries",
                "The latest first",
                Stream.concat(
                                Table.texts("Agency", "Arrived", "State").stream(),
                                Table.figures("", OUTCOMES).stream().skip(1))
                        .toList(),
                batches.edges().stream()
                        .limit(SHOWN)
                        .map(edge -> new Line(
                                Cell.link(
                                        edge.node().agency(),
                                        moment.link("/deliveries/" + edge.node().id())),
                                Stream.concat(
                                                Stream.of(
                                                        Cell.of(Words.minute(
                                                                edge.node().receivedAt())),
                                                        Cell.of(Words.name(
                                                                edge.node().state()))),
                                                counts(edge.node().counts()).stream())
                                        .toList()))
                        .toList());
    }

    static Table files(Batch batch) {
        return new Table(
                "files",
                "What became of the rows of each file",
                Table.figures("File", OUTCOMES),
                batch.files() == null
                        ? List.of()
                        : batch.files().stream()
                                .map(file -> new Line(Cell.of(file.file()), counts(file.counts())))
                                .toList());
    }

    static Table rejects(Batch batch) {
        return new Table(
                "rejects",
                "Rows that could not be read, or make no sense",
                Table.texts("File", "Line", "Column", "Code", "What to change"),
                batch.rejects() == null
                        ? List.of()
                        : batch.rejects().edges().stream()
                                .map(edge -> new Line(
                                        Cell.of(edge.node().file()),
                                        List.of(
                                                Cell.of(edge.node().line()),
                                                Cell.of(edge.node().column()),
                                                Cell.of(edge.node().code()),
                                                Cell.of(edge.node().sentence()))))
                                .toList());
    }

    private static List<Cell> counts(@Nullable Counts counts) {
        return counts == null
                ? OUTCOMES.stream().map(outcome -> Cell.of("")).toList()
                : List.of(
                        Cell.of(counts.loaded()),
                        Cell.of(counts.unchanged()),
                        Cell.of(counts.corrected()),
                        Cell.of(counts.retracted()),
                        Cell.of(counts.parked()),
                        Cell.of(counts.rejected()));
    }
}
