package uk.iomgraph.analytics;

/**
 * How communities are looked for.
 *
 * @param algorithm how they are found
 * @param resolution above 0; the higher, the smaller are communities; 1 for modularity itself
 * @param weighted whether stronger ties count for more
 * @param seed where chance begins
 * @param starts from how many seeds, counted on from the first, the best is taken
 */
public record CommunityOptions(
        CommunityAlgorithm algorithm, double resolution, boolean weighted, long seed, int starts) {

    public CommunityOptions {
        if (!(resolution > 0) || starts < 1) {
            throw new IllegalArgumentException("A resolution must be above 0, and there must be a start");
        }
    }
}
