"""Measures a graph with python-igraph and prints what it found and how long each step took, as lines `name=value`.

usage: igraph_measures.py <file of pairs "a b"> <number of nodes> <file for the cores> <sources for betweenness>
"""
import random
import resource
import sys
import time

import igraph


def timed(name, work):
    begin = time.perf_counter()
    answer = work()
    print(f"time.{name}={(time.perf_counter() - begin) * 1000:.1f}")
    return answer


def main(pairs, nodes, cores_file, sources):
    def load():
        with open(pairs, encoding="ascii") as lines:
            edges = [tuple(map(int, line.split())) for line in lines]
        return igraph.Graph(n=nodes, edges=edges, directed=False)

    print(f"version={igraph.__version__}")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    graph = timed("load", load)
    print(f"edges={graph.ecount()}")
    cores = timed("cores", graph.coreness)
    with open(cores_file, "w", encoding="ascii") as out:
        out.writelines(f"{core}\n" for core in cores)
    components = timed("components", graph.connected_components)
    print(f"components={len(components)}")
    print(f"largest={max(components.sizes())}")
    triangles = timed("triangles", lambda: len(graph.list_triangles()))
    print(f"triangles={int(triangles)}")
    timed("pagerank", lambda: graph.pagerank(damping=0.85))
    random.seed(1)
    igraph.set_random_number_generator(random)
    leiden = timed("leiden", lambda: graph.community_leiden(objective_function="modularity", n_iterations=10))
    print(f"leiden={leiden.modularity:.6f}")
    louvain = timed("louvain", graph.community_multilevel)
    print(f"louvain={louvain.modularity:.6f}")
    chosen = random.sample(range(nodes), sources)
    try:
        timed("betweenness", lambda: graph.betweenness(directed=False, sources=chosen))
    except TypeError:
        print("This version of igraph goes from all nodes or from none: no sampled betweenness.", file=sys.stderr)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(f"memory={(peak - before) // 1024}")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3], int(sys.argv[4]))
