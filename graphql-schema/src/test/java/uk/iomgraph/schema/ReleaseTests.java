package uk.iomgraph.schema;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.ArrayValue;
import graphql.language.Directive;
import graphql.language.EnumValue;
import graphql.language.FieldDefinition;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.StringValue;
import graphql.language.TypeName;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the schema tells of people")
class ReleaseTests {

    private static final Path DOCUMENT = Path.of("../docs/purpose.md");
    private static final Set<String> OPEN = Set.of("AGGREGATE", "REFERENCE", "OPERATION");
    private static final Set<String> NUMBERS = Set.of("Int", "Float");

    /** A row of a table: | `Type.field` or CATEGORY | second column | … */
    private static final Pattern ROW = Pattern.compile("^\\| `?([A-Za-z_.*]+)`? \\| ([^|]*) \\|.*$");

    /** Types whose numbers are released by a gate of their own package. */
    private static final Set<String> OWN_GATE =
            Set.of("GroupRate", "PeopleCount", "RelativeRate", "ReleasedCount", "VictimOffenderOverlap");

    private final TypeDefinitionRegistry registry = SchemaFiles.registry();
    private final Map<String, FieldDefinition> fields = fields(registry);

    ReleaseTests() throws IOException {}

    @Test
    @DisplayName("is declared for every field, by the field, its type, or for a page by the type of its entries")
    void everyFieldHasCategory() {
        List<String> without = fields.entrySet().stream()
                .filter(entry -> release(entry.getKey(), entry.getValue()) == null)
                .map(Map.Entry::getKey)
                .toList();
        assertThat(without)
                .as("Say with @release what these tell of people, and for which purposes: docs/purpose.md")
                .isEmpty();
    }

    @Test
    @DisplayName("has purposes where it is about single people, and none elsewhere")
    void purposesGoWithPeople() {
        fields.forEach((name, field) -> {
            Release release = release(name, field);
            assertThat(release).as(name).isNotNull();
            assertThat(release.purposes().isEmpty())
                    .as(name + " is " + release)
                    .isEqualTo(OPEN.contains(release.category()));
        });
    }

    @Test
    @DisplayName("may be seen for the purposes that the document's table gives for its category")
    void purposesAreThoseOfTheDocument() throws IOException {
        Map<String, Set<String>> table = new TreeMap<>();
        rows("## Categories").forEach((category, purposes) -> table.put(category, names(purposes)));
        assertThat(table.keySet()).isEqualTo(values("DataCategory"));
        Map<String, Set<String>> differing = new TreeMap<>();
        rows("### Fields that differ").forEach((name, purposes) -> differing.put(name, names(purposes)));
        fields.forEach((name, field) -> {
            Release release = release(name, field);
            if (release != null) {
                Set<String> usual = table.get(release.category());
                String all = name.replaceFirst("(Connection|Edge)?\\..*", ".*");
                assertThat(release.purposes())
                        .as(name + " is " + release)
                        .isEqualTo(differing.getOrDefault(name, differing.getOrDefault(all, usual)));
            }
        });
    }

