package uk.iomgraph.analytics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.person.PersonTieBasis;

/** How an answer about a network was made; the fields of the same names in the schema say what they mean. */
record NetworkMaking(
        String projection,
        LocalDate asOf,
        Instant knownAt,
        List<PersonTieBasis> bases,
        int people,
        int ties,
        List<String> parameters,
        long seed,
        String database,
        String library,
        int projectionMilliseconds,
        int measuringMilliseconds) {

    /** What every answer about a network has to say. */
    static final String CAUTION =
            "This describes ties that are recorded, and not the people: ties that nobody recorded are"
                    + " missing, those who are stopped or arrested more often have more of them, and a place in a network proves"
                    + " nothing about anybody.";

    private static final String PROJECTION =
            "People with all their records as nodes, those without a tie too, without people known"
                    + " only as victims and those whose access is limited for the viewer. One undirected tie for each pair, whatever"
                    + " it rests on; its weight is, on each basis, that of the strongest record (the number of shared offences or"
                    + " addresses up to the day, else the strength that the source gave, else 1), added up over the bases.";

    /** How an answer about a projection was made. */
    static NetworkMaking of(
            Projection projection, NetworkScope scope, Moment moment, Versions.Running versions, Work work) {
        return new NetworkMaking(
                PROJECTION,
                moment.asOf(),
                moment.knownAt(),
                List.copyOf(scope.followed()),
                (int) projection.people(),
                (int) projection.ties(),
                work.parameters(),
                work.seed(),
                versions.database(),
                versions.library(),
                work.projectionMilliseconds(),
                milliseconds(work.begun()));
    }

    /** With what it was worked out, since when, and how long it had taken until then. */
    record Work(List<String> parameters, long seed, int projectionMilliseconds, long begun) {}

    static int milliseconds(long since) {
        return Math.toIntExact((System.nanoTime() - since) / 1_000_000);
    }
}
