package uk.iomgraph.rules.network;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far a person stands between others who are not tied to each other, after R. S. Burt, <i>Structural Holes</i> (1992),
 * chapter 2, in the weighted form for undirected ties.
 *
 * <p>With {@code w_ij} the weight of the tie of {@code i} and {@code j}, {@code N(i)} the people {@code i} is tied to,
 * {@code p_ij = w_ij / sum over k of w_ik} the share of {@code i}'s ties that goes to {@code j}, and {@code m_jq = w_jq /
 * max over k of w_jk}:
 *
 * <ul>
 *   <li>constraint {@code = sum over j in N(i) of (p_ij + sum over q in N(i), q not j, of p_iq p_qj)^2};
 *   <li>effective size {@code = sum over j in N(i) of (1 - sum over q in N(i), q not j, of p_iq m_jq)};
 *   <li>efficiency {@code = effective size / number of people in N(i)}.
 * </ul>
 *
 * <p>Both networkx 3.6.1 and igraph 1.0.0 compute the same constraint, and networkx, asked person by person, the same
 * effective size. All three are NaN for a person without ties, who has no contacts to be constrained by.
 */
public final class StructuralHoles {

    private final TieNetwork network;
    private final double[] strengths;
    private final double[] greatest;

    /** Prepares the measures of everybody in a network. */
    public StructuralHoles(TieNetwork network) {
        this.network = network;
        this.strengths = new double[network.people()];
        this.greatest = new double[network.people()];
        for (int person = 0; person < network.people(); person++) {
            strengths[person] = network.strength(person);
            for (int at = network.first(person); at < network.end(person); at++) {
                greatest[person] = Math.max(greatest[person], network.weight(at));
            }
        }
    }

    /** Above 0; the less, the more a person's contacts depend on that person to reach each other. NaN without ties. */
    public double constraint(int person) {
        double sum = 0;
        for (int at = network.first(person); at < network.end(person); at++) {
            double invested = network.weight(at) / strengths[person] + throughOthers(person, network.neighbour(at));
            sum += invested * invested;
        }
        return network.degree(person) == 0 ? Double.NaN : sum;
    }

    /** How many of a person's contacts are not redundant: from 1 to the number of contacts. NaN without ties. */
    public double effectiveSize(int person) {
        double sum = 0;
        for (int at = network.first(person); at < network.end(person); at++) {
            sum += 1 - redundancy(person, network.neighbour(at));
        }
        return network.degree(person) == 0 ? Double.NaN : sum;
    }

    /** The share of a person's contacts that is not redundant, from 0 to 1. NaN without ties. */
    public double efficiency(int person) {
        return effectiveSize(person) / network.degree(person);
    }

    /**
     * Into which groups a person's contacts fall without the person: contacts are in one group if they are tied, directly or
     * through other contacts. The largest first, by how many contacts it has; none without ties.
     */
    public List<Integer> contactGroups(int person) {
        Map<Integer, Integer> group = new HashMap<>();
        Map<Integer, Integer> sizes = new HashMap<>();
        for (int contact : network.neighbours(person)) {
            if (!group.containsKey(contact)) {
                sizes.put(contact, gather(person, contact, group));
            }
        }
        return sizes.values().stream().sorted(Comparator.reverseOrder()).toList();
    }

    /** Puts all contacts that can be reached from one through others into a group, and counts them. */
    private int gather(int person, int first, Map<Integer, Integer> group) {
        Deque<Integer> waiting = new ArrayDeque<>(List.of(first));
        group.put(first, first);
        int size = 0;
        while (!waiting.isEmpty()) {
            int contact = waiting.remove();
            size++;
            forEachShared(person, contact, (at, toContact) -> {
                if (group.putIfAbsent(network.neighbour(at), first) == null) {
                    waiting.add(network.neighbour(at));
                }
            });
        }
        return size;
    }

    /** The sum over q of p_iq p_qj. */
    private double throughOthers(int person, int contact) {
        double[] sum = {0};
        forEachShared(
                person,
                contact,
                (at, toContact) -> sum[0] +=
                        network.weight(at) / strengths[person] * (toContact / strengths[network.neighbour(at)]));
        return sum[0];
    }

    /** The sum over q of p_iq m_jq. */
    private double redundancy(int person, int contact) {
        double[] sum = {0};
        forEachShared(
                person,
                contact,
                (at, toContact) -> sum[0] += network.weight(at) / strengths[person] * (toContact / greatest[contact]));
        return sum[0];
    }

    /** Tells of each person that both are tied to: the place in the row of the first, and the weight to the second. */
    private void forEachShared(int person, int contact, Shared told) {
        int at = network.first(person);
        int its = network.first(contact);
        while (at < network.end(person) && its < network.end(contact)) {
            int order = Integer.compare(network.neighbour(at), network.neighbour(its));
            if (order == 0) {
                told.accept(at, network.weight(its));
            }
            at += order <= 0 ? 1 : 0;
            its += order >= 0 ? 1 : 0;
        }
    }

    /** Takes a contact two people share. */
    private interface Shared {
        void accept(int at, double toContact);
    }
}
