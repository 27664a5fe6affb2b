package uk.iomgraph.crossborder.links;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import uk.iomgraph.cypher.CypherStatement;
import uk.iomgraph.cypher.LinkStatements;
import uk.iomgraph.graph.FactVersions;
import uk.iomgraph.graph.GraphTransaction;
import uk.iomgraph.graph.Parameters;

/** Brings links and journeys up to date in the graph. */
final class LinkStore {

    private static final FactVersions LINKS = new FactVersions(LinkStatements.CLOSE_LINKS, LinkStatements.CREATE_LINKS);
    private static final FactVersions JOURNEYS =
            new FactVersions(LinkStatements.CLOSE_JOURNEYS, LinkStatements.CREATE_JOURNEYS);

    private final Instant recordedAt;
    private final GraphTransaction transaction;

    LinkStore(Instant recordedAt, GraphTransaction transaction) {
        this.recordedAt = recordedAt;
        this.transaction = transaction;
    }

    /** Replaces what is believed about people. */
    LinkChanges replace(Collection<String> people, List<LinkFact> links, List<JourneysFact> journeys) {
        Parameters subjects = Parameters.of("subjects", List.copyOf(people));
        Believed believedLinks = believed(LinkStatements.LINKS_BELIEVED, subjects);
        Believed believedJourneys = believed(LinkStatements.JOURNEYS_BELIEVED, subjects);
        FactVersions.Changes<JourneysFact> ways =
                JOURNEYS.replace(believedJourneys.hashes(), journeys, recordedAt, transaction);
        Set<String> touched = new HashSet<>(ways.gone());
        ways.added().forEach(fact -> touched.add(fact.key()));
        return replaceLinks(believedLinks, links).plus(new LinkChanges(ways.count(), touched));
    }

    /** Replaces what is believed about gangs and addresses: all links there are of these. */
    LinkChanges replaceWider(List<LinkFact> links) {
        return replaceLinks(
                believed(LinkStatements.WIDER_LINKS_BELIEVED, Parameters.of("kinds", LinkSubject.WIDER)), links);
    }

    private LinkChanges replaceLinks(Believed believed, List<LinkFact> links) {
        FactVersions.Changes<LinkFact> changes = LINKS.replace(believed.hashes(), links, recordedAt, transaction);
        Set<String> touched = new HashSet<>();
        changes.added().forEach(fact -> touched.add(fact.link().subject()));
        changes.gone()
                .forEach(key ->
                        touched.add(Objects.requireNonNull(believed.subjects().get(key))));
        return new LinkChanges(changes.count(), touched);
    }

    /** Digests of what is believed, and whom it is about, by key. */
    private record Believed(Map<String, String> hashes, Map<String, String> subjects) {}

    private Believed believed(CypherStatement statement, Parameters parameters) {
        Believed believed = new Believed(new HashMap<>(), new HashMap<>());
        transaction.forEach(statement, parameters, row -> {
            believed.hashes().put(row.text("key"), row.text("hash"));
            believed.subjects().put(row.text("key"), row.text("subject"));
        });
        return believed;
    }
}
