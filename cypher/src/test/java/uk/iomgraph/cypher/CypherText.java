package uk.iomgraph.cypher;

import java.util.regex.Pattern;

/** Cypher with comments, strings and the names of settings taken out. */
final class CypherText {

    private static final Pattern NOISE = Pattern.compile(
            "`\\w+\\.[\\w.]+`|//[^\\n]*|/\\*.*?\\*/|'(?:\\\\.|[^'\\\\])*'|\"(?:\\\\.|[^\"\\\\])*\"", Pattern.DOTALL);

    private CypherText() {}

    static String withoutStringsAndComments(String text) {
        return NOISE.matcher(text).replaceAll("''");
    }

    /** The text as its file has it, where lists are parameters like any other. */
    static String asWritten(CypherStatement statement) {
        return statement.text().replace("$" + CypherStatement.LISTS + ".", "$");
    }
}
