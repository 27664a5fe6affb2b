package uk.iomgraph.coverage.sweep;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.iomgraph.coverage.store.FactStore;
import uk.iomgraph.coverage.store.PersonFacts;
import uk.iomgraph.coverage.timeline.Timelines;
import uk.iomgraph.graph.GraphTransaction;
import uk.iomgraph.graph.Parameters;

/** Writes what was decided about people anew after something they rested on was taken out, by the rules as they are now. */
@Component
class History {

    private final Timelines timelines;
    private final Judgement judgement;

    History(Timelines timelines, Judgement judgement) {
        this.timelines = timelines;
        this.judgement = judgement;
    }

    /** What a statement is told of the facts that are meant: those about people, and those that rest on records. */
    static Parameters about(Set<String> people, Set<String> records) {
        return Parameters.of("people", List.copyOf(people)).and("records", List.copyOf(records));
    }

    /** Decides about people as it would have been done at an instant. */
    void write(Set<String> people, Instant instant, GraphTransaction transaction) {
        List<PersonFacts> facts = new ArrayList<>();
        timelines.reader(instant).read(people, transaction).forEach(subject -> facts.add(judgement.facts(subject)));
        new FactStore(instant).replace(people, facts, transaction);
    }
}
