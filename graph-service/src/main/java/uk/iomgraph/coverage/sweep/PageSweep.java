package uk.iomgraph.coverage.sweep;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.stereotype.Component;
import uk.iomgraph.coverage.store.FactStore;
import uk.iomgraph.coverage.store.FactStore.Changes;
import uk.iomgraph.coverage.store.PersonFacts;
import uk.iomgraph.coverage.timeline.Subject;
import uk.iomgraph.coverage.timeline.Timelines;
import uk.iomgraph.crossborder.links.BorderLinks;
import uk.iomgraph.crossborder.links.LinkChanges;
import uk.iomgraph.cypher.CoverageStatements;
import uk.iomgraph.graph.GraphTransaction;
import uk.iomgraph.graph.Parameters;

/** What a sweep does with a page of people: reads their timelines once, and replaces what follows from them. */
@Component
class PageSweep {

    /** An instant that nothing believed has ceased to be believed by: what is believed while the sweep is at work. */
    private static final Instant ALL_THAT_IS_BELIEVED = Instant.parse("9999-12-31T00:00:00Z");

    /** The metric of what pages take. */
    static final String PAGE_TIME = "iom.sweep.page";

    /** The metric of what links and journeys take of that. */
    static final String LINK_TIME = "iom.sweep.page.links";

    private final Timelines timelines;
    private final Judgement judgement;
    private final BorderLinks links;
    private final Timer pageTime;
    private final Timer linkTime;

    PageSweep(Timelines timelines, Judgement judgement, BorderLinks links, MeterRegistry meters) {
        this.timelines = timelines;
        this.judgement = judgement;
        this.links = links;
        pageTime = Timer.builder(PAGE_TIME)
                .description("What a page of a sweep takes, without its commit")
                .register(meters);
        linkTime = Timer.builder(LINK_TIME)
                .description("What of a page of a sweep is to keep links and journeys across borders")
                .register(meters);
    }

    /** What a sweep is to go by. */
    Basis basis() {
        return new Basis(links.geography());
    }

    /**
     * What became of the facts about some people.
     *
     * @param gaps their gaps and coverage
     * @param links how many links and journeys changed
     * @param subjects about whom anything did
     */
    record Outcome(Changes gaps, long links, Set<String> subjects) {}

    /** The areas as they were when the sweep began. */
    final class Basis {

        private final BorderLinks.Geography geography;

        private Basis(BorderLinks.Geography geography) {
            this.geography = geography;
        }

        /** Digest of rules, settings and areas: where it differs from that of the last sweep, everybody is judged anew. */
        String digest() {
            return DigestUtils.sha256Hex(
                    (judgement.rules() + geography.written() + Reach.VERSION).getBytes(StandardCharsets.UTF_8));
        }

        /** Begins with the pages; what records refer to is read now. */
        Pages begin(Instant started) {
            return new Pages(timelines.reader(ALL_THAT_IS_BELIEVED), geography.finder(started), started);
        }
    }

    /** Deals with pages. Safe for use by several threads. */
    final class Pages {

        private final Timelines.Reader reading;
        private final BorderLinks.Finder finder;
        private final FactStore store;
        private final Instant started;

        private Pages(Timelines.Reader reading, BorderLinks.Finder finder, Instant started) {
            this.reading = reading;
            this.finder = finder;
            this.store = new FactStore(started);
            this.started = started;
        }

        /**
         * Replaces what is believed of people. The mark of change goes first: what an import changes from then on waits for
         * this transaction, and marks again. Whoever is looked at for one thing only keeps a mark that came meanwhile.
         */
        Outcome deal(Concerned page, GraphTransaction transaction) {
            return pageTime.record(() -> replace(page, transaction));
        }

        private Outcome replace(Concerned page, GraphTransaction transaction) {
            transaction.run(
                    CoverageStatements.SETTLE_PEOPLE,
                    Parameters.of("people", page.wholly()).and("since", started));
            List<Subject> subjects = reading.read(page.everybody(), transaction);
            Changes gaps = judge(page.coverage(), subjects, transaction);
            LinkChanges crossing = linkTime.record(() -> find(page.links(), subjects, transaction));
            Set<String> touched = new HashSet<>(gaps.subjects());
            touched.addAll(crossing.subjects());
            return new Outcome(gaps, crossing.count(), touched);
        }

        private Changes judge(Set<String> people, List<Subject> subjects, GraphTransaction transaction) {
            List<PersonFacts> facts = new ArrayList<>(people.size());
            List<Parameters> reaches = new ArrayList<>(people.size());
            for (Subject subject : subjects) {
                if (people.contains(subject.identity())) {
                    List<String> reach = Reach.of(subject.timeline());
                    if (!Reach.isNoted(reach, subject)) {
                        reaches.add(
                                Parameters.of("identity", subject.identity()).and("reach", reach));
                    }
                    facts.add(judgement.facts(subject));
                }
            }
            if (!reaches.isEmpty()) {
                transaction.run(CoverageStatements.SET_REACH, Parameters.of("rows", reaches));
            }
            return store.replace(people, facts, transaction);
        }

        private LinkChanges find(Set<String> people, List<Subject> subjects, GraphTransaction transaction) {
            if (people.isEmpty()) {
                return LinkChanges.NONE;
            }
            List<BorderLinks.Person> persons = new ArrayList<>(people.size());
            for (Subject subject : subjects) {
                if (people.contains(subject.identity())) {
                    persons.add(new BorderLinks.Person(
                            subject.identity(), subject.timeline(), judgement.settings(subject)));
                }
            }
            return finder.replace(people, persons, transaction);
        }
    }
}
