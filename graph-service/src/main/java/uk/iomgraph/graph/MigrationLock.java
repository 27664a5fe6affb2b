package uk.iomgraph.graph;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Values;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.iomgraph.cypher.ServerStatements;

/**
 * The lock that the migrations of a database are applied under. Who is killed while applying them leaves it behind, and
 * nobody could ever apply them again. Who is at work shows as a transaction.
 */
final class MigrationLock {

    private static final Logger LOG = LoggerFactory.getLogger(MigrationLock.class);

    private final Driver driver;
    private final String database;
    private final Duration patience;
    private @Nullable String holder;
    private long since;
    private long looked;

    /**
     * The lock of a database.
     *
     * @param patience how long the same holder must have done nothing before the lock is taken away
     */
    MigrationLock(Driver driver, String database, Duration patience) {
        this.driver = driver;
        this.database = database;
        this.patience = patience;
    }

    /**
     * Takes the lock away if its holder is gone: if it has been the same one each time this was asked for as long as
     * patience lasts, and the database was never found working for anybody. To be asked every second or so: what was seen
     * longer than a third of the patience ago does not count, since the database may have been away.
     */
    void takeIfLeft() {
        try (Session session = driver.session(SessionConfig.forDatabase(database))) {
            String now = holder(session);
            boolean away = System.nanoTime() - looked > patience.toNanos() / 3;
            if (now == null || away || !now.equals(holder) || others(session) > 0) {
                holder = now;
                since = System.nanoTime();
            } else if (System.nanoTime() - since >= patience.toNanos()) {
                session.run(ServerStatements.TAKE_MIGRATION_LOCK.text(), Values.parameters("holder", now))
                        .consume();
                LOG.warn("Somebody ended without giving back the lock of the migrations: it is taken away");
            }
            looked = System.nanoTime();
        }
    }

    private static @Nullable String holder(Session session) {
        return session.run(ServerStatements.MIGRATION_LOCK.text()).stream()
                .map((Record row) -> row.get("holder").asString())
                .findFirst()
                .orElse(null);
    }

    private long others(Session session) {
        return session.run(ServerStatements.OTHERS_AT_WORK.text(), Values.parameters("database", database))
                .single()
                .get("others")
                .asLong();
    }
}
