package uk.iomgraph.tie;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.disclosure.Cell;
import uk.iomgraph.rules.disclosure.CountTable;
import uk.iomgraph.rules.disclosure.DisclosureGate;
import uk.iomgraph.rules.disclosure.DisclosurePolicy;
import uk.iomgraph.rules.disclosure.RawCount;
import uk.iomgraph.rules.disclosure.ReleasedTable;

/**
 * How many people were both victims and accused, as the schema describes it. All counts have passed the gate: those by
 * standing and role together, as they add up, and the directions only beside a number of both that is told.
 */
record VictimOffenderOverlap(
        String area,
        LocalDate from,
        LocalDate to,
        PeopleCount people,
        PeopleCount both,
        @Nullable Double share,
        PeopleCount accusedOnly,
        PeopleCount victimOnly,
        PeopleCount witnessOnly,
        PeopleCount victimFirst,
        PeopleCount accusedFirst,
        PeopleCount sameDay,
        List<StandingCount> standings) {

    private static final String BOTH = "BOTH";
    private static final String ACCUSED_ONLY = "ACCUSED_ONLY";
    private static final String VICTIM_ONLY = "VICTIM_ONLY";
    private static final String WITNESS_ONLY = "WITNESS_ONLY";
    private static final List<String> DIRECTIONS = List.of("VICTIM_FIRST", "ACCUSED_FIRST", "SAME_DAY");
    private static final DisclosureGate GATE = new DisclosureGate(DisclosurePolicy.inside());

    VictimOffenderOverlap {
        standings = List.copyOf(standings);
    }

    /** A number of people, or why it is not told. */
    record PeopleCount(@Nullable Integer people, @Nullable String withheld) {

        static PeopleCount of(Cell cell) {
            return cell instanceof Cell.Released released
                    ? new PeopleCount(Math.toIntExact(released.people()), null)
                    : new PeopleCount(null, ((Cell.Suppressed) cell).reason().sentence());
        }
    }

    /** The people of one standing, by whether they were victims too. */
    record StandingCount(Standing standing, PeopleCount people, PeopleCount victimsToo) {}

    /** The furthest somebody was accused. */
    enum Standing {
        /** Convicted of an offence. */
        CONVICTED,
        /** Cautioned for one. */
        CAUTIONED,
        /** Charged with one. */
        CHARGED,
        /** Suspected of one. */
        SUSPECTED,
        /** Not accused of any. */
        NOT_ACCUSED
    }

    /**
     * Counted people before the gate.
     *
     * @param standing the furthest they were accused
     * @param role whether they were accused, victims, both, or witnesses only
     * @param direction of both: which came first
     * @param people how many
     */
    record Counted(String standing, String role, String direction, RawCount people) {}

    static VictimOffenderOverlap of(String area, LocalDate from, LocalDate to, List<Counted> counted) {
        CountTable table = CountTable.of(
                Stream.of(Standing.values()).map(Enum::name).toList(), List.of(BOTH, ACCUSED_ONLY, VICTIM_ONLY));
        RawCount witnesses = RawCount.NONE;
        for (Counted some : counted) {
            if (some.role().equals(WITNESS_ONLY)) {
                witnesses = witnesses.plus(some.people());
            } else {
                table.add(some.standing(), some.role(), some.people());
            }
        }
        ReleasedTable told = GATE.release(table);
        Cell both = told.columnTotal(BOTH);
        List<PeopleCount> directions = directions(counted, both);
        return new VictimOffenderOverlap(
                area,
                from,
                to,
                PeopleCount.of(told.total()),
                PeopleCount.of(both),
                share(both, told.total()),
                PeopleCount.of(told.columnTotal(ACCUSED_ONLY)),
                PeopleCount.of(told.columnTotal(VICTIM_ONLY)),
                PeopleCount.of(GATE.release(witnesses, WITNESS_ONLY)),
                directions.get(0),
                directions.get(1),
                directions.get(2),
                Stream.of(Standing.values())
                        .filter(standing -> standing != Standing.NOT_ACCUSED)
                        .map(standing -> new StandingCount(
                                standing,
                                PeopleCount.of(told.rowTotal(standing.name())),
                                PeopleCount.of(told.cell(standing.name(), BOTH))))
                        .toList());
    }

    /** All three or none: beside a number of both, two of them would give the third away. */
    private static List<PeopleCount> directions(List<Counted> counted, Cell both) {
        CountTable table = CountTable.of(List.of(BOTH), DIRECTIONS);
        counted.stream()
                .filter(some -> some.role().equals(BOTH))
                .forEach(some -> table.add(BOTH, some.direction(), some.people()));
        ReleasedTable told = GATE.release(table);
        List<Cell> cells =
                DIRECTIONS.stream().map(direction -> told.cell(BOTH, direction)).toList();
        PeopleCount withheld = new PeopleCount(null, Cell.Reason.SMALL_NUMBER.sentence());
        return both instanceof Cell.Released && cells.stream().allMatch(Cell.Released.class::isInstance)
                ? cells.stream().map(PeopleCount::of).toList()
                : List.of(withheld, withheld, withheld);
    }

    private static @Nullable Double share(Cell both, Cell all) {
        return both instanceof Cell.Released some && all instanceof Cell.Released total && total.people() > 0
                ? (double) some.people() / total.people()
                : null;
    }
}
