package uk.iomgraph.schema;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.DirectivesContainer;
import graphql.language.EnumValue;
import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("From a field about victims")
class VictimTests {

    /** What tells where somebody is, by its name; areas are told of in the large, and a small one is as good as a home. */
    private static final Pattern PLACE = Pattern.compile(
            "(?i).*(address|postcode|lsoa|uprn|latitude|longitude|residence|household|footprint|committedAt|home|place).*");

    @Test
    @DisplayName("no path of fields leads to an address, a postcode, a small area or a place on the map, whoever asks")
    void leadsNowhere() throws IOException {
        Map<String, ObjectTypeDefinition> types = types(SchemaFiles.registry());
        assertThat(starts(types))
                .contains("Victimisation.offences", "Query.victimNearby", "HandoverOffer.victimIssues");
        assertThat(paths(types)).isEmpty();
    }

    @Test
    @DisplayName("a path that somebody adds would be found")
    void wouldBeFound() throws IOException {
        TypeDefinitionRegistry registry = SchemaFiles.registry();
        registry.merge(new SchemaParser().parse("extend type Victimisation { person: Person }"));
        assertThat(paths(types(registry)))
                .contains("Victimisation.person > Person.residences", "Victimisation.person > Person.footprint");
    }

    /** Every shortest path from a field about victims to one that tells where somebody is. */
    private static List<String> paths(Map<String, ObjectTypeDefinition> types) {
        List<String> found = new ArrayList<>();
        for (String start : starts(types)) {
            Deque<String> open = new ArrayDeque<>(List.of(start));
            Set<String> seen = new HashSet<>();
            while (!open.isEmpty()) {
                String path = open.remove();
                FieldDefinition field = field(types, path.substring(path.lastIndexOf(' ') + 1));
                if (tellsWhere(field)) {
                    found.add(path);
                    continue;
                }
                String target = SchemaFiles.name(field.getType());
                if (types.containsKey(target) && seen.add(target)) {
                    types.get(target)
                            .getFieldDefinitions()
                            .forEach(next -> open.add(path + " > " + target + "." + next.getName()));
                }
            }
        }
        return found;
    }

    /** The fields that are about victims by their category, their type's, or their name. */
    private static List<String> starts(Map<String, ObjectTypeDefinition> types) {
        List<String> starts = new ArrayList<>();
        types.forEach((name, type) -> type.getFieldDefinitions().forEach(field -> {
            boolean named = (name + field.getName()).toLowerCase(Locale.ROOT).contains("victim");
            boolean declared = hasCategory(field) ? isCategory("VICTIM", field) : isCategory("VICTIM", type);
            if (named || declared) {
                starts.add(name + "." + field.getName());
            }
        }));
        return starts;
    }

    private static boolean tellsWhere(FieldDefinition field) {
        return PLACE.matcher(field.getName()).matches() || isCategory("WHEREABOUTS", field);
    }

    private static boolean hasCategory(DirectivesContainer<?> element) {
        return !element.getDirectives("release").isEmpty();
    }

    private static boolean isCategory(String category, DirectivesContainer<?> element) {
        return element.getDirectives("release").stream()
                .map(directive -> directive.getArgument("category").getValue())
                .anyMatch(value -> ((EnumValue) value).getName().equals(category));
    }

    private static FieldDefinition field(Map<String, ObjectTypeDefinition> types, String coordinate) {
        int dot = coordinate.indexOf('.');
        return types.get(coordinate.substring(0, dot)).getFieldDefinitions().stream()
                .filter(field -> field.getName().equals(coordinate.substring(dot + 1)))
                .findFirst()
                .orElseThrow();
    }

    /** The object types, each with what other files add to it. */
    private static Map<String, ObjectTypeDefinition> types(TypeDefinitionRegistry registry) {
        Map<String, ObjectTypeDefinition> types = new TreeMap<>();
        for (ObjectTypeDefinition part : SchemaFiles.objects(registry)) {
            types.merge(
                    part.getName(),
                    part,
                    (one, other) -> one.transform(whole -> {
                        List<FieldDefinition> fields = new ArrayList<>(one.getFieldDefinitions());
                        fields.addAll(other.getFieldDefinitions());
                        whole.fieldDefinitions(fields);
                    }));
        }
        return types;
    }
}
