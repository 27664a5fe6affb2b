package uk.iomgraph.schema;

import graphql.language.FieldDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The schema files of this module, read as one; the page types that the service makes by itself are made here too. */
final class SchemaFiles {

    private static final Path FOLDER = Path.of("src/main/resources/graphql");

    private SchemaFiles() {}

    static List<Path> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".graphqls"))
                    .sorted()
                    .toList();
        }
    }

    static TypeDefinitionRegistry registry() throws IOException {
        TypeDefinitionRegistry registry = new TypeDefinitionRegistry();
        for (Path file : all()) {
            registry.merge(new SchemaParser().parse(Files.readString(file)));
        }
        connections(registry).forEach(name -> addConnection(registry, name));
        return registry;
    }

    /** Types named {@code …Connection} that fields have and no file defines. */
    private static Set<String> connections(TypeDefinitionRegistry registry) {
        return objects(registry).stream()
                .flatMap(type -> type.getFieldDefinitions().stream())
                .map(field -> name(field.getType()))
                .filter(name -> name.endsWith("Connection") && !registry.hasType(new TypeName(name)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The object types, and apart from them what other files add to them. */
    static List<ObjectTypeDefinition> objects(TypeDefinitionRegistry registry) {
        List<ObjectTypeDefinition> objects = new ArrayList<>(registry.getTypes(ObjectTypeDefinition.class));
        registry.objectTypeExtensions().values().forEach(objects::addAll);
        return objects;
    }

    private static void addConnection(TypeDefinitionRegistry registry, String connection) {
        String node = connection.substring(0, connection.length() - "Connection".length());
        registry.merge(new SchemaParser().parse("""
                                "A page of a list."
                                type %1$sConnection {
                                  "The entries of the page, in the order of the list."
                                  edges: [%1$sEdge]!
                                  "Where the page stands in its list."
                                  pageInfo: PageInfo!
                                }

                                "An entry of a page."
                                type %1$sEdge {
                                  "The entry itself."
                                  node: %1$s!
                                  "Where the entry stands in the list: give it as `after` for what follows."
                                  cursor: String!
                                }
                                """.formatted(node)));
    }

    static String name(Type<?> type) {
        if (type instanceof NonNullType nonNull) {
            return name(nonNull.getType());
        }
        if (type instanceof ListType list) {
            return name(list.getType());
        }
        return ((TypeName) type).getName();
    }

    static boolean isList(FieldDefinition field) {
        return field.getType() instanceof ListType
                || (field.getType() instanceof NonNullType nonNull && nonNull.getType() instanceof ListType);
    }
}
