package uk.iomgraph.cypher;

import java.util.List;

/**
 * One statement of the catalogue, read from {@code cypher/<area>/<question>.cypher} on the class path.
 *
 * @param name area and question, for example {@code person/by-id}
 * @param question the first line of the file: what the statement answers
 * @param access whether it reads or writes
 * @param parameters the names of its parameters, in the order the file lists them
 * @param lists those of its parameters that are lists: they are sent as entries of one map, the parameter
 *     {@value #LISTS}, because the database plans a statement anew for each order of magnitude of a list parameter's
 *     length, and a map has none
 * @param columns the names of its result columns, in order; empty for a statement that returns nothing
 * @param text the Cypher text that is sent
 */
public record CypherStatement(
        String name,
        String question,
        Access access,
        List<String> parameters,
        List<String> lists,
        List<String> columns,
        String text) {

    /** The parameter that holds all list parameters. */
    public static final String LISTS = "lists";

    public CypherStatement {
        parameters = List.copyOf(parameters);
        lists = List.copyOf(lists);
        columns = List.copyOf(columns);
    }

    /**
     * Reads a statement when the class that names it is loaded.
     *
     * @param name area and question, for example {@code person/by-id}
     * @return the statement
     * @throws IllegalStateException if the file is missing or its header is incomplete; the message names the file
     */
    static CypherStatement load(String name) {
        return StatementFile.read(name);
    }

    @Override
    public String toString() {
        return name;
    }
}
