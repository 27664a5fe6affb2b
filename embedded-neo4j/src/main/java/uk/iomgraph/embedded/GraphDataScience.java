package uk.iomgraph.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.internal.kernel.api.exceptions.ProcedureException;
import org.neo4j.kernel.api.procedure.GlobalProcedures;

/**
 * Makes Graph Data Science callable from Cypher. A server finds its procedures in a plug-in folder; here they are on the
 * class path, listed by class name in {@code META-INF/services}.
 */
final class GraphDataScience {

    private static final String LISTS = "META-INF/services/org.neo4j.procedure.";

    private GraphDataScience() {}

    static void register(GlobalProcedures procedures) throws IOException {
        try {
            for (String name : listed("Procedure")) {
                procedures.registerProcedure(Class.forName(name));
            }
            for (String name : listed("UserFunction")) {
                procedures.registerFunction(Class.forName(name));
            }
        } catch (ClassNotFoundException | ProcedureException e) {
            throw new IllegalStateException("Graph Data Science does not fit this Neo4j: " + e.getMessage(), e);
        }
    }

    private static Set<String> listed(String kind) throws IOException {
        Set<String> names = new TreeSet<>();
        for (URL list : Collections.list(GraphDataScience.class.getClassLoader().getResources(LISTS + kind))) {
            try (InputStream in = list.openStream()) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .map(String::strip)
                        .filter(name -> !name.isEmpty() && !name.startsWith("#"))
                        .forEach(names::add);
            }
        }
        return names;
    }
}
