package uk.iomgraph.person;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import uk.iomgraph.kernel.EntityId;
import uk.iomgraph.support.GraphDatabase;

/** The small partnership that tests of people and areas, and the golden queries, ask about. */
public final class PeopleFixture {

    private static final List<String> FILES = List.of("areas", "people");

    private PeopleFixture() {}

    /** Fills an empty graph as the importer would: the ids and search terms are those it would give. */
    public static void load() {
        try (Session session = GraphDatabase.driver().session()) {
            for (String file : FILES) {
                for (String statement :
                        text("/graphql/fixtures/" + file + ".cypher").split(";\\s*\n", -1)) {
                    session.run(statement).consume();
                }
            }
            for (Record row : session.run("MATCH (n:Entity) WHERE n.id IS NULL RETURN n.key AS key")
                    .list()) {
                String key = row.get("key").asString();
                session.run("""
                                MATCH (n:Entity {key: $key}) SET n.id = $id
                                WITH n MATCH (n)-[:PREVIOUSLY]->(before) SET before.id = $id
                                """, Map.of("key", key, "id", id(key))).consume();
            }
            for (Record row : session.run("""
                    MATCH (n) WHERE n:Person OR n:Superseded AND n.key CONTAINS '/people/'
                    RETURN elementId(n) AS element, n AS person""").list()) {
                addTerms(session, row.get("element").asString(), row.get("person"));
            }
            session.run("CALL db.awaitIndexes(60)").consume();
        }
    }

    /** The id of the fixture's person with this reference. */
    public static String personId(int ref) {
        return id("NP/people/" + ref);
    }

    private static String id(String key) {
        return EntityId.ofKey(key).value();
    }

    private static void addTerms(Session session, String element, Value person) {
        List<String> names = new ArrayList<>(person.get("aliases").asList(Value::asString, List.of()));
        names.addAll(texts(person, "givenName", "familyName"));
        SearchTerms terms = SearchTerms.of(names, texts(person, "pncId", "cro", "crn", "prisonNumber"));
        session.run(
                        """
                        MATCH (n) WHERE elementId(n) = $element
                        SET n.searchNames = $names, n.searchSounds = $sounds, n.searchIdentifiers = $identifiers
                        """,
                        Values.parameters(
                                "element", element,
                                "names", terms.names(),
                                "sounds", terms.sounds(),
                                "identifiers", terms.identifiers()))
                .consume();
    }

    private static List<String> texts(Value node, String... properties) {
        return Stream.of(properties)
                .map(node::get)
                .filter(value -> !value.isNull())
                .map(Value::asString)
                .toList();
    }

    private static String text(String resource) {
        try (InputStream in = PeopleFixture.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
