package uk.iomgraph.audit.request;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.kernel.Withheld;

/**
 * How the people are found whom an object of the schema is about: by what the object is read off, so that they are found even
 * where the asker did not select an id. Objects that stand for many nodes at once are read as a whole, which is a hundred times
 * fewer than their nodes and misses no edge.
 */
final class Subjects {

    private static final String KIND = "kind";
    private static final String PERSON = "PERSON";

    /** By type: the members of what it is read off that are people, or ids of people. Types without an entry name nobody. */
    private static final Map<String, List<String>> MEMBERS = Map.ofEntries(
            Map.entry("Person", List.of("id")),
            Map.entry("TiedPerson", List.of("id")),
            Map.entry("Network", List.of("nodes")),
            Map.entry("NetworkColumns", List.of("network.nodes")),
            Map.entry("Path", List.of("nodes")),
            Map.entry("Gap", List.of("personId")),
            Map.entry("CrossBorderLink", List.of("person", "other")),
            Map.entry("Handover", List.of("person")),
            Map.entry("Timeline", List.of("person")),
            Map.entry("PersonExposure", List.of("personId")),
            Map.entry("ExposureContribution", List.of("neighbourId")),
            Map.entry("PersonMeasures", List.of("person")),
            Map.entry("SharedPerson", List.of("identity")),
            Map.entry("Broker", List.of("personId")),
            Map.entry("KeyPlayerScenario", List.of("chosen")),
            Map.entry("AnalyticsResult", List.of("identity")),
            Map.entry("AnalyticsProjection", List.of("people")),
            Map.entry("MeasuredPerson", List.of("personId")),
            Map.entry("MeasureColumns", List.of("personIds")),
            Map.entry("CommunityMember", List.of("personId")),
            Map.entry("CoOffender", List.of("person")),
            Map.entry("DueRecord", List.of("person")),
            Map.entry("DueTie", List.of("person", "other")),
            Map.entry("PersonGangTie", List.of("person")),
            Map.entry("GangPerson", List.of("person")),
            Map.entry("GangPersonCoverage", List.of("person")),
            Map.entry("GangPersonExposure", List.of("person")),
            Map.entry("PersonTie", List.of("other")),
            Map.entry("Resident", List.of("person")));

    private static final ClassValue<Members> CLASSES = new ClassValue<>() {
        @Override
        protected Members computeValue(Class<?> type) {
            return new Members(type);
        }
    };

    private Subjects() {}

    /** The types that are about people. */
    static Map<String, List<String>> types() {
        return MEMBERS;
    }

    /** The ids of the people an object is about. */
    static List<String> of(String type, Object source) {
        List<String> members = MEMBERS.get(type);
        if (members == null) {
            return List.of();
        }
        List<String> ids = new ArrayList<>();
        for (String member : members) {
            Object value = source;
            for (String step : member.split("\\.", -1)) {
                value = value == null ? null : CLASSES.get(value.getClass()).read(step, value);
            }
            add(value, ids);
        }
        return ids;
    }

    /** What is withheld of an object; nothing where it cannot withhold anything. */
    static List<Withheld> withheldOf(Object source) {
        Object value = CLASSES.get(source.getClass()).read("withheld", source);
        if (!(value instanceof List<?> list) || list.isEmpty()) {
            return List.of();
        }
        return list.stream()
                .filter(Withheld.class::isInstance)
                .map(Withheld.class::cast)
                .toList();
    }

    private static void add(@Nullable Object value, List<String> ids) {
        if (value instanceof String id) {
            ids.add(id);
        } else if (value instanceof Collection<?> several) {
            several.forEach(one -> add(one, ids));
        } else if (value != null) {
            Members members = CLASSES.get(value.getClass());
            if (!members.has(KIND) || String.valueOf(members.read(KIND, value)).equals(PERSON)) {
                add(members.read("id", value), ids);
            }
        }
    }
}
