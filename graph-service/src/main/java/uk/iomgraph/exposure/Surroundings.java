package uk.iomgraph.exposure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.graph.Row;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.network.Exposure;
import uk.iomgraph.rules.network.TieNetwork;
import uk.iomgraph.security.Viewer;

/** Some people, those who are tied to them, and what has happened to all of them, as numbers. */
final class Surroundings {

    /** The identity of the person each record asked about is of. */
    private final Map<String, String> asked = new HashMap<>();

    /** Who is tied to whom, and by what. */
    private final Map<String, Map<String, Set<ExposureBasis>>> ties = new HashMap<>();

    /** The gangs that the people asked about are tied to. */
    private final Map<String, List<String>> gangs = new HashMap<>();

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> people = new ArrayList<>();
    private final Map<String, Integer> offences = new HashMap<>();
    private final List<Exposure.Event> events = new ArrayList<>();

    /** Takes a row of who is tied to whom, and to which gangs. */
    void addNeighbours(Row row) {
        String person = row.text("person");
        asked.put(row.text("id"), person);
        add(person, row.texts("coOffenders"), ExposureBasis.CO_OFFENDED);
        add(person, row.texts("associates"), ExposureBasis.ASSOCIATE);
        row.texts("gangs")
                .forEach(gang ->
                        gangs.computeIfAbsent(gang, any -> new ArrayList<>()).add(person));
    }

    /** The gangs that the people asked about are tied to, in order. */
    List<String> gangs() {
        return gangs.keySet().stream().sorted().toList();
    }

    /** Takes a row of who is tied to a gang. */
    void addMembers(Row row) {
        List<String> members = row.texts("people");
        for (String person : gangs.getOrDefault(row.text("gang"), List.of())) {
            add(person, members, ExposureBasis.SAME_GANG);
        }
    }

    /** Nobody is tied to themselves. */
    private void add(String person, List<String> others, ExposureBasis basis) {
        Map<String, Set<ExposureBasis>> around = ties.computeIfAbsent(person, any -> new HashMap<>());
        for (String other : others) {
            if (!other.equals(person)) {
                around.computeIfAbsent(other, any -> EnumSet.noneOf(ExposureBasis.class))
                        .add(basis);
            }
        }
    }

    /** Everybody met so far, whether they may be told of or not. */
    List<String> met() {
        Set<String> met = new TreeSet<>(asked.values());
        ties.values().forEach(around -> met.addAll(around.keySet()));
        return List.copyOf(met);
    }

    /**
     * Takes a row of what has happened to somebody, who may therefore be told of. Several parts in one offence are one event, of
     * which the person is accused where any of them says so.
     */
    void addEvents(Row row) {
        int number = people.size();
        numbers.put(row.text("person"), number);
        people.add(row.text("person"));
        List<String> of = row.texts("offences");
        List<LocalDate> days = row.dates("days");
        List<Boolean> accused = row.flags("accused");
        Map<Integer, Exposure.Event> once = new HashMap<>();
        for (int at = 0; at < of.size(); at++) {
            int offence = offences.computeIfAbsent(of.get(at), any -> offences.size());
            Exposure.Event event = new Exposure.Event(number, offence, Day.of(days.get(at)), !accused.get(at));
            once.merge(offence, event, (one, other) -> one.suffered() ? other : one);
        }
        events.addAll(once.values());
    }

    /** The records asked about. */
    Set<String> asked() {
        return asked.keySet();
    }

    /** The number of the person a record is of; null if they may not be told of. */
    @Nullable
    Integer number(String id) {
        return numbers.get(asked.get(id));
    }

    /** What has happened to all who may be told of. */
    List<Exposure.Event> events() {
        return events;
    }

    /** What an event of a neighbour adds to the exposure of a person, as it is told. */
    ExposureContribution contribution(int person, Exposure.Contribution one, Moment moment, Viewer viewer) {
        String other = people.get(one.event().person());
        List<ExposureBasis> bases =
                ties.getOrDefault(people.get(person), Map.of()).getOrDefault(other, Set.of()).stream()
                        .sorted()
                        .toList();
        return new ExposureContribution(
                other, one.age(), bases, one.tie(), one.value() / one.tie(), one.value(), moment, viewer);
    }

    /** All ties between people who may be told of. */
    TieNetwork network(ExposureSettings.Weights weights) {
        TieNetwork.Builder network = TieNetwork.of(people.size());
        ties.forEach((person, around) -> around.forEach((other, bases) -> {
            Integer one = numbers.get(person);
            Integer two = numbers.get(other);
            if (one != null && two != null) {
                bases.forEach(basis -> network.tie(one, two, weights.of(basis)));
            }
        }));
        return network.build();
    }
}
