package uk.iomgraph.fairness;

import java.util.EnumMap;
import java.util.Map;
import uk.iomgraph.graph.Row;
import uk.iomgraph.rules.disclosure.RawCount;

/**
 * How many people of a group there are, and of how many each thing is so: raw.
 *
 * @param people all of them
 * @param outcomes for each thing how many it is so of and not so of
 */
record Tally(RawCount people, Map<Outcome, Split> outcomes) {

    /** Nobody. */
    static final Tally NOBODY = new Tally(RawCount.NONE, Map.of());

    /**
     * The people of a group, of whom something is so, is not so, or cannot be.
     *
     * @param yes those of whom it is so
     * @param no those of whom it could be, and is not
     */
    record Split(RawCount yes, RawCount no) {

        private static final Split NOBODY = new Split(RawCount.NONE, RawCount.NONE);

        Split plus(Split other) {
            return new Split(yes.plus(other.yes), no.plus(other.no));
        }
    }

    static Tally of(Row row) {
        RawCount people = RawCount.of(row.number("people"));
        Map<Outcome, Split> outcomes = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            String askedColumn = outcome.askedColumn();
            RawCount asked = askedColumn == null ? people : RawCount.of(row.number(askedColumn));
            RawCount yes = RawCount.of(row.number(outcome.column()));
            outcomes.put(outcome, new Split(yes, asked.without(yes)));
        }
        return new Tally(people, outcomes);
    }

    Split of(Outcome outcome) {
        return outcomes.getOrDefault(outcome, Split.NOBODY);
    }

    Tally plus(Tally other) {
        Map<Outcome, Split> sums = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            sums.put(outcome, of(outcome).plus(other.of(outcome)));
        }
        return new Tally(people.plus(other.people), sums);
    }
}
