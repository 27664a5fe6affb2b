package uk.iomgraph.crossborder.links;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.iomgraph.cypher.LinkStatements;
import uk.iomgraph.graph.GraphTransaction;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.graph.Row;
import uk.iomgraph.rules.border.Circle;
import uk.iomgraph.rules.border.Homes;
import uk.iomgraph.rules.interval.Day;

/** Reads whom people have had to do with, as believed now: three statements for any number of people. */
final class Circles {

    /** Things that move with the person who has them. */
    private static final List<String> MOVING = List.of("VEHICLE", "PHONE");

    private final FoldedPlaces places;
    private final Map<String, Lists> found = new HashMap<>();
    private final Set<String> others = new HashSet<>();
    private Map<String, Homes> homes = Map.of();

    /** What is found of one person. */
    private record Lists(
            List<Circle.Companion> accomplices,
            List<Circle.Companion> victims,
            List<Circle.Acquaintance> acquaintances,
            List<Circle.Sighting> sightings) {

        Lists() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    private Circles(FoldedPlaces places) {
        this.places = places;
    }

    /** Reads those of some people. */
    static Circles of(Collection<String> people, FoldedPlaces places, KnownHomes known, GraphTransaction transaction) {
        Circles circles = new Circles(places);
        Parameters parameters = Parameters.of("people", List.copyOf(people));
        transaction.forEach(LinkStatements.ENCOUNTERS, parameters, circles::encounter);
        transaction.forEach(LinkStatements.SIGHTINGS, parameters.and("kinds", MOVING), circles::sighting);
        // Every circle of the page holds them, and copies of what cannot change cost nothing.
        circles.homes = Map.copyOf(known.of(circles.others, transaction));
        return circles;
    }

    /** The main homes of people, by identity. */
    static Map<String, Homes> homes(Collection<String> people, FoldedPlaces places, GraphTransaction transaction) {
        Map<String, List<Homes.Home>> found = new HashMap<>();
        if (!people.isEmpty()) {
            transaction.forEach(LinkStatements.HOMES_OF, Parameters.of("people", List.copyOf(people)), row -> {
                String area = places.area(row);
                if (area != null) {
                    found.computeIfAbsent(row.text("identity"), any -> new ArrayList<>())
                            .add(home(row, area));
                }
            });
        }
        Map<String, Homes> homes = new HashMap<>();
        found.forEach((person, list) -> homes.put(person, Homes.of(list)));
        return homes;
    }

    private static Homes.Home home(Row row, String area) {
        return new Homes.Home(
                row.text("key"),
                area,
                Surroundings.point(row),
                Day.ofStart(row.dateOrNull("from")),
                Day.of(row.dateOrNull("to")));
    }

    private void encounter(Row row) {
        Lists lists = lists(row);
        String other = row.text("other");
        String key = row.text("key");
        others.add(other);
        switch (row.text("basis")) {
            case "ACCUSED" -> lists.accomplices().add(new Circle.Companion(row.text("offence"), other, key));
            case "VICTIM" -> lists.victims().add(new Circle.Companion(row.text("offence"), other, key));
            case "TIE" ->
                lists.acquaintances()
                        .add(new Circle.Acquaintance(
                                other,
                                key,
                                true, // the statement leaves out ties without a grade
                                Day.ofStart(row.dateOrNull("from")),
                                Day.of(row.dateOrNull("to")),
                                Day.of(row.dateOrNull("reviewDue"))));
            default -> throw new IllegalStateException("No such basis: " + row.text("basis"));
        }
    }

    private void sighting(Row row) {
        String area = places.area(row);
        if (area != null) {
            lists(row)
                    .sightings()
                    .add(new Circle.Sighting(
                            row.text("thing"),
                            row.text("used"),
                            row.text("key"),
                            Day.of(row.date("day")),
                            area,
                            Surroundings.point(row)));
        }
    }

    private Lists lists(Row row) {
        return found.computeIfAbsent(row.text("identity"), any -> new Lists());
    }

    Circle of(String person) {
        Lists lists = found.get(person);
        return lists == null
                ? Circle.EMPTY
                : new Circle(lists.accomplices(), lists.victims(), lists.acquaintances(), lists.sightings(), homes);
    }
}
