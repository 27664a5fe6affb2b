package uk.iomgraph.analytics.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.analytics.CommunityAlgorithm;
import uk.iomgraph.analytics.Measure;
import uk.iomgraph.analytics.NetworkScope;

/** What is put in to start a run; the fields of {@code StartAnalyticsRunInput} in the schema say what they mean. */
record StartAnalyticsRunInput(
        NetworkScope scope,
        @Nullable List<Measure> measures,
        @Nullable AnalyticsCommunitiesInput communities,
        @Nullable Integer seed,
        @Nullable Integer sampleSize,
        @Nullable LocalDate asOf,
        @Nullable Instant knownAt) {

    private static final int FIRST_SEED = 1;

    RunOrder.Work work() {
        List<Measure> asked =
                measures == null ? List.of() : measures.stream().distinct().toList();
        int begin = seed == null ? FIRST_SEED : seed;
        return communities == null
                ? new RunOrder.Work(asked, null, 1, false, null, begin, sampleSize)
                : new RunOrder.Work(
                        asked,
                        communities.algorithm(),
                        communities.small(),
                        communities.heavy(),
                        communities.rounds(),
                        begin,
                        sampleSize);
    }

    /** How communities are looked for. */
    record AnalyticsCommunitiesInput(
            CommunityAlgorithm algorithm,
            @Nullable Double resolution,
            @Nullable Boolean weighted,
            @Nullable Integer rounds) {

        double small() {
            return resolution == null ? 1 : resolution;
        }

        boolean heavy() {
            return weighted != null && weighted;
        }
    }
}
