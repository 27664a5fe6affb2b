package uk.iomgraph.rules.network;

import java.util.Arrays;
import java.util.Random;

/**
 * On how many shortest chains of ties between two others a person stands: the sum over all pairs of others of the share of
 * their shortest chains that leads through the person, each pair counted once, not divided by the number of pairs. A chain
 * counts its ties; weights do not matter, since a stronger tie is not a longer one. By the method of U. Brandes, <i>A
 * faster algorithm for betweenness centrality</i>, Journal of Mathematical Sociology 25 (2001) 163-177: time of people
 * times ties.
 */
public final class Betweenness {

    private final TieNetwork network;
    private final double[] scores;
    private final int[] order;
    private final int[] distance;
    private final double[] chains;
    private final double[] dependency;

    private Betweenness(TieNetwork network) {
        int people = network.people();
        this.network = network;
        this.scores = new double[people];
        this.order = new int[people];
        this.distance = new int[people];
        this.chains = new double[people];
        this.dependency = new double[people];
    }

    /** The betweenness of everybody. */
    public static double[] exact(TieNetwork network) {
        return sampled(network, network.people(), 0);
    }

    /**
     * An estimate from the chains that begin at some people, drawn without replacement; after U. Brandes and C. Pich,
     * <i>Centrality estimation in large networks</i>, International Journal of Bifurcation and Chaos 17 (2007) 2303-2318.
     *
     * @param sources from how many people; no fewer than there are gives the exact values
     * @param seed makes the draw repeatable
     */
    public static double[] sampled(TieNetwork network, int sources, long seed) {
        if (sources < 1 && network.people() > 0) {
            throw new IllegalArgumentException("Betweenness needs chains from one person at least.");
        }
        int count = Math.min(sources, network.people());
        Betweenness betweenness = new Betweenness(network);
        for (int source : PeopleDraw.some(network.people(), count, new Random(seed))) {
            betweenness.addFrom(source);
        }
        // Every chain has two ends, so a pair is met twice if all people are sources.
        double scale = count == 0 ? 0 : 0.5 * network.people() / count;
        return Arrays.stream(betweenness.scores).map(score -> score * scale).toArray();
    }

    private void addFrom(int source) {
        int reached = spread(source);
        for (int i = reached - 1; i > 0; i--) {
            int person = order[i];
            for (int at = network.first(person); at < network.end(person); at++) {
                int before = network.neighbour(at);
                if (distance[before] == distance[person] - 1) {
                    dependency[before] += chains[before] / chains[person] * (1 + dependency[person]);
                }
            }
            scores[person] += dependency[person];
        }
    }

    /** Finds everybody who can be reached, the nearest first, and how many shortest chains lead to each. */
    private int spread(int source) {
        Arrays.fill(distance, -1);
        Arrays.fill(chains, 0);
        Arrays.fill(dependency, 0);
        distance[source] = 0;
        chains[source] = 1;
        order[0] = source;
        int reached = 1;
        for (int i = 0; i < reached; i++) {
            int person = order[i];
            for (int at = network.first(person); at < network.end(person); at++) {
                int next = network.neighbour(at);
                if (distance[next] < 0) {
                    distance[next] = distance[person] + 1;
                    order[reached++] = next;
                }
                if (distance[next] == distance[person] + 1) {
                    chains[next] += chains[person];
                }
            }
        }
        return reached;
    }
}
