package uk.iomgraph.coverage.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One cell, as sets of people. */
final class CellOracle {

    private final Set<List<Object>> eligible = new HashSet<>();
    private final Set<List<Object>> unknown = new HashSet<>();
    private final Set<List<Object>> gap = new HashSet<>();
    private final Set<List<Object>> transit = new HashSet<>();
    private final List<Integer> daysToCover = new ArrayList<>();
    private long gapDays;

    void eligible(String person, int day, boolean unclear) {
        eligible.add(List.of(person, day));
        if (unclear) {
            unknown.add(List.of(person, day));
        }
    }

    void inTransit(String person, int day) {
        transit.add(List.of(person, day));
    }

    void gap(String person, int day, int days) {
        eligible.add(List.of(person, day));
        gap.add(List.of(person, day));
        gapDays += days;
    }

    void covered(int days) {
        daysToCover.add(days);
    }

    CoverageCell cell() {
        Set<List<Object>> unclear = new HashSet<>(unknown);
        unclear.removeAll(gap);
        Set<List<Object>> covered = new HashSet<>(eligible);
        covered.removeAll(gap);
        covered.removeAll(unclear);
        Set<List<Object>> moving = new HashSet<>(transit);
        moving.retainAll(covered);
        covered.removeAll(moving);
        return new CoverageCell(
                eligible.size(), covered.size(), gap.size(), unclear.size(), moving.size(), gapDays, median());
    }

    private Double median() {
        Collections.sort(daysToCover);
        int size = daysToCover.size();
        return size == 0 ? null : (daysToCover.get((size - 1) / 2) + daysToCover.get(size / 2)) / 2.0;
    }
}