    @Test
    @DisplayName("is never told by a root field itself: each leads to an object that says what it tells")
    void rootsLeadToObjects() {
        assertThat(fields.entrySet().stream()
                        .filter(entry -> entry.getKey().matches("(Query|Mutation|Subscription)\\..*"))
                        .filter(entry -> type(entry.getValue()) == null)
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "in numbers over people stands in the document's table, each with whether it passes the disclosure gate")
    void aggregateNumbersAreListed() throws IOException {
        Set<String> numbers = fields.entrySet().stream()
                .filter(entry ->
                        NUMBERS.contains(SchemaFiles.name(entry.getValue().getType())))
                .filter(entry -> {
                    Release release = release(entry.getKey(), entry.getValue());
                    return release != null && release.category().equals("AGGREGATE");
                })
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, String> table = rows("## Numbers over people");
        assertThat(table.keySet())
                .as("Each Int and Float of an AGGREGATE type needs a row in docs/purpose.md, and no other has one")
                .isEqualTo(numbers);
        Set<String> reached = typesReachedBy(Set.of("BOARD", "AUDITOR", "ADMIN"));
        table.forEach((number, gate) -> {
            String type = number.substring(0, number.indexOf('.'));
            boolean directive = fields.get(number).getDirectives("gated").size() == 1;
            assertThat(gate).as(number).isIn("gated", "not a count of people", "seen with records only");
            assertThat(directive).as(number + " is @gated").isEqualTo(gate.equals("gated") && !OWN_GATE.contains(type));
            assertThat(reached.contains(type) && gate.equals("seen with records only"))
                    .as(number + " is told to those who see no records")
                    .isFalse();
        });
    }

    @Test
    @DisplayName("in a number worked out from counts depends on counts of the same object that are gated themselves")
    void gatedOverCounts() {
        fields.forEach((name, field) -> field.getDirectives("gated").forEach(gated -> {
            String owner = name.substring(0, name.indexOf('.') + 1);
            List<String> over = gated.getArgument("over") == null
                    ? List.of()
                    : ((ArrayValue) gated.getArgument("over").getValue())
                            .getValues().stream()
                                    .map(value -> ((StringValue) value).getValue())
                                    .toList();
            if (SchemaFiles.name(field.getType()).equals("Float")) {
                assertThat(over).as(name).isNotEmpty();
            }
            assertThat(over)
                    .as(name)
                    .allSatisfy(count -> assertThat(fields.get(owner + count).getDirectives("gated"))
                            .isNotEmpty());
            assertThat(field.getType()).as(name + " can be null").isNotInstanceOf(NonNullType.class);
        }));
    }

    /** The types that somebody with one of these roles, and no other, can come to. */
    private Set<String> typesReachedBy(Set<String> roles) {
        Set<String> reached = new TreeSet<>(Set.of("Query"));
        Deque<String> next = new ArrayDeque<>(reached);
        while (!next.isEmpty()) {
            String owner = next.pop() + ".";
            fields.entrySet().stream()
                    .filter(entry -> entry.getKey().startsWith(owner))
                    .map(Map.Entry::getValue)
                    .filter(field -> isFor(field, roles))
                    .map(field -> SchemaFiles.name(field.getType()))
                    .filter(reached::add)
                    .forEach(next::push);
        }
        return reached;
    }

    private static boolean isFor(FieldDefinition field, Set<String> roles) {
        return field.getDirectives("allow").stream()
                .allMatch(allow -> ((ArrayValue) allow.getArgument("roles").getValue())
                        .getValues().stream().anyMatch(role -> roles.contains(((EnumValue) role).getName())));
    }

    private static Map<String, FieldDefinition> fields(TypeDefinitionRegistry registry) {
        Map<String, FieldDefinition> fields = new TreeMap<>();
        SchemaFiles.objects(registry)
                .forEach(type -> type.getFieldDefinitions()
                        .forEach(field -> fields.put(type.getName() + "." + field.getName(), field)));
        return fields;
    }

    private @Nullable Release release(String name, FieldDefinition field) {
        Release own = release(field.getDirectives("release"));
        if (own != null) {
            return own;
        }
        String owner = name.substring(0, name.indexOf('.'));
        return registry.getTypeOrNull(new TypeName(owner)) instanceof ObjectTypeDefinition type ? release(type) : null;
    }

    private @Nullable Release release(ObjectTypeDefinition type) {
        Release own = release(type.getDirectives("release"));
        if (own != null) {
            return own;
        }
        return type.getFieldDefinitions().stream()
                .filter(field -> Set.of("edges", "node").contains(field.getName()))
                .map(this::type)
                .filter(entry -> entry != null)
                .map(this::release)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Release release(List<Directive> directives) {
        if (directives.isEmpty()) {
            return null;
        }
        Directive directive = directives.get(0);
        String category = ((EnumValue) directive.getArgument("category").getValue()).getName();
        Set<String> purposes = ((ArrayValue) directive.getArgument("purposes").getValue())
                .getValues().stream()
                        .map(value -> ((EnumValue) value).getName())
                        .collect(Collectors.toCollection(TreeSet::new));
        return new Release(category, purposes);
    }

    private @Nullable ObjectTypeDefinition type(FieldDefinition field) {
        String name = SchemaFiles.name(field.getType());
        return registry.getTypeOrNull(new TypeName(name)) instanceof ObjectTypeDefinition type ? type : null;
    }

    private Set<String> values(String type) {
        return ((graphql.language.EnumTypeDefinition) registry.getTypeOrNull(new TypeName(type)))
                .getEnumValueDefinitions().stream()
                        .map(value -> value.getName())
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The first two columns of the table under a heading, without its head. */
    private static Map<String, String> rows(String heading) throws IOException {
        Map<String, String> rows = new TreeMap<>();
        List<String> lines = new ArrayList<>(Files.readAllLines(DOCUMENT));
        int start = lines.indexOf(heading);
        assertThat(start)
                .as("The heading '%s' is missing in %s", heading, DOCUMENT)
                .isNotNegative();
        for (String line : lines.subList(start + 1, lines.size())) {
            if (line.startsWith("##")) {
                break;
            }
            Matcher row = ROW.matcher(line);
            if (row.matches()
                    && !row.group(2).startsWith("---")
                    && !row.group(1).matches("category|field")) {
                rows.put(row.group(1), row.group(2).strip());
            }
        }
        return rows;
    }

    private static Set<String> names(String cell) {
        Set<String> names = new TreeSet<>();
        Matcher name = Pattern.compile("[A-Z_]{3,}").matcher(cell);
        while (name.find()) {
            names.add(name.group());
        }
        return names;
    }

    private record Release(String category, Set<String> purposes) {}
}
