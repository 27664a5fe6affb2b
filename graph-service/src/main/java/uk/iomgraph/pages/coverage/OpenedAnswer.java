package uk.iomgraph.pages.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to the document that tells what opened and closed in one area. */
record OpenedAnswer(List<Step> coverageTrend) {

    record Step(@Nullable Integer opened, @Nullable Integer closed) {}

    /** How many opened over the period; null where part of it is withheld. */
    @Nullable
    Integer opened() {
        return sum(coverageTrend.stream().map(Step::opened).toList());
    }

    /** How many closed over the period; null where part of it is withheld. */
    @Nullable
    Integer closed() {
        return sum(coverageTrend.stream().map(Step::closed).toList());
    }

    private static @Nullable Integer sum(List<@Nullable Integer> figures) {
        int sum = 0;
        for (Integer figure : figures) {
            if (figure == null) {
                return null;
            }
            sum += figure;
        }
        return sum;
    }
}
