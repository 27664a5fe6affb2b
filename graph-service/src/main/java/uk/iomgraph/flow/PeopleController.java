package uk.iomgraph.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import uk.iomgraph.crossborder.Area;
import uk.iomgraph.flow.SharedPeople.Management;
import uk.iomgraph.flow.SharedPeople.SharedPerson;
import uk.iomgraph.person.People;
import uk.iomgraph.person.Person;

/** The people of two areas, as far as they may be told of. */
@Controller
class PeopleController {

    private final People people;
    private final NamedAreas areas;

    PeopleController(People people, NamedAreas areas) {
        this.people = people;
        this.areas = areas;
    }

    /** Whoever works in some areas is told how many there are through the gate, and must not count them here. */
    @SchemaMapping(typeName = "SharedPeople")
    List<SharedPerson> people(SharedPeople of) {
        List<SharedPerson> all = of.people();
        if (all.isEmpty() || all.get(0).viewer().isEverywhere()) {
            return all;
        }
        Map<String, Person> read = read(all);
        return all.stream().filter(shared -> told(shared, read)).toList();
    }

    @BatchMapping(typeName = "SharedPerson")
    Map<SharedPerson, @Nullable Person> person(List<SharedPerson> of) {
        Map<SharedPerson, @Nullable Person> found = new HashMap<>();
        Map<String, Person> read = read(of);
        of.forEach(shared -> found.put(shared, told(shared, read) ? read.get(shared.identity()) : null));
        return found;
    }

    @BatchMapping(typeName = "SharedPerson")
    Map<SharedPerson, @Nullable Area> home(List<SharedPerson> of) {
        Map<String, Person> read = read(of);
        return areas.of(of, SharedPerson::moment, shared -> told(shared, read) ? shared.homeCode() : null);
    }

    @BatchMapping(typeName = "SharedPerson")
    Map<SharedPerson, Boolean> offended(List<SharedPerson> of) {
        Map<String, Person> read = read(of);
        Map<SharedPerson, Boolean> found = new HashMap<>();
        of.forEach(shared -> found.put(shared, shared.offended() && told(shared, read)));
        return found;
    }

    @BatchMapping(typeName = "SharedPerson")
    Map<SharedPerson, List<Management>> managed(List<SharedPerson> of) {
        Map<String, Person> read = read(of);
        Map<SharedPerson, List<Management>> found = new HashMap<>();
        of.forEach(shared -> found.put(shared, told(shared, read) ? shared.managed() : List.of()));
        return found;
    }

    @BatchMapping(typeName = "Management")
    Map<Management, @Nullable Area> area(List<Management> of) {
        return areas.of(of, Management::moment, Management::areaCode);
    }

    private Map<String, Person> read(List<SharedPerson> of) {
        Set<String> identities = new TreeSet<>();
        of.forEach(shared -> identities.add(shared.identity()));
        SharedPerson first = of.get(0);
        return people.byIds(identities, first.moment(), first.viewer());
    }

    private static boolean told(SharedPerson shared, Map<String, Person> read) {
        Person person = read.get(shared.identity());
        return person != null && person.tellsWhere();
    }
}
