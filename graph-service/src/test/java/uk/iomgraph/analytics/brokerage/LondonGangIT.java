package uk.iomgraph.analytics.brokerage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.iomgraph.analytics.NetworkScope;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.ingest.SharedData;
import uk.iomgraph.kernel.EntityId;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.security.Viewer.Role;
import uk.iomgraph.support.GraphTest;

/** The gang of Grund and Densley (2015); figures of networkx 3.6.1. */
@GraphTest
@DisplayName("Brokers of the London gang")
class LondonGangIT {

    private static final Offset<Double> CLOSE = within(1e-8);

    @Autowired
    private Brokerage brokerage;

    @BeforeAll
    static void load(@Autowired Imports imports) throws Exception {
        imports.load(SharedData.feed("london-gang"));
    }

    @Test
    @DisplayName(
            "are those that networkx finds, by the same figures, and the first is among the first over redrawn ties.")
    void published() {
        NetworkScope gang =
                NetworkScope.ofGang(EntityId.ofKey("LDN-GANG/gangs/g").value());
        Viewer viewer = new Viewer("analyst", Set.of(Role.ANALYST), false);
        Moment moment = new Moment(LocalDate.of(2009, 12, 31), Instant.now());

        Brokers brokers = brokerage.brokers(new BrokerArguments(gang, 5, 200, 0.95, null, 1), moment, viewer);

        assertThat(brokers.people()).isEqualTo(54);
        assertThat(brokers.ties()).isEqualTo(315);
        assertThat(brokers.brokers())
                .extracting(Broker::personId)
                .containsExactly(person(1), person(7), person(4), person(14), person(20));
        Broker first = brokers.brokers().get(0);
        assertThat(first.betweenness()).isCloseTo(149.74463684111876, CLOSE);
        assertThat(first.constraint()).isCloseTo(0.12698388356583237, CLOSE);
        assertThat(first.effectiveSize()).isCloseTo(19.2972972972973, CLOSE);
        assertThat(first.contacts()).isEqualTo(25);
        assertThat(first.rankRange().low()).isEqualTo(1);
        // Even the first may be some places further down: ties of 54 people say no more than that.
        assertThat(first.rankRange().high()).isBetween(2, 20);
        assertThat(first.gangs()).hasSize(1);
    }

    private static String person(int ref) {
        return EntityId.ofKey("LDN-GANG/people/" + ref).value();
    }
}
