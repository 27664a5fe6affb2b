package uk.iomgraph.crossborder.links;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import uk.iomgraph.cypher.LinkStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.GraphTransaction;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.graph.Row;
import uk.iomgraph.rules.border.Journeys;
import uk.iomgraph.rules.border.PersonCase;
import uk.iomgraph.rules.border.PersonLinks;
import uk.iomgraph.rules.setting.Settings;
import uk.iomgraph.rules.timeline.Timeline;

/** Finds the links of people beside a sweep, which reads their timelines anyway, and keeps them. */
@Component
public class BorderLinks {

    /** Labels of the episodes that links and journeys follow from, those that say whose settings count among them. */
    public static final List<String> EPISODES =
            List.of("Residence", "Custody", "Supervision", "ProgrammeMembership", "JusticeEvent");

    private final Surroundings surroundings;
    private final WiderLinks wider;
    private final GraphReader graph;

    BorderLinks(Surroundings surroundings, WiderLinks wider, GraphReader graph) {
        this.surroundings = surroundings;
        this.wider = wider;
        this.graph = graph.unhurried();
    }

    /**
     * One person, as a sweep sees them.
     *
     * @param identity the person
     * @param timeline what is believed of them
     * @param settings what their partnership has set
     */
    public record Person(String identity, Timeline timeline, Settings settings) {}

    /** The areas as they are today, to be read once for a sweep. */
    public Geography geography() {
        return new Geography(surroundings.atlas());
    }

    /** The areas as they were when a sweep began. */
    public final class Geography {

        private final Surroundings.Atlas atlas;

        private Geography(Surroundings.Atlas atlas) {
            this.atlas = atlas;
        }

        /** All of it in words: where they differ from those of the last sweep, everybody's links are found anew. */
        public String written() {
            return atlas.written();
        }

        /** Finds links on this map from now on; to be called after it was asked who has changed. */
        public Finder finder(Instant recordedAt) {
            return new Finder(atlas.places(), surroundings.world(atlas.places()), recordedAt);
        }

        /** Finds the links of gangs and addresses anew, each of which stands for a whole, and replaces them. */
        public LinkChanges replaceWider(Instant recordedAt, GraphTransaction transaction) {
            return new LinkStore(recordedAt, transaction).replaceWider(wider.find(atlas.places(), transaction));
        }
    }

    /** Finds the links of people within a transaction. Safe for use by several threads. */
    public static final class Finder {

        private final FoldedPlaces places;
        private final KnownHomes known;
        private final PersonCase.World world;
        private final Instant recordedAt;

        private Finder(FoldedPlaces places, PersonCase.World world, Instant recordedAt) {
            this.places = places;
            this.known = new KnownHomes(places);
            this.world = world;
            this.recordedAt = recordedAt;
        }

        /**
         * Replaces what is believed about people.
         *
         * @param subjects everybody asked about, those of whom nothing is known any more among them
         * @param people those of whom something is
         */
        public LinkChanges replace(Collection<String> subjects, List<Person> people, GraphTransaction transaction) {
            Circles circles = Circles.of(people.stream().map(Person::identity).toList(), places, known, transaction);
            List<LinkFact> links = new ArrayList<>();
            List<JourneysFact> journeys = new ArrayList<>();
            for (Person person : people) {
                PersonCase subject = new PersonCase(
                        person.identity(), person.timeline(), person.settings(), circles.of(person.identity()), world);
                PersonLinks.of(subject).forEach(link -> links.add(LinkFact.of(LinkSubject.PERSON, link)));
                List<Journeys.Journey> ways = Journeys.of(subject);
                if (!ways.isEmpty()) {
                    journeys.add(JourneysFact.of(person.identity(), ways));
                }
            }
            return new LinkStore(recordedAt, transaction).replace(subjects, links, journeys);
        }
    }

    /**
     * Tells whose vehicles and telephones changed hands, or were seen, by what was recorded since a moment: ids of records as
     * {@code person}, and what they count as as {@code identity}.
     */
    public void changedSince(Instant since, Consumer<Row> people) {
        graph.forEach(LinkStatements.PEOPLE_OF_CHANGED_OBJECTS, Parameters.of("since", since), people);
    }

    /**
     * Identities of those whose links may depend on what was recorded of these people: on their main homes, their parts in
     * offences, graded ties to them, and whose records they are. Nothing else about somebody matters for the links of others.
     *
     * @param since from when on it was recorded
     * @param comparedSince from when on records were found to be of one person
     */
    public List<String> relatedTo(List<String> people, Instant since, Instant comparedSince) {
        return graph.list(
                LinkStatements.RELATED_PEOPLE,
                Parameters.of("people", people).and("since", since).and("comparedSince", comparedSince),
                row -> row.text("identity"));
    }
}
