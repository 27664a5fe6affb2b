package uk.iomgraph.analytics;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.iomgraph.cypher.AnalyticsStatements;
import uk.iomgraph.graph.GraphTransaction;
import uk.iomgraph.graph.GraphWriter;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.graph.Row;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.person.PersonTieBasis;
import uk.iomgraph.security.Viewer;

/**
 * Puts networks into the memory of the database. A node is a person with all their records; a tie is undirected, and there
 * is one for each pair of people, whatever it rests on and in whichever direction it is recorded. A tie carries the property
 * {@code weight}: on each basis that of the strongest record, which is the number of shared offences or addresses up to the
 * day, else the strength that the source gave, else 1; and then the sum over the bases.
 */
@Component
public class Projections {

    /** How many people a network may have that is measured while somebody waits. */
    public static final int MOST_AT_ONCE = 2_000;

    private final GraphWriter graph;
    private final Members members;

    Projections(GraphWriter graph, Members members) {
        this.graph = graph;
        this.members = members;
    }

    /**
     * Refuses a scope of which no network can be made.
     *
     * @throws BadQuestion if the scope cannot be meant, or names what there is not
     */
    public void check(NetworkScope scope, Moment moment) {
        members.of(scope, moment);
    }

    /**
     * Puts a network of any size into memory; it stays there until it is closed.
     *
     * @throws BadQuestion if the scope cannot be meant, or names what there is not
     */
    public Projection open(NetworkScope scope, Moment moment, Viewer viewer) {
        return project(scope, members.of(scope, moment), moment, viewer);
    }

    /**
     * The same for somebody who waits.
     *
     * @throws BadQuestion if the network has more than {@value #MOST_AT_ONCE} people besides
     */
    public Projection openSmall(NetworkScope scope, Moment moment, Viewer viewer) {
        List<String> people = members.of(scope, moment);
        long least = people == null ? members.everybody(2 * MOST_AT_ONCE, viewer) : people.size();
        // Of those who belong to the scope some may not be in the network: it is known exactly once it is there.
        if (least >= 2 * MOST_AT_ONCE) {
            throw tooMany();
        }
        Projection made = project(scope, people, moment, viewer);
        if (made.people() > MOST_AT_ONCE) {
            made.close();
            throw tooMany();
        }
        return made;
    }

    private static BadQuestion tooMany() {
        return new BadQuestion(
                Fault.TOO_MANY,
                "The network of this scope has more than " + MOST_AT_ONCE
                        + " people. Ask about a smaller one, or start the mutation 'startAnalyticsRun'.");
    }

    private Projection project(NetworkScope scope, @Nullable List<String> people, Moment moment, Viewer viewer) {
        String name = "network-" + UUID.randomUUID();
        Parameters parameters = Members.graded(Parameters.none(), scope.minGrade())
                .and(
                        "types",
                        scope.followed().stream().map(PersonTieBasis::type).toList())
                .and("asOf", moment.asOf())
                .and("since", scope.since())
                .and("knownAt", moment.knownAt())
                .and("sees", viewer.sees());
        if (people != null) {
            parameters.and("people", people);
        }
        try {
            Size size = graph.writing(transaction -> people == null
                    ? size(transaction.list(
                            AnalyticsStatements.PROJECT_EVERYBODY, parameters.and("graph", name), Size::of))
                    : readFirst(transaction, parameters, name));
            return new Projection(graph, name, size.people(), size.ties());
        } catch (RuntimeException e) {
            Projection.drop(graph, name);
            throw e;
        }
    }

    /** The ties of some people come here first and go back: projecting them where they are read has a long statement planned. */
    private static Size readFirst(GraphTransaction transaction, Parameters parameters, String name) {
        List<Parameters> read = transaction.list(
                AnalyticsStatements.TIES_OF_PEOPLE,
                parameters,
                row -> Parameters.of("graph", name)
                        .and("sources", row.numbers("sources"))
                        .and("targets", row.numbers("targets"))
                        .and("weights", row.decimals("weights")));
        return read.isEmpty()
                ? Size.NOBODY
                : size(transaction.list(AnalyticsStatements.PROJECT_TIES, read.get(0), Size::of));
    }

    private static Size size(List<Size> rows) {
        return rows.isEmpty() ? Size.NOBODY : rows.get(0);
    }

    /** How large a network is; of nobody none is made. */
    private record Size(long people, long ties) {

        static final Size NOBODY = new Size(0, 0);

        static Size of(Row row) {
            return row.has("people") ? new Size(row.number("people"), row.number("ties")) : NOBODY;
        }
    }
}
