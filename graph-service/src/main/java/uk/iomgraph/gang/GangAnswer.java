package uk.iomgraph.gang;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.util.function.SingletonSupplier;
import uk.iomgraph.exposure.PersonExposure;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.person.PersonTieBasis;
import uk.iomgraph.rules.border.AreaLevel;
import uk.iomgraph.security.Viewer;

/**
 * What is read for the gangs of one answer: each part with one statement for all of them, when it is first asked for. Safe
 * for use by several threads.
 */
final class GangAnswer {

    /** How many ties one answer may rest on; a gang has a few hundred at the most. */
    private static final int MOST_TIES = 20_000;

    private static final int MOST_RELATIONS = 20_000;

    private final GangReader reader;
    private final GangQuestion question;
    private final List<GangFacts> facts;
    private final Supplier<Map<String, List<GangPerson>>> people = SingletonSupplier.of(this::readPeople);
    private final Supplier<Map<String, List<GangRelation>>> relations = SingletonSupplier.of(this::readRelations);
    private final Supplier<Map<String, List<Provision>>> provisions = SingletonSupplier.of(this::readProvisions);
    private final Supplier<Map<String, Home>> homes = SingletonSupplier.of(this::readHomes);
    private final Map<Set<PersonTieBasis>, List<TiedPair>> pairs = new ConcurrentHashMap<>();
    private final Map<AreaLevel, Map<String, GangFootprint>> footprints = new ConcurrentHashMap<>();
    private final Map<Integer, Map<String, PersonExposure>> exposures = new ConcurrentHashMap<>();
    private final Map<LocalDate, List<OffencePart>> offences = new ConcurrentHashMap<>();

    GangAnswer(GangReader reader, GangQuestion question, List<GangFacts> facts) {
        this.reader = reader;
        this.question = question;
        this.facts = List.copyOf(facts);
    }

    /** What was asked. */
    GangQuestion question() {
        return question;
    }

    /** The gangs, in order. */
    List<Gang> gangs() {
        return facts.stream().map(one -> new Gang(one, this)).toList();
    }

    /** Keys of all the gangs. */
    List<String> keys() {
        return facts.stream().map(GangFacts::key).toList();
    }

    /** Who is tied to a gang, by id. */
    List<GangPerson> people(String gang) {
        return people.get().getOrDefault(gang, List.of());
    }

    /** Identities of all who are tied to any of the gangs. */
    Set<String> everybody() {
        Set<String> all = new TreeSet<>();
        people.get().values().forEach(tied -> tied.forEach(person -> all.add(person.id())));
        return all;
    }

    /** Relations of a gang, the latest first. */
    List<GangRelation> relations(String gang) {
        return relations.get().getOrDefault(gang, List.of());
    }

    /** What is in place for everybody, by identity. */
    Map<String, List<Provision>> provisions() {
        return provisions.get();
    }

    /** Where everybody lives, by identity. */
    Map<String, Home> homes() {
        return homes.get();
    }

    /** Who of everybody is tied to whom by some bases. */
    List<TiedPair> pairs(Collection<PersonTieBasis> bases) {
        return pairs.computeIfAbsent(EnumSet.copyOf(bases), any -> reader.pairs(everybody(), bases, question));
    }

    /** What everybody is accused of that was committed from a day on. */
    List<OffencePart> offences(LocalDate since) {
        return offences.computeIfAbsent(since, any -> reader.offences(everybody(), since, question));
    }

    /**
     * The exposure to violence of the first people of each gang of whom it can be told, by identity.
     *
     * @param first how many of each
     * @param reading works it out
     */
    Map<String, PersonExposure> exposures(int first, ExposureReading reading) {
        return exposures.computeIfAbsent(first, any -> readExposures(first, reading));
    }

    /** What nobody will be shown is not read. Where some of the first cannot be told of, others take their place. */
    private Map<String, PersonExposure> readExposures(int first, ExposureReading reading) {
        Map<String, PersonExposure> told = new HashMap<>();
        Set<String> asked = new HashSet<>();
        Set<String> next = next(first, asked, told.keySet());
        while (!next.isEmpty()) {
            told.putAll(reading.of(next, question.moment(), question.viewer()));
            asked.addAll(next);
            next = next(first, asked, told.keySet());
        }
        return told;
    }

    private Set<String> next(int first, Set<String> asked, Set<String> told) {
        Set<String> next = new HashSet<>();
        for (List<GangPerson> tied : people.get().values()) {
            tied.stream()
                    .filter(person -> !person.victimOnly())
                    .map(GangPerson::id)
                    .filter(id -> told.contains(id) || !asked.contains(id))
                    .limit(first)
                    .filter(id -> !told.contains(id))
                    .forEach(next::add);
        }
        return next;
    }

    /** Works out the exposure of people, as a viewer may see it at a moment. */
    @FunctionalInterface
    interface ExposureReading {
        Map<String, PersonExposure> of(Collection<String> people, Moment moment, Viewer viewer);
    }

    /**
     * The footprint of a gang.
     *
     * @param all works out those of all the gangs at a level, by id
     */
    GangFootprint footprint(Gang gang, AreaLevel level, Function<AreaLevel, Map<String, GangFootprint>> all) {
        return Objects.requireNonNull(footprints.computeIfAbsent(level, all).get(gang.id()));
    }

    private Map<String, List<GangPerson>> readPeople() {
        List<PersonGangTie> ties = reader.ties(ids(), List.of(), MOST_TIES + 1, question);
        if (ties.size() > MOST_TIES) {
            throw new BadQuestion(
                    Fault.TOO_MANY,
                    "These gangs have more than " + MOST_TIES + " ties of people. Ask about fewer at once.");
        }
        Map<String, List<GangPerson>> byGang = new HashMap<>();
        ties.stream()
                .collect(Collectors.groupingBy(PersonGangTie::gangId))
                .forEach((gang, of) -> byGang.put(gang, GangPerson.of(of)));
        return byGang;
    }

    private Map<String, List<GangRelation>> readRelations() {
        return reader.relations(ids(), MOST_RELATIONS, question).stream()
                .collect(Collectors.groupingBy(relation -> relation.gang().id()));
    }

    private Map<String, List<Provision>> readProvisions() {
        return reader.provisions(everybody(), question).stream().collect(Collectors.groupingBy(Provision::person));
    }

    private Map<String, Home> readHomes() {
        Map<String, Home> byPerson = new HashMap<>();
        reader.homes(everybody(), question).forEach(home -> byPerson.put(home.person(), home));
        return byPerson;
    }

    private List<String> ids() {
        return facts.stream().map(GangFacts::id).toList();
    }
}
