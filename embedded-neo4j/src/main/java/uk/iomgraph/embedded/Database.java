package uk.iomgraph.embedded;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.api.procedure.GlobalProcedures;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.kernel.internal.Version;
import org.neo4j.logging.log4j.Log4jLogProvider;

/** The database in this process. */
final class Database {

    private static final long LARGEST_LOG = ByteUnit.mebiBytes(10);

    private final DatabaseManagementService management;

    private Database(DatabaseManagementService management) {
        this.management = management;
    }

    static Database start(DatabaseFolder folder, ConnectionFile connection, @Nullable Long pageCache)
            throws IOException {
        SocketAddress address = new SocketAddress("127.0.0.1", connection.port());
        Password.prepare(folder, connection.password());
        DatabaseManagementService management = new DatabaseManagementServiceBuilder(folder.path())
                .setUserLogProvider(new Log4jLogProvider(log(folder.log())))
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, address)
                .setConfig(BoltConnector.advertised_address, address)
                .setConfig(HttpConnector.enabled, false)
                .setConfig(HttpsConnector.enabled, false)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
                .setConfig(
                        GraphDatabaseSettings.pagecache_memory,
                        pageCache != null ? pageCache : MachineMemory.defaultPageCache())
                // A first load would have every plan made anew each ten seconds. Statements seek in an index and go on
                // from there, whatever there was when they were planned.
                .setConfig(GraphDatabaseSettings.cypher_min_replan_interval, Duration.ofMinutes(2))
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "2 files")
                .build();
        Database database = new Database(management);
        GraphDatabaseAPI system = (GraphDatabaseAPI) management.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
        Password.ensure(system, connection.password());
        GraphDataScience.register(system.getDependencyResolver().resolveDependency(GlobalProcedures.class));
        return database;
    }

    String version() {
        return Version.getNeo4jVersion();
    }

    void stop() {
        management.shutdown();
    }

    private static OutputStream log(Path file) throws IOException {
        if (Files.exists(file) && Files.size(file) > LARGEST_LOG) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        return new BufferedOutputStream(
                Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
    }
}
