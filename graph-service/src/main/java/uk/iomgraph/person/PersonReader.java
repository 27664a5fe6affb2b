package uk.iomgraph.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.iomgraph.cypher.PersonStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.graph.Row;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.security.Viewer;

/** Reads people by id, as a viewer may see them at a moment. */
@Component
class PersonReader {

    private final GraphReader graph;

    PersonReader(GraphReader graph) {
        this.graph = graph;
    }

    /** The people with these ids that were believed in at the moment, in the order of the ids. */
    List<Person> list(Collection<String> ids, Moment moment, Viewer viewer) {
        return read(ids, moment, viewer).stream().map(Read::person).toList();
    }

    /** Those of these people whose number of one kind, as believed at the moment, is this one. */
    List<Person> listWith(IdentityKind kind, String number, Collection<String> ids, Moment moment, Viewer viewer) {
        return read(ids, moment, viewer).stream()
                .filter(read -> kind.same(number, read.believed().numbers().get(kind)))
                .map(Read::person)
                .toList();
    }

    private List<Read> read(Collection<String> ids, Moment moment, Viewer viewer) {
        Map<String, Read> found = new HashMap<>();
        Parameters parameters =
                Parameters.of("ids", ids).and("asOf", moment.asOf()).and("knownAt", moment.knownAt());
        graph.list(PersonStatements.BY_IDS, parameters, row -> read(row, moment, viewer)).stream()
                .flatMap(Optional::stream)
                .forEach(read -> found.put(read.person().id(), read));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static Optional<Read> read(Row row, Moment moment, Viewer viewer) {
        Disclosure disclosure = Disclosure.of(
                row.flag("limitedAccess"), row.texts("reach"), row.flag("victimNow"), row.flag("accusedNow"), viewer);
        Subject subject = new Subject(row.text("id"), moment, viewer, disclosure);
        PersonHistory history = new PersonHistory(
                row.rows("versions").stream().map(PersonVersion::of).toList(), moment.knownAt());
        return history.believed()
                .map(believed -> new Read(Person.of(subject, believed, history, roles(row)), believed));
    }

    private static List<PersonRole> roles(Row row) {
        List<PersonRole> roles = new ArrayList<>();
        if (row.flag("accused")) {
            roles.add(PersonRole.OFFENDER);
        }
        if (row.flag("victim")) {
            roles.add(PersonRole.VICTIM);
        }
        return roles;
    }

    /** A person as disclosed, beside what is believed of them. */
    private record Read(Person person, PersonVersion believed) {}
}
