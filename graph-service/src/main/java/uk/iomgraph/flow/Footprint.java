package uk.iomgraph.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.crossborder.AreaTree;
import uk.iomgraph.graph.Row;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.rules.flow.Spread;

/** Which areas a person touches; the fields of {@code Footprint} in the schema say what they mean. */
record Footprint(
        List<FootprintArea> areas,
        int total,
        List<ForceCount> forces,
        @Nullable Double entropy) {

    static final int MOST = 100;

    /** What the police recorded, which is no role of the person. */
    private static final String RECORDED = "RECORDED";

    Footprint {
        areas = List.copyOf(areas);
        forces = List.copyOf(forces);
    }

    /** In which role. */
    enum FootprintRole {
        HOME,
        OFFENDED,
        MANAGED,
        IN_CUSTODY,
        VICTIM
    }

    /** One area in one role. */
    record FootprintArea(
            Moment moment,
            String code,
            FootprintRole role,
            int count,
            LocalDate from,
            @Nullable LocalDate to) {

        FootprintArea and(FootprintArea other) {
            LocalDate first = from.isBefore(other.from) ? from : other.from;
            return new FootprintArea(moment, code, role, count + other.count, first, later(to, other.to));
        }

        private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
            if (one == null || other == null) {
                return null;
            }
            return one.isAfter(other) ? one : other;
        }
    }

    /** How much a force recorded. */
    record ForceCount(Moment moment, String code, int count) {}

    /** Gathers the rows of one person. */
    static final class Gathering {

        private final AreaTree tree;
        private final Moment moment;
        private final Map<String, FootprintArea> areas = new TreeMap<>();
        private final Map<String, Integer> forces = new HashMap<>();

        Gathering(AreaTree tree, Moment moment) {
            this.tree = tree;
            this.moment = moment;
        }

        void add(Row row) {
            String area = row.text("area");
            if (row.text("role").equals(RECORDED)) {
                forces.merge(area, 1, Integer::sum);
                return;
            }
            FootprintRole role = FootprintRole.valueOf(row.text("role"));
            // Where somebody was a victim is often where they live: no finer area than the one it was given with is
            // told.
            String place = role == FootprintRole.VICTIM ? area : tree.place(row.textOrNull("small"), area);
            LocalDate from = row.date("from");
            boolean event = role == FootprintRole.OFFENDED || role == FootprintRole.VICTIM;
            LocalDate to = event ? from.plusDays(1) : row.dateOrNull("to");
            String code = place == null ? area : place;
            areas.merge(
                    role.name() + ' ' + code, new FootprintArea(moment, code, role, 1, from, to), FootprintArea::and);
        }

        Footprint footprint() {
            List<FootprintArea> sorted = new ArrayList<>(areas.values());
            sorted.sort(Comparator.comparing(FootprintArea::role)
                    .thenComparing(FootprintArea::from)
                    .thenComparing(FootprintArea::code));
            List<ForceCount> counts = forces.entrySet().stream()
                    .map(entry -> new ForceCount(moment, entry.getKey(), entry.getValue()))
                    .sorted(Comparator.comparingInt(ForceCount::count)
                            .reversed()
                            .thenComparing(ForceCount::code))
                    .toList();
            Double bits = forces.isEmpty() ? null : Double.valueOf(Spread.bits(forces.values()));
            return new Footprint(sorted.subList(0, Math.min(sorted.size(), MOST)), sorted.size(), counts, bits);
        }
    }
}
