package uk.iomgraph.gang;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.iomgraph.cypher.CypherStatement;
import uk.iomgraph.cypher.GangStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.graph.Row;
import uk.iomgraph.person.PersonTieBasis;

/** Reads gangs and their people, each method with one statement for all that it is given. */
@Component
class GangReader {

    private static final String PEOPLE = "people";

    private final GraphReader graph;

    GangReader(GraphReader graph) {
        this.graph = graph;
    }

    /**
     * Ids and names of gangs that are recorded on the day, by name.
     *
     * @param areas only of gangs that claim one of these; null for all
     * @param search only of gangs whose name holds this, in small letters; null for all
     * @param after name and id after which to begin; empty for the beginning
     */
    List<GangFound> page(
            @Nullable Set<String> areas,
            @Nullable String search,
            List<String> after,
            int limit,
            GangQuestion question) {
        Parameters parameters = question.at()
                .and("areas", areas)
                .and("search", search)
                .and("name", after.isEmpty() ? null : after.get(0))
                .and("id", after.isEmpty() ? null : after.get(1))
                .and("limit", limit);
        return graph.list(GangStatements.PAGE, parameters, row -> new GangFound(row.text("id"), row.text("name")));
    }

    /** A gang that was found. */
    record GangFound(String id, String name) {

        List<String> keyset() {
            return List.of(name, id);
        }
    }

    /** What is said of gangs; those that are not recorded on the day are left out. */
    List<GangFacts> gangs(Collection<String> ids, GangQuestion question) {
        return graph.list(GangStatements.BY_IDS, question.at().and("ids", List.copyOf(ids)), GangFacts::of);
    }

    /**
     * Ties of people to gangs, the latest first.
     *
     * @param after day and key after which to begin; empty for the beginning
     */
    List<PersonGangTie> ties(Collection<String> gangs, List<String> after, int limit, GangQuestion question) {
        Parameters parameters = question.graded()
                .and("gangs", List.copyOf(gangs))
                .and("sees", question.viewer().sees())
                .and("day", after.isEmpty() ? null : after.get(0))
                .and("mark", after.isEmpty() ? null : after.get(1))
                .and("limit", limit);
        return graph.list(GangStatements.TIES, parameters, PersonGangTie::of);
    }

    /** Relations of gangs, the latest first; one between two of them is there once for each. */
    List<GangRelation> relations(Collection<String> gangs, int limit, GangQuestion question) {
        Parameters parameters =
                question.graded().and("gangs", List.copyOf(gangs)).and("limit", limit);
        return graph.list(GangStatements.RELATIONS, parameters, GangRelation::of);
    }

    /** Which people are tied to each other, by some bases. */
    List<TiedPair> pairs(Collection<String> people, Collection<PersonTieBasis> bases, GangQuestion question) {
        Parameters parameters = question.graded()
                .and("types", bases.stream().map(PersonTieBasis::type).toList());
        return ofPeople(GangStatements.TIES_AMONG, people, parameters, TiedPair::of);
    }

    /** What is in place for people, by first day. */
    List<Provision> provisions(Collection<String> people, GangQuestion question) {
        return ofPeople(GangStatements.PROGRAMMES, people, question.at(), Provision::of);
    }

    /** Where people live; those without a main home are left out. */
    List<Home> homes(Collection<String> people, GangQuestion question) {
        return ofPeople(GangStatements.HOMES, people, question.at(), Home::of);
    }

    /** What people are accused of that was committed from a day on. */
    List<OffencePart> offences(Collection<String> people, LocalDate since, GangQuestion question) {
        return ofPeople(GangStatements.OFFENCES, people, question.at().and("since", since), OffencePart::of);
    }

    private <T> List<T> ofPeople(
            CypherStatement statement, Collection<String> people, Parameters parameters, Function<Row, T> mapper) {
        return people.isEmpty()
                ? List.of()
                : graph.list(statement, parameters.and(PEOPLE, List.copyOf(people)), mapper);
    }
}
