package uk.iomgraph.rules.network;

import java.util.Arrays;

/**
 * Centralities that are where a repeated step over all ties comes to rest. Meant for networks of some thousands of people
 * that somebody waits for: a step costs one addition a tie.
 */
public final class Centrality {

    private static final double DAMPING = 0.85;
    private static final double PAGE_RANK_TOLERANCE = 1e-12;
    private static final double EIGENVECTOR_TOLERANCE = 1e-10;
    private static final int MOST_STEPS = 10_000;

    private final TieNetwork network;

    /** Prepares the centralities of a network. */
    public Centrality(TieNetwork network) {
        this.network = network;
    }

    /**
     * How often who follows ties at random comes by each person: S. Brin and L. Page, <i>The anatomy of a large-scale
     * hypertextual Web search engine</i> (1998), with a damping factor of 0.85. Who arrives where there is no tie starts
     * anew anywhere. The shares are above 0 and add up to 1.
     *
     * @param weighted whether ties are followed as often as they are strong, or all alike
     */
    public double[] pageRank(boolean weighted) {
        int people = network.people();
        double[] strengths = new double[people];
        Arrays.setAll(strengths, person -> weighted ? network.strength(person) : network.degree(person));
        double[] start = new double[people];
        Arrays.fill(start, 1.0 / people);
        return settled(start, PAGE_RANK_TOLERANCE, from -> {
            double lost = 0;
            double[] shares = new double[people];
            for (int person = 0; person < people; person++) {
                shares[person] = strengths[person] == 0 ? 0 : DAMPING * from[person] / strengths[person];
                lost += strengths[person] == 0 ? from[person] : 0;
            }
            double anywhere = (1 - DAMPING + DAMPING * lost) / people;
            double[] to = new double[people];
            Arrays.setAll(to, person -> anywhere + tied(person, shares, weighted));
            return to;
        });
    }

    /**
     * How well each person is tied to those who are well tied: the eigenvector of the greatest eigenvalue of the network
     * without weights, of length 1, from 0; P. Bonacich, <i>Factoring and weighting approaches to status scores and clique
     * identification</i> (1972). Everybody is added to their own neighbours meanwhile, which moves all eigenvalues by one
     * and leaves the vectors: a network of two sides would never come to rest otherwise. Without any tie all are 0.
     */
    public double[] eigenvector() {
        int people = network.people();
        double[] start = new double[people];
        Arrays.setAll(start, person -> network.degree(person) == 0 ? 0 : 1);
        return settled(ofLengthOne(start), EIGENVECTOR_TOLERANCE, from -> {
            double[] to = new double[people];
            Arrays.setAll(to, person -> from[person] + tied(person, from, false));
            return ofLengthOne(to);
        });
    }

    /** What a person's neighbours have, added up. */
    private double tied(int person, double[] values, boolean weighted) {
        double sum = 0;
        for (int at = network.first(person); at < network.end(person); at++) {
            sum += values[network.neighbour(at)] * (weighted ? network.weight(at) : 1);
        }
        return sum;
    }

    private static double[] ofLengthOne(double[] values) {
        double length =
                Math.sqrt(Arrays.stream(values).map(value -> value * value).sum());
        return length == 0
                ? values
                : Arrays.stream(values).map(value -> value / length).toArray();
    }

    private static double[] settled(double[] start, double tolerance, Step step) {
        double[] values = start;
        for (int i = 0; i < MOST_STEPS; i++) {
            double[] next = step.from(values);
            double moved = 0;
            for (int person = 0; person < next.length; person++) {
                moved = Math.max(moved, Math.abs(next[person] - values[person]));
            }
            values = next;
            if (moved < tolerance) {
                break;
            }
        }
        return values;
    }

    /** One step over all ties. */
    private interface Step {
        double[] from(double[] values);
    }
}
