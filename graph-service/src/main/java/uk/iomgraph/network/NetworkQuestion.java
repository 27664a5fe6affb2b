package uk.iomgraph.network;

import java.util.List;

/**
 * What network is asked for.
 *
 * @param seeds where it starts
 * @param depth how many levels are opened
 * @param maxNodes how many nodes it may have
 * @param maxNeighbours a node with more ties is summarised
 * @param terms what holds for all of it
 */
record NetworkQuestion(List<String> seeds, int depth, int maxNodes, int maxNeighbours, Frontier.Terms terms) {

    NetworkQuestion {
        seeds = seeds.stream().distinct().toList();
        Limits.check("seeds", seeds.size(), 1, 20, "ids");
        Limits.check("depth", depth, 1, 4, "levels");
        Limits.check("maxNodes", maxNodes, seeds.size(), 500, "nodes, and at least as many as there are seeds");
        Limits.check("maxNeighbours", maxNeighbours, 1, 500, "ties");
        seeds.forEach(seed -> Limits.id("seeds", seed));
    }
}
