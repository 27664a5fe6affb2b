package uk.iomgraph.gang;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import uk.iomgraph.gang.GangReader.GangFound;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;
import uk.iomgraph.web.Connection;
import uk.iomgraph.web.Edge;
import uk.iomgraph.web.PageRequest;
import uk.iomgraph.web.Paging;

/** Finds gangs, who is tied to them, and what lies between them. */
@Service
class Gangs {

    private static final int MOST_GANGS = 10_000;
    private static final int MOST_RELATIONS = 1_000;

    private final GangReader reader;
    private final ClaimedAreas areas;
    private final Paging paging;

    Gangs(GangReader reader, ClaimedAreas areas, Paging paging) {
        this.reader = reader;
        this.areas = areas;
        this.paging = paging;
    }

    /**
     * The gang with an id.
     *
     * @throws BadQuestion if none has it that is recorded on the day
     */
    Gang get(String id, GangQuestion question) {
        return answer(List.of(id), question).gangs().stream()
                .findFirst()
                .orElseThrow(() -> new BadQuestion(Fault.NOT_FOUND, "No gang with this id is recorded on this day."));
    }

    /**
     * A page of the gangs that claim an area or one within it; of all gangs where none is named.
     *
     * @param name only those whose name holds this, in small letters; null for all
     */
    Connection<Gang> list(@Nullable String area, @Nullable String name, PageRequest page, GangQuestion question) {
        List<GangFound> found =
                reader.page(areas.within(area, question.moment()), name, page.keyset(), page.limit(), question);
        Connection<GangFound> listed = paging.connection(found, page, GangFound::keyset);
        Map<String, Gang> read = new HashMap<>();
        List<String> ids = listed.edges().stream().map(edge -> edge.node().id()).toList();
        answer(ids, question).gangs().forEach(gang -> read.put(gang.id(), gang));
        return new Connection<>(
                listed.edges().stream()
                        .filter(edge -> read.containsKey(edge.node().id()))
                        .map(edge -> new Edge<>(gang(read, edge.node().id()), edge.cursor()))
                        .toList(),
                listed.pageInfo());
    }

    /** A page of the ties of people to one gang, to those that claim an area, or to all. */
    Connection<PersonGangTie> ties(
            @Nullable String area, @Nullable String gang, PageRequest page, GangQuestion question) {
        Collection<String> gangs = claiming(area, question);
        Collection<String> asked =
                gang == null ? gangs : gangs.stream().filter(gang::equals).toList();
        List<PersonGangTie> ties = reader.ties(asked, page.keyset(), page.limit(), question);
        return paging.connection(ties, page, PersonGangTie::keyset);
    }

    /** What lies between gangs of which one claims an area or one within it, each once. */
    List<GangRelation> relations(@Nullable String area, GangQuestion question) {
        Set<String> seen = new HashSet<>();
        return reader.relations(claiming(area, question), 2 * MOST_RELATIONS, question).stream()
                .filter(relation -> seen.add(relation.key()))
                .limit(MOST_RELATIONS)
                .toList();
    }

    private List<String> claiming(@Nullable String area, GangQuestion question) {
        List<GangFound> found =
                reader.page(areas.within(area, question.moment()), null, List.of(), MOST_GANGS + 1, question);
        if (found.size() > MOST_GANGS) {
            throw new BadQuestion(Fault.TOO_MANY, "There are more than " + MOST_GANGS + " gangs. Ask about an area.");
        }
        return found.stream().map(GangFound::id).toList();
    }

    private GangAnswer answer(List<String> ids, GangQuestion question) {
        return new GangAnswer(reader, question, ids.isEmpty() ? List.of() : reader.gangs(ids, question));
    }

    private static Gang gang(Map<String, Gang> read, String id) {
        return Objects.requireNonNull(read.get(id));
    }
}
