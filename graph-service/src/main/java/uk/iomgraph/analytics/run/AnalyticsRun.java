package uk.iomgraph.analytics.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.analytics.CommunityAlgorithm;
import uk.iomgraph.analytics.Measure;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.person.PersonTieBasis;
import uk.iomgraph.security.Viewer;

/**
 * A run as it is shown; the fields of {@code AnalyticsRun} in the schema say what they mean.
 *
 * @param shown to whom and when, for what hangs below
 */
record AnalyticsRun(
        AnalyticsRunProgress at,
        String startedBy,
        AnalyticsProjection projection,
        AnalyticsParameters parameters,
        @Nullable AnalyticsVersions versions,
        Times times,
        Found found,
        Shown shown) {

    /** What is said of every run. */
    static final String CAUTION =
            "These figures describe what is recorded, not the people: who is recorded more often has"
                    + " more ties. They suggest where to look and prove nothing, and no decision about a person rests on them alone.";

    public String id() {
        return at.id();
    }

    public AnalyticsRunState state() {
        return at.state();
    }

    public double progress() {
        return at.progress();
    }

    @Nullable
    public String doing() {
        return at.doing();
    }

    @Nullable
    public String failure() {
        return at.failure();
    }

    public Instant queuedAt() {
        return times.queuedAt();
    }

    @Nullable
    public Instant startedAt() {
        return times.startedAt();
    }

    @Nullable
    public Instant completedAt() {
        return times.completedAt();
    }

    @Nullable
    public Integer milliseconds() {
        return times.milliseconds();
    }

    public LocalDate keptUntil() {
        return times.keptUntil();
    }

    @Nullable
    public Integer communities() {
        return found.communities();
    }

    @Nullable
    public Double modularity() {
        return found.modularity();
    }

    public String caution() {
        return CAUTION;
    }

    /** Which people and ties the network has. */
    record AnalyticsProjection(
            @Nullable String area,
            @Nullable String gang,
            @Nullable List<String> people,
            List<PersonTieBasis> bases,
            @Nullable Integer sourceGrade,
            @Nullable String informationGrade,
            @Nullable LocalDate since,
            LocalDate asOf,
            Instant knownAt,
            @Nullable Integer peopleCount,
            @Nullable Integer tieCount) {}

    /** What was asked of it. */
    record AnalyticsParameters(
            List<Measure> measures,
            @Nullable CommunityAlgorithm algorithm,
            @Nullable Double resolution,
            @Nullable Boolean weighted,
            @Nullable Integer rounds,
            int seed,
            @Nullable Integer sampleSize) {}

    /** What it was worked out with. */
    record AnalyticsVersions(String service, String database, String graphDataScience) {}

    /** When it was asked for, began and was over, and from when on it may be erased. */
    record Times(
            Instant queuedAt,
            @Nullable Instant startedAt,
            @Nullable Instant completedAt,
            LocalDate keptUntil) {

        @Nullable
        Integer milliseconds() {
            return startedAt == null || completedAt == null
                    ? null
                    : Math.toIntExact(completedAt.toEpochMilli() - startedAt.toEpochMilli());
        }
    }

    /** What was found of the network as a whole. */
    record Found(@Nullable Integer communities, @Nullable Double modularity) {}

    /** To whom it is shown, and of which moment people are told. */
    record Shown(Viewer viewer, Moment moment) {}
}
