package uk.iomgraph.cypher;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All statements, found by the classes that name them and by the files that hold them. */
final class Catalogue {

    private static final Path SOURCES = Path.of("src/main/java/uk/iomgraph/cypher");
    private static final Path STATEMENTS = Path.of("src/main/resources/cypher");
    private static final Path MIGRATIONS = Path.of("src/main/resources/neo4j/migrations");

    private Catalogue() {}

    static List<Class<?>> classes() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            List<Class<?>> classes = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                if (name.endsWith("Statements")) {
                    classes.add(Class.forName("uk.iomgraph.cypher." + name));
                }
            }
            return classes;
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<CypherStatement> of(Class<?> statements) {
        return Stream.of(statements.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == CypherStatement.class)
                .map(Catalogue::value)
                .toList();
    }

    static List<CypherStatement> all() throws IOException {
        return classes().stream().flatMap(type -> of(type).stream()).toList();
    }

    /** Area and question of each file, as the constants name them. */
    static List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(STATEMENTS)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> STATEMENTS.relativize(file).toString().replace(".cypher", ""))
                    .sorted()
                    .toList();
        }
    }

    /** The files of the migrations, in their order. */
    static List<Path> migrations() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            return files.filter(file -> file.toString().endsWith(".cypher"))
                    .sorted()
                    .toList();
        }
    }

    private static CypherStatement value(Field field) {
        try {
            return (CypherStatement) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
