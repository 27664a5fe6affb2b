package uk.iomgraph.crossborder.links;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.iomgraph.cypher.LinkStatements;
import uk.iomgraph.graph.GraphTransaction;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.graph.Row;
import uk.iomgraph.rules.border.AddressLinks;
import uk.iomgraph.rules.border.GangLinks;
import uk.iomgraph.rules.border.Homes;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.timeline.Point;

/** Finds the links of gangs (X14) and addresses (X11), as believed now. */
@Component
class WiderLinks {

    /** Kinds of address that many share who have nothing to do with each other. */
    private static final List<String> SHARED = List.of("HOSTEL", "APPROVED_PREMISES", "PRISON");

    List<LinkFact> find(FoldedPlaces places, GraphTransaction transaction) {
        List<LinkFact> facts = new ArrayList<>();
        gangs(places, transaction, facts);
        addresses(places, transaction, facts);
        return facts;
    }

    private record Tie(String person, String key, int from, int to) {

        static Tie of(Row row) {
            return new Tie(
                    row.text("person"),
                    row.text("key"),
                    Day.of(row.dateOrNull("from")),
                    Math.min(Day.of(row.dateOrNull("to")), Day.of(row.dateOrNull("reviewDue"))));
        }
    }

    private static void gangs(FoldedPlaces places, GraphTransaction transaction, List<LinkFact> facts) {
        Map<String, List<Tie>> gangs = new TreeMap<>();
        TreeSet<String> people = new TreeSet<>();
        transaction.forEach(LinkStatements.GANG_MEMBERS, Parameters.none(), row -> {
            Tie tie = Tie.of(row);
            gangs.computeIfAbsent(row.text("gang"), any -> new ArrayList<>()).add(tie);
            people.add(tie.person());
        });
        Map<String, Homes> homes = Circles.homes(people, places, transaction);
        Map<String, List<GangLinks.Accusation>> accusations = accusations(people, places, transaction);
        gangs.forEach((gang, ties) -> {
            List<GangLinks.Member> members = ties.stream()
                    .map(tie -> new GangLinks.Member(
                            tie.person(),
                            tie.key(),
                            tie.from(),
                            tie.to(),
                            homes.getOrDefault(tie.person(), Homes.NONE),
                            accusations.getOrDefault(tie.person(), List.of())))
                    .toList();
            GangLinks.of(gang, members, places).forEach(link -> facts.add(LinkFact.of(LinkSubject.GANG, link)));
        });
    }

    private static Map<String, List<GangLinks.Accusation>> accusations(
            Set<String> people, FoldedPlaces places, GraphTransaction transaction) {
        Map<String, List<GangLinks.Accusation>> found = new HashMap<>();
        if (!people.isEmpty()) {
            transaction.forEach(
                    LinkStatements.ACCUSATIONS,
                    Parameters.of("people", List.copyOf(people)),
                    row -> found.computeIfAbsent(row.text("identity"), any -> new ArrayList<>())
                            .add(new GangLinks.Accusation(
                                    row.text("offence"),
                                    row.text("key"),
                                    Day.of(row.date("day")),
                                    places.area(row),
                                    row.textOrNull("group"))));
        }
        return found;
    }

    private record Address(String area, @Nullable Point at, List<AddressLinks.Use> uses) {}

    private static void addresses(FoldedPlaces places, GraphTransaction transaction, List<LinkFact> facts) {
        Map<String, Address> addresses = new TreeMap<>();
        transaction.forEach(LinkStatements.ADDRESSES_OF_COHORTS, Parameters.of("shared", SHARED), row -> {
            String area = places.area(row);
            if (area != null) {
                addresses
                        .computeIfAbsent(
                                row.text("address"),
                                any -> new Address(area, Surroundings.point(row), new ArrayList<>()))
                        .uses()
                        .add(use(row));
            }
        });
        addresses.forEach((key, address) -> AddressLinks.of(key, address.area(), address.at(), address.uses(), places)
                .forEach(link -> facts.add(LinkFact.of(LinkSubject.ADDRESS, link))));
    }

    private static AddressLinks.Use use(Row row) {
        return new AddressLinks.Use(
                row.text("person"),
                row.text("lived"),
                row.text("member"),
                row.text("cohort"),
                Math.max(Day.ofStart(row.dateOrNull("livedFrom")), Day.ofStart(row.dateOrNull("memberFrom"))),
                Math.min(Day.of(row.dateOrNull("livedTo")), Day.of(row.dateOrNull("memberTo"))));
    }
}
