package uk.iomgraph.schema;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.DescribedNode;
import graphql.language.Description;
import graphql.language.DirectiveDefinition;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.TypeName;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The schema")
class SchemaTests {

    private static final Set<String> BUILT_IN = Set.of("String", "Int", "Float", "Boolean", "ID");

    private final TypeDefinitionRegistry registry = SchemaFiles.registry();

    SchemaTests() throws IOException {}

    @Test
    @DisplayName("parses as one, whatever the order of its files")
    void parsesAsOne() {
        assertThat(new SchemaGenerator().makeExecutableSchema(registry, RuntimeWiring.MOCKED_WIRING))
                .isNotNull();
    }

    @Test
    @DisplayName("describes every type, field, argument, input and enum value with a sentence")
    void everythingIsDescribed() {
        assertThat(descriptions())
                .allSatisfy((name, text) -> assertThat(text)
                        .as(name)
                        .isNotEmpty()
                        .satisfies(sentence -> assertThat(Character.isLowerCase(sentence.charAt(0)))
                                .as("'%s' starts with a small letter", sentence)
                                .isFalse())
                        .matches("(?s).*[.!?]$"));
    }

    @Test
    @DisplayName("has no list without an end: each is a page, @bounded, asked for with first, or holds scalars")
    void listsAreBounded() {
        List<String> endless = fields().entrySet().stream()
                .filter(entry -> SchemaFiles.isList(entry.getValue()))
                .filter(entry -> !entry.getKey().matches("\\w+Connection\\.edges"))
                .filter(entry -> !isLeaf(SchemaFiles.name(entry.getValue().getType())))
                .filter(entry -> entry.getValue().getDirectives("bounded").isEmpty())
                .filter(entry -> entry.getValue().getInputValueDefinitions().stream()
                        .noneMatch(argument -> argument.getName().equals("first")))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(endless).isEmpty();
    }

    @Test
    @DisplayName("asks for pages with first and after, always by these names and types")
    void pagesAreAskedForAlike() {
        assertThat(fields()).allSatisfy((name, field) -> {
            if (SchemaFiles.name(field.getType()).endsWith("Connection")) {
                Map<String, String> arguments = field.getInputValueDefinitions().stream()
                        .collect(Collectors.toMap(
                                InputValueDefinition::getName, argument -> SchemaFiles.name(argument.getType())));
                assertThat(arguments).as(name).containsEntry("first", "Int").containsEntry("after", "String");
            }
        });
    }

    @Test
    @DisplayName("names types LikeThis, fields and arguments likeThis, enum values LIKE_THIS")
    void namesFollowConventions() {
        assertThat(descriptions().keySet()).allSatisfy(name -> {
            String last = name.substring(name.lastIndexOf('.') + 1);
            if (name.startsWith("enum ") && name.contains(".")) {
                assertThat(last).as(name).matches("[A-Z][A-Z0-9_]*");
            } else if (name.contains(".") || name.startsWith("@")) {
                assertThat(last).as(name).matches("@?[a-z][a-zA-Z0-9]*");
            } else {
                assertThat(last).as(name).matches("([a-z]+ )?[A-Z][a-zA-Z0-9]*");
            }
        });
    }

    @Test
    @DisplayName("takes the moment of a question as asOf: Date and knownAt: DateTime, at the root only")
    void momentsStandAtTheRoot() {
        assertThat(fields())
                .allSatisfy((name, field) -> field.getInputValueDefinitions().stream()
                        .filter(argument -> Set.of("asOf", "knownAt").contains(argument.getName()))
                        .forEach(argument -> {
                            assertThat(name).startsWith("Query.");
                            assertThat(SchemaFiles.name(argument.getType()))
                                    .isEqualTo(argument.getName().equals("asOf") ? "Date" : "DateTime");
                        }));
    }

    private boolean isLeaf(String type) {
        return BUILT_IN.contains(type)
                || registry.scalars().containsKey(type)
                || registry.getTypeOrNull(new TypeName(type)) instanceof EnumTypeDefinition;
    }

    private Map<String, FieldDefinition> fields() {
        Map<String, FieldDefinition> fields = new TreeMap<>();
        SchemaFiles.objects(registry)
                .forEach(type -> type.getFieldDefinitions()
                        .forEach(field -> fields.put(type.getName() + "." + field.getName(), field)));
        registry.getTypes(InterfaceTypeDefinition.class)
                .forEach(type -> type.getFieldDefinitions()
                        .forEach(field -> fields.put(type.getName() + "." + field.getName(), field)));
        return fields;
    }

    /** The descriptions of all that has one or should, by name. */
    private Map<String, String> descriptions() {
        Map<String, String> texts = new TreeMap<>();
        registry.types().values().forEach(type -> put(texts, type.getName(), type));
        registry.getTypes(InputObjectTypeDefinition.class)
                .forEach(input -> put(texts, input.getName(), input.getInputValueDefinitions()));
        registry.getTypes(EnumTypeDefinition.class)
                .forEach(type -> type.getEnumValueDefinitions()
                        .forEach(value -> put(texts, "enum " + type.getName() + "." + value.getName(), value)));
        registry.scalars().values().stream()
                .filter(scalar -> !BUILT_IN.contains(scalar.getName()))
                .forEach(scalar -> put(texts, scalar.getName(), scalar));
        fields().forEach((name, field) -> {
            put(texts, name, field);
            put(texts, name, field.getInputValueDefinitions());
        });
        for (DirectiveDefinition directive : registry.getDirectiveDefinitions().values()) {
            put(texts, "@" + directive.getName(), directive);
            put(texts, "@" + directive.getName(), directive.getInputValueDefinitions());
        }
        return texts;
    }

    private static void put(Map<String, String> texts, String owner, List<InputValueDefinition> arguments) {
        arguments.forEach(argument -> put(texts, owner + "." + argument.getName(), argument));
    }

    private static void put(Map<String, String> texts, String name, Object element) {
        Description description = ((DescribedNode<?>) element).getDescription();
        texts.put(name, description == null ? "" : description.getContent().strip());
    }
}
