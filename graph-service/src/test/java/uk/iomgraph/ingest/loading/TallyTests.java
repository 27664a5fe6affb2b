package uk.iomgraph.ingest.loading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A tally")
class TallyTests {

    @Test
    @DisplayName("is the same after it was kept in the ledger")
    void roundTrip() {
        Tally tally = new Tally();
        tally.add("people", Outcome.LOADED, 3);
        tally.add("people", Outcome.REJECTED, 1);
        tally.add("custody", Outcome.PARKED, 2);

        assertThat(Tally.of(tally.counts()).counts()).isEqualTo(tally.counts());
    }

    @Test
    @DisplayName("counts as rows only what became of rows")
    void rows() {
        Tally tally = new Tally();
        tally.add("people", Outcome.LOADED, 3);
        tally.add("people", Outcome.CLOSED, 5);
        tally.add("people", Outcome.RELEASED, 7);

        assertThat(tally.rows()).isEqualTo(3);
    }

    @Test
    @DisplayName("that is added to another leaves both as they were")
    void sum() {
        Tally one = new Tally();
        one.add("people", Outcome.LOADED, 3);
        Tally other = new Tally();
        other.add("people", Outcome.LOADED, 4);

        assertThat(one.plus(other).count(Outcome.LOADED)).isEqualTo(7);
        assertThat(one.count(Outcome.LOADED)).isEqualTo(3);
    }
}
