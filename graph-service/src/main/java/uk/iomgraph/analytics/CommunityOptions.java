package uk.iomgraph.analytics;

/**
 * How communities are looked for.
 *
 * @param algorithm how they are found
 * @param resolution above 0; the higher, the smaller are communities; 1 for modularity itself
 * @param weighted whether stronger ties count for more
 * @param seed where chance begins
 * @param rounds how often what Leiden found is tried to be improved; 0 to leave it as the library gave it
 */
public record CommunityOptions(
        CommunityAlgorithm algorithm, double resolution, boolean weighted, long seed, int rounds) {

    private static final int LEAST_ROUNDS = 20;
    private static final int MOST_ROUNDS = 400;
    private static final long STEPS = 2_000_000;

    public CommunityOptions {
        if (!(resolution > 0) || Double.isInfinite(resolution) || rounds < 0) {
            throw new IllegalArgumentException("A resolution must be above 0 and finite, and rounds no fewer than 0");
        }
    }

    /** How often it is worth while to try on a network of this size, while somebody waits. */
    static int roundsFor(Projection projection) {
        return (int)
                Math.max(LEAST_ROUNDS, Math.min(MOST_ROUNDS, STEPS / (1 + projection.people() + projection.ties())));
    }
}
