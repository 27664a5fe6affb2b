package uk.iomgraph.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.kernel.SourceReference;

/** Tiny graphs of people, drawn by naming the two ends of each tie: {@code "a-b b-c"}. */
final class SmallGraphs {

    /** a - b - c - d. */
    static final List<Tie> LINE = ties("a-b b-c c-d");

    /** Four people around m. */
    static final List<Tie> STAR = ties("m-a m-b m-c m-d");

    /** Everyone with everyone. */
    static final List<Tie> CLIQUE = ties("a-b a-c a-d b-c b-d c-d");

    /** a, b, c and x, y, z, all tied within; one tie from c to x. */
    static final List<Tie> TWO_BRIDGED_CLIQUES = ties("a-b a-c b-c c-x x-y x-z y-z");

    private SmallGraphs() {}

    static List<Tie> ties(String drawing) {
        return Arrays.stream(drawing.split(" "))
                .map(tie -> tie.split("-"))
                .map(ends -> tie(TieBasis.ASSOCIATE, ends[0], ends[1], 1, null, null))
                .toList();
    }

    static Tie tie(
            TieBasis basis, String from, String to, int evidence, @Nullable LocalDate first, @Nullable LocalDate end) {
        boolean days = basis.course() == TieBasis.Course.DAYS;
        return new Tie(
                basis,
                "T",
                from,
                to,
                new SourceReference("s", "f", from + to),
                first,
                days ? null : end,
                days ? end : null,
                List.of(),
                evidence,
                Tie.Grading.NONE,
                null,
                null);
    }

    static Tie onDays(String from, String to, LocalDate... days) {
        return new Tie(
                TieBasis.CO_OFFENDED,
                "T",
                from,
                to,
                new SourceReference("s", "f", from + to),
                days[0],
                null,
                days[days.length - 1],
                List.of(days),
                days.length,
                Tie.Grading.NONE,
                null,
                null);
    }

    static List<String> written(List<Route> routes) {
        return routes.stream().map(SmallGraphs::written).toList();
    }

    private static String written(Route route) {
        List<String> ids = new ArrayList<>(List.of(route.start()));
        route.steps().forEach(step -> ids.add(step.to()));
        return String.join("-", ids);
    }
}
