package uk.iomgraph.coverage.store;

import java.time.Instant;
import uk.iomgraph.coverage.index.PersonCoverage;
import uk.iomgraph.graph.FactVersions;
import uk.iomgraph.graph.Parameters;

/**
 * One person's coverage as the graph keeps it.
 *
 * @param key identity of the person
 * @param coverage required time and gaps
 * @param hash digest of all that is found of the person: where it is as it was, so is each gap
 */
record CoverageFact(String key, PersonCoverage coverage, String hash) implements FactVersions.Fact {

    static CoverageFact of(PersonFacts facts) {
        return new CoverageFact(facts.coverage().person(), facts.coverage(), CoverageColumns.hash(facts));
    }

    /** Its properties, see docs/model.md. */
    @Override
    public Parameters properties(Instant recordedAt) {
        return CoverageColumns.properties(coverage, hash, recordedAt);
    }
}
