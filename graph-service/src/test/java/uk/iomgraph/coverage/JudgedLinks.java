package uk.iomgraph.coverage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import uk.iomgraph.coverage.sweep.Sweeper;
import uk.iomgraph.coverage.timeline.Subject;
import uk.iomgraph.coverage.timeline.Timelines;
import uk.iomgraph.crossborder.links.BorderLinks;
import uk.iomgraph.graph.GraphWriter;

/** Holds the links and journeys that the graph believes against those found anew of everybody. */
final class JudgedLinks {

    private JudgedLinks() {}

    /** Stops the work of a transaction, so that nothing of it stays. */
    private static final class Undone extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient Set<String> subjects;

        Undone(Set<String> subjects) {
            this.subjects = subjects;
        }
    }

    /** Records and identities of those of whom something else is believed than is found anew. */
    static Set<String> unlike(BorderLinks links, Timelines timelines, Sweeper sweeper, GraphWriter writer) {
        List<BorderLinks.Person> people = new ArrayList<>();
        Set<String> identities = JudgedFacts.texts("MATCH (p:Person) RETURN DISTINCT coalesce(p.identity, p.id) AS v");
        for (Subject subject : timelines.of(identities, Instant.now().plusSeconds(60))) {
            people.add(new BorderLinks.Person(
                    subject.identity(),
                    subject.timeline(),
                    sweeper.settingsOf(subject).settings()));
        }
        Set<String> everybody = new TreeSet<>(identities);
        everybody.addAll(JudgedFacts.texts("MATCH (p:Person) RETURN p.id AS v"));
        BorderLinks.Finder finder = links.geography().finder(Instant.now());
        try {
            return writer.writing(transaction -> {
                throw new Undone(finder.replace(everybody, people, transaction).subjects());
            });
        } catch (Undone undone) {
            return undone.subjects;
        }
    }

    /** What is believed, each link and each person's journeys by what they say. */
    static Set<String> believed() {
        Set<String> all = new TreeSet<>(
                JudgedFacts.texts(
                        "MATCH (l:CrossBorderLink) WHERE l.current IS NOT NULL AND l.subjectKind = 'PERSON' RETURN l.hash AS v"));
        all.addAll(JudgedFacts.texts("MATCH (j:Journeys) WHERE j.current IS NOT NULL RETURN j.hash AS v"));
        return all;
    }

    /** The kinds of link there ever were. */
    static Set<String> kinds() {
        return JudgedFacts.texts("MATCH (l:CrossBorderLink) RETURN DISTINCT l.kind AS v");
    }
}
