package uk.iomgraph.analytics.brokerage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import uk.iomgraph.analytics.TieList;
import uk.iomgraph.analytics.brokerage.KeyPlayerComparison.KeyPlayerScenario;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.person.People;
import uk.iomgraph.person.Person;
import uk.iomgraph.rules.network.Fragmentation;
import uk.iomgraph.rules.network.KeyPlayers;
import uk.iomgraph.rules.network.TieNetwork;
import uk.iomgraph.security.Viewer;

/** The fields {@code brokers} and {@code keyPlayers}, and what they hold. */
@Controller
class BrokerageController {

    private final Brokerage brokerage;
    private final People people;

    BrokerageController(Brokerage brokerage, People people) {
        this.brokerage = brokerage;
        this.people = people;
    }

    @QueryMapping
    Brokers brokers(@Arguments BrokerArguments arguments, Moment moment, Viewer viewer) {
        return brokerage.brokers(arguments.checked(), moment, viewer);
    }

    @QueryMapping
    KeyPlayerComparison keyPlayers(@Arguments KeyPlayerArguments arguments, Moment moment, Viewer viewer) {
        TieList list = brokerage.ties(arguments.checked().scope(), moment, viewer);
        TieNetwork network = list.network();
        List<KeyPlayerScenario> scenarios = arguments.methods().stream()
                .map(method -> KeyPlayers.scenario(network, arguments.k(), method))
                .map(scenario -> new KeyPlayerScenario(
                        scenario.method(),
                        Arrays.stream(scenario.chosen())
                                .mapToObj(list.people()::get)
                                .toList(),
                        scenario.after(),
                        moment,
                        viewer))
                .toList();
        return new KeyPlayerComparison(Fragmentation.of(network), scenarios);
    }

    @BatchMapping
    Map<Broker, @Nullable Person> person(List<Broker> of) {
        Map<Broker, @Nullable Person> found = new HashMap<>();
        of.stream().collect(Collectors.groupingBy(Broker::moment)).forEach((moment, same) -> {
            Map<String, Person> read = people.byIds(
                    same.stream().map(Broker::personId).collect(Collectors.toSet()),
                    moment,
                    of.get(0).viewer());
            same.forEach(broker -> found.put(broker, read.get(broker.personId())));
        });
        return found;
    }

    @BatchMapping
    Map<KeyPlayerScenario, List<Person>> people(List<KeyPlayerScenario> of) {
        Map<KeyPlayerScenario, List<Person>> found = new HashMap<>();
        of.stream().collect(Collectors.groupingBy(KeyPlayerScenario::moment)).forEach((moment, same) -> {
            TreeSet<String> ids = new TreeSet<>();
            same.forEach(scenario -> ids.addAll(scenario.chosen()));
            Map<String, Person> read = people.byIds(ids, moment, of.get(0).viewer());
            same.forEach(scenario -> found.put(
                    scenario,
                    scenario.chosen().stream()
                            .map(read::get)
                            .filter(Objects::nonNull)
                            .toList()));
        });
        return found;
    }
}
