package uk.iomgraph.crossborder.links;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import uk.iomgraph.graph.FactVersions;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.rules.border.Journeys.Journey;

/**
 * One person's journeys as the graph keeps them.
 *
 * @param key identity of the person
 * @param journeys the oldest first
 * @param hash digest of all of it
 */
record JourneysFact(String key, List<Journey> journeys, String hash) implements FactVersions.Fact {

    static JourneysFact of(String person, List<Journey> journeys) {
        String hash = FactVersions.digest(person + journeys);
        return new JourneysFact(person, journeys, hash);
    }

    /** Their properties, see docs/model.md. */
    @Override
    public Parameters properties(Instant recordedAt) {
        return Parameters.of("subject", key)
                .and("current", key)
                .and("homes", column(Journey::home))
                .and("places", column(Journey::place))
                .and("days", column(Journey::day))
                .and("harms", column(Journey::harm))
                .and("keys", column(Journey::offence))
                .and("hash", hash)
                .and("recordedFrom", recordedAt);
    }

    private <T> List<T> column(Function<Journey, T> value) {
        return journeys.stream().map(value).toList();
    }
}
