package uk.iomgraph.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import uk.iomgraph.cypher.ServerStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.GraphTimeout;
import uk.iomgraph.graph.GraphUnavailable;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.graph.Row;

/** Answers what is running here, whether or not the database does. */
@Controller
class ServerInfoController {

    private final GraphReader graph;
    private final Clock clock;
    private final String version;

    ServerInfoController(GraphReader graph, Clock clock, ObjectProvider<BuildProperties> build) {
        this.graph = graph;
        this.clock = clock;
        BuildProperties properties = build.getIfAvailable();
        String built = properties == null ? null : properties.getVersion();
        this.version = built == null ? "development" : built;
    }

    @QueryMapping
    ServerInfo serverInfo() {
        Optional<Database> database = database();
        return new ServerInfo(
                version,
                database.map(Database::version).orElse(null),
                database.map(Database::edition).orElse(null),
                LocalDate.now(clock));
    }

    private Optional<Database> database() {
        try {
            return graph.find(ServerStatements.VERSION, Parameters.none(), Database::of);
        } catch (GraphUnavailable | GraphTimeout e) {
            return Optional.empty();
        }
    }

    private record Database(String version, @Nullable String edition) {

        static Database of(Row row) {
            return new Database(row.text("version"), row.textOrNull("edition"));
        }
    }
}
