package uk.iomgraph.fairness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.iomgraph.fairness.Fairness.FairnessGroup;
import uk.iomgraph.fairness.Fairness.ReleasedCount;
import uk.iomgraph.fairness.Gates.Gate;
import uk.iomgraph.fairness.Tally.Split;
import uk.iomgraph.rules.disclosure.Cell;
import uk.iomgraph.rules.disclosure.Cell.Reason;
import uk.iomgraph.rules.disclosure.Cell.Released;
import uk.iomgraph.rules.disclosure.Cell.Suppressed;
import uk.iomgraph.rules.disclosure.CountTable;
import uk.iomgraph.rules.disclosure.KnownTotals;
import uk.iomgraph.rules.disclosure.RawCount;
import uk.iomgraph.rules.disclosure.ReleasedTable;
import uk.iomgraph.rules.fairness.Disparity.Part;

/**
 * Releases the counts of one question so that they hold together. Sizes of groups come first; groups that are too small, and
 * those hidden with them, become one, so that every group of the answer has its size told. Then what is so of all people is
 * told or withheld, by itself, so that it does not depend on how people are grouped. The table of each thing is released last,
 * with sizes and totals taken as known: they are what tables, and questions by other characteristics, have in common.
 */
final class FairnessGate {

    /** The group of all whose own group is not told. */
    static final String SMALLER = "Smaller groups together";

    private static final String PEOPLE = "people";
    private static final String ALL = "all";

    private final Gate gate;
    private final Tally all;
    private final Cell allPeople;
    private final Map<String, Tally> groups = new TreeMap<>();
    private final Map<String, Cell> sizes = new TreeMap<>();

    private FairnessGate(Gate gate, Map<String, Tally> tallies) {
        this.gate = gate;
        all = tallies.values().stream().reduce(Tally.NOBODY, Tally::plus);
        allPeople = release(all.people(), ALL);
        tell(tallies);
    }

    /** Takes counts in. */
    static FairnessGate of(Gate gate, Map<String, Tally> tallies) {
        return new FairnessGate(gate, tallies);
    }

    /** How many there are in all. */
    ReleasedCount people() {
        return new ReleasedCount(allPeople);
    }

    /** The groups that are told of, the one of smaller groups last. */
    List<FairnessGroup> groups() {
        List<FairnessGroup> told = new ArrayList<>();
        groups.keySet().stream().filter(name -> !name.equals(SMALLER)).forEach(name -> told.add(group(name)));
        if (groups.containsKey(SMALLER)) {
            told.add(group(SMALLER));
        }
        return told;
    }

    /**
     * What is so of all people, and of each group by its name; of no group where it cannot be told of all.
     *
     * @param all of all people
     * @param groups of each group
     */
    record Parts(Part all, Map<String, Part> groups) {}

    /** Releases one thing. */
    Parts parts(Outcome outcome) {
        Columns columns = Columns.of(outcome);
        if (!(allPeople instanceof Released told) || told.people() == 0) {
            return new Parts(new Part(allPeople, allPeople), Map.of());
        }
        CountTable whole = CountTable.of(List.of(ALL), columns.names(), KnownTotals.OF_ROWS);
        columns.fill(whole, ALL, all);
        ReleasedTable ofAll = gate.counts().release(whole);
        if (columns.names().stream().anyMatch(column -> ofAll.cell(ALL, column) instanceof Suppressed)) {
            Cell withheld = new Suppressed(Reason.SMALL_NUMBER);
            return new Parts(new Part(withheld, columns.asked() ? withheld : allPeople), Map.of());
        }
        Part everybody = columns.part(ofAll, ALL, allPeople);
        return new Parts(everybody, groups.size() < 2 ? Map.of() : parts(columns));
    }

    private Map<String, Part> parts(Columns columns) {
        List<String> names = List.copyOf(groups.keySet());
        CountTable table = CountTable.of(names, columns.names(), KnownTotals.OF_ROWS, KnownTotals.OF_COLUMNS);
        groups.forEach((name, tally) -> columns.fill(table, name, tally));
        ReleasedTable released = gate.counts().release(table);
        Map<String, Part> parts = new TreeMap<>();
        sizes.forEach((name, size) -> parts.put(name, columns.part(released, name, size)));
        return parts;
    }

    private FairnessGroup group(String name) {
        return new FairnessGroup(name, new ReleasedCount(sizes.getOrDefault(name, new Suppressed(Reason.SMALL_GROUP))));
    }

    private Cell release(RawCount people, String what) {
        Cell cell = gate.groups().release(people, what);
        return cell instanceof Released ? cell : new Suppressed(Reason.SMALL_GROUP);
    }

    /** The groups whose sizes are told, and one of all others. */
    private void tell(Map<String, Tally> tallies) {
        if (!(allPeople instanceof Released) || tallies.isEmpty()) {
            return;
        }
        CountTable table = CountTable.of(List.copyOf(tallies.keySet()), List.of(PEOPLE), KnownTotals.OF_COLUMNS);
        tallies.forEach((name, tally) -> table.add(name, PEOPLE, tally.people()));
        ReleasedTable released = gate.groups().release(table);
        tallies.forEach((name, tally) -> {
            Cell size = released.cell(name, PEOPLE);
            if (size instanceof Released) {
                sizes.put(name, size);
                groups.put(name, tally);
            } else {
                groups.merge(SMALLER, tally, Tally::plus);
            }
        });
        Tally smaller = groups.get(SMALLER);
        if (smaller != null) {
            sizes.put(SMALLER, release(smaller.people(), SMALLER));
        }
    }

    /**
     * The columns of the table of one thing: it is so, it is not, and where it could not be of everybody, it could not.
     *
     * @param counted those it is so of
     * @param not those it is not so of
     * @param asked whether there is a third column
     */
    private record Columns(Outcome outcome, String counted, String not, boolean asked) {

        private static final String NEITHER = "neither";

        static Columns of(Outcome outcome) {
            return new Columns(outcome, outcome + " so", outcome + " not so", outcome.askedColumn() != null);
        }

        List<String> names() {
            return asked ? List.of(counted, not, NEITHER) : List.of(counted, not);
        }

        void fill(CountTable table, String row, Tally tally) {
            Split split = tally.of(outcome);
            table.add(row, counted, split.yes());
            table.add(row, not, split.no());
            if (asked) {
                table.add(row, NEITHER, tally.people().without(split.yes().plus(split.no())));
            }
        }

        Part part(ReleasedTable table, String row, Cell people) {
            return new Part(table.cell(row, counted), asked ? people.without(table.cell(row, NEITHER)) : people);
        }
    }
}
