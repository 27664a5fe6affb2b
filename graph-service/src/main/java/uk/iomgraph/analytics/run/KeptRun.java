package uk.iomgraph.analytics.run;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import uk.iomgraph.analytics.CommunityAlgorithm;
import uk.iomgraph.analytics.Measure;
import uk.iomgraph.analytics.NetworkScope;
import uk.iomgraph.analytics.run.AnalyticsRun.AnalyticsParameters;
import uk.iomgraph.analytics.run.AnalyticsRun.AnalyticsProjection;
import uk.iomgraph.analytics.run.AnalyticsRun.AnalyticsVersions;
import uk.iomgraph.analytics.run.AnalyticsRun.Found;
import uk.iomgraph.analytics.run.AnalyticsRun.Shown;
import uk.iomgraph.analytics.run.AnalyticsRun.Times;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.graph.Row;
import uk.iomgraph.kernel.MinimumGrade;
import uk.iomgraph.kernel.Moment;

/** How a run stands in the graph. */
final class KeptRun {

    private static final JsonMapper JSON = new JsonMapper();

    private final Row row;
    private final NetworkScope scope;

    private KeptRun(Row row, NetworkScope scope) {
        this.row = row;
        this.scope = scope;
    }

    static KeptRun of(Row row) {
        return new KeptRun(row, JSON.readValue(row.text("scope"), NetworkScope.class));
    }

    /** A run that waits. */
    static Parameters waiting(RunOrder order, Instant queuedAt) {
        RunOrder.Work work = order.work();
        return Parameters.of("id", order.id())
                .and("state", AnalyticsRunState.QUEUED.name())
                .and("by", order.viewer().name())
                .and("seesLimitedAccess", order.viewer().seesLimitedAccess())
                .and(
                        "reach",
                        order.viewer().isEverywhere()
                                ? List.of()
                                : order.viewer().reach())
                .and("scope", JSON.writeValueAsString(order.scope()))
                .and("measures", work.measures().stream().map(Measure::name).toList())
                .andPresent(
                        "algorithm",
                        work.algorithm() == null ? null : work.algorithm().name())
                .and("resolution", work.resolution())
                .and("weighted", work.weighted())
                .andPresent("rounds", work.rounds())
                .and("seed", work.seed())
                .andPresent("sampleSize", work.sampleSize())
                .and("asOf", order.moment().asOf())
                .and("knownAt", order.moment().knownAt())
                .and("queuedAt", queuedAt);
    }

    String id() {
        return row.text("id");
    }

    AnalyticsRunState state() {
        return AnalyticsRunState.valueOf(row.text("state"));
    }

    NetworkScope scope() {
        return scope;
    }

    /** Whether its network has ties of a type. */
    boolean follows(String type) {
        return scope.followed().stream().anyMatch(basis -> basis.type().equals(type));
    }

    String by() {
        return row.text("by");
    }

    boolean seesLimitedAccess() {
        return row.flag("seesLimitedAccess");
    }

    Moment moment() {
        return new Moment(row.date("asOf"), row.instant("knownAt"));
    }

    Instant queuedAt() {
        return row.instant("queuedAt");
    }

    /** What its results are kept under: the names of its measures, or that of communities. */
    List<String> kinds() {
        return row.has("algorithm") ? List.of(Scores.COMMUNITY) : row.texts("measures");
    }

    AnalyticsRunProgress progress() {
        return AnalyticsRunProgress.over(id(), state(), row.textOrNull("failure"));
    }

    /** As it is shown, with how far it is now. */
    AnalyticsRun shown(AnalyticsRunProgress at, AnalyticsRunSettings settings, Shown shown) {
        return new AnalyticsRun(at, by(), projection(), parameters(), versions(), times(settings), found(), shown);
    }

    private AnalyticsProjection projection() {
        MinimumGrade grade = scope.minGrade();
        return new AnalyticsProjection(
                scope.area(),
                scope.gang(),
                scope.people(),
                List.copyOf(scope.followed()),
                grade == null ? null : grade.source(),
                grade == null ? null : grade.information(),
                scope.since(),
                moment().asOf(),
                moment().knownAt(),
                whole("people"),
                whole("ties"));
    }

    private AnalyticsParameters parameters() {
        String algorithm = row.textOrNull("algorithm");
        return new AnalyticsParameters(
                row.texts("measures").stream().map(Measure::valueOf).toList(),
                algorithm == null ? null : CommunityAlgorithm.valueOf(algorithm),
                algorithm == null ? null : row.decimalOrNull("resolution"),
                algorithm == null ? null : row.flag("weighted"),
                whole("rounds"),
                Math.toIntExact(row.number("seed")),
                whole("sampleSize"));
    }

    private @Nullable AnalyticsVersions versions() {
        return row.has("service")
                ? new AnalyticsVersions(row.text("service"), row.text("database"), row.text("library"))
                : null;
    }

    private Times times(AnalyticsRunSettings settings) {
        Instant queued = queuedAt();
        return new Times(
                queued,
                row.instantOrNull("startedAt"),
                row.instantOrNull("completedAt"),
                queued.atZone(java.time.ZoneOffset.UTC).toLocalDate().plus(settings.kept()));
    }

    private Found found() {
        return new Found(whole("communities"), row.decimalOrNull("modularity"));
    }

    private @Nullable Integer whole(String property) {
        Long number = row.numberOrNull(property);
        return number == null ? null : Math.toIntExact(number);
    }
}
