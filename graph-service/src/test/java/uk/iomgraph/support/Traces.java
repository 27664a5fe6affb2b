package uk.iomgraph.support;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Looks for words in every property of every node and relationship. */
public final class Traces {

    private static final String FIND = """
            CALL () { MATCH (n) RETURN n AS thing UNION ALL MATCH ()-[r]->() RETURN r AS thing }
            UNWIND keys(thing) AS name
            WITH thing[name] AS value
            UNWIND $words AS word
            WITH word, value
            WHERE value IS :: STRING AND (value = word OR value STARTS WITH word + ' ' OR value ENDS WITH ' ' + word)
              OR value IS :: LIST<STRING> AND any(one IN value WHERE one = word OR one ENDS WITH ' ' + word)
            RETURN DISTINCT word
            """;

    private Traces() {}

    /** Those of some words that a property is, or begins or ends with, or that are in a list. */
    public static List<String> of(Collection<String> words) {
        try (var session = GraphDatabase.driver().session()) {
            return session.run(FIND, Map.of("words", List.copyOf(words)))
                    .list(row -> row.get("word").asString());
        }
    }
}
