package uk.iomgraph.analytics;

import java.util.List;
import org.springframework.stereotype.Service;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.rules.network.Resampling;
import uk.iomgraph.security.Viewer;

/** Finds communities in networks that are small enough for somebody to wait. */
@Service
class CommunityFinder {

    private final Projections projections;
    private final Versions versions;

    CommunityFinder(Projections projections, Versions versions) {
        this.projections = projections;
        this.versions = versions;
    }

    /** The communities of a network. */
    Communities find(CommunitiesArguments arguments, Moment moment, Viewer viewer) {
        arguments.check();
        Resampling resampling = arguments.resampling();
        long start = System.nanoTime();
        try (Projection projection = projections.openSmall(arguments.scope(), moment, viewer)) {
            int projected = NetworkMaking.milliseconds(start);
            long begun = System.nanoTime();
            CommunityOptions options = arguments.options(projection);
            Partition partition = projection.working(transaction -> Partition.find(projection, transaction, options));
            NetworkMaking making = NetworkMaking.of(
                    projection,
                    arguments.scope(),
                    moment,
                    versions.running(),
                    new NetworkMaking.Work(parameters(options), options.seed(), projected, begun));
            FoundAgain foundAgain = FoundAgain.of(partition, options, resampling);
            List<Community> communities = Community.of(partition, foundAgain, moment, viewer);
            return new Communities(
                    options.algorithm(),
                    options.weighted(),
                    communities.size(),
                    partition.modularity(),
                    partition.levels(),
                    communities,
                    foundAgain,
                    making);
        }
    }

    private static List<String> parameters(CommunityOptions options) {
        return options.algorithm() == CommunityAlgorithm.LEIDEN
                ? List.of(
                        "LEIDEN gamma " + options.resolution(),
                        "LEIDEN theta 0.01",
                        "LEIDEN maxLevels 100",
                        "LEIDEN rounds of improvement " + options.rounds())
                : List.of("LOUVAIN maxLevels 100", "LOUVAIN maxIterations 100");
    }
}
