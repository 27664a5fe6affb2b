package uk.iomgraph.analytics.brokerage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.iomgraph.analytics.TieList;
import uk.iomgraph.analytics.brokerage.Broker.ContactGang;
import uk.iomgraph.cypher.BrokerageStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.graph.Row;
import uk.iomgraph.kernel.MinimumGrade;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.rules.network.TieNetwork;

/** Finds the gangs that the contacts of people are tied to, with one statement for all of them. */
@Component
class GangsOfContacts {

    /** How many gangs are told of one person. */
    private static final int MOST = 20;

    private final GraphReader graph;

    GangsOfContacts(GraphReader graph) {
        this.graph = graph;
    }

    /** For each of some people of a network, in their order, the gangs of their contacts, those with most contacts first. */
    List<List<ContactGang>> of(
            TieList list, TieNetwork network, List<Integer> people, @Nullable MinimumGrade grade, Moment moment) {
        Set<String> contacts = new TreeSet<>();
        people.forEach(person -> contacts.addAll(contacts(list, network, person)));
        Parameters parameters = Parameters.of("people", List.copyOf(contacts))
                .and("asOf", moment.asOf())
                .and("knownAt", moment.knownAt())
                .and("sourceGrade", grade == null ? null : grade.source())
                .and("informationGrade", grade == null ? null : grade.information());
        List<Members> gangs = graph.list(BrokerageStatements.GANGS_OF, parameters, Members::of);
        List<List<ContactGang>> found = new ArrayList<>();
        for (int person : people) {
            Set<String> own = contacts(list, network, person);
            found.add(gangs.stream()
                    .map(gang -> gang.among(own))
                    .filter(gang -> gang.contacts() > 0)
                    .sorted(Comparator.comparingInt((ContactGang gang) -> -gang.contacts())
                            .thenComparing(ContactGang::id))
                    .limit(MOST)
                    .toList());
        }
        return found;
    }

    private static Set<String> contacts(TieList list, TieNetwork network, int person) {
        Set<String> contacts = new TreeSet<>();
        for (int contact : network.neighbours(person)) {
            contacts.add(list.people().get(contact));
        }
        return contacts;
    }

    /** Who of those asked about is tied to a gang. */
    private record Members(String gang, String name, List<String> people) {

        static Members of(Row row) {
            return new Members(row.text("gang"), row.text("name"), row.texts("people"));
        }

        ContactGang among(Set<String> contacts) {
            return new ContactGang(
                    gang, name, (int) people.stream().filter(contacts::contains).count());
        }
    }
}
