package uk.iomgraph.graph;

import java.util.function.Supplier;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Spares questions the wait for a database that is known to be away. A question that meets a fault is tried again for
 * {@code spring.neo4j.max-transaction-retry-time}, which bridges hiccups and changes of leader; after one that was tried
 * in vain, the next ones first see with a single attempt whether anybody is there.
 */
@Component
class Outage {

    private final Driver driver;
    private final Sessions sessions;
    private final GraphMigrations migrations;
    private final ObjectProvider<DatabaseSupervision> supervision;
    private volatile boolean met;

    Outage(
            Driver driver,
            Sessions sessions,
            GraphMigrations migrations,
            ObjectProvider<DatabaseSupervision> supervision) {
        this.driver = driver;
        this.sessions = sessions;
        this.migrations = migrations;
        this.supervision = supervision;
    }

    /**
     * Runs work that talks to the database, unless that is known to be in vain.
     *
     * @throws GraphUnavailable at once if the database is known to be away, or after the retries of the work itself; or
     *     if it has no answer to give as long as the migrations are not applied
     */
    <T> T heeding(Supplier<T> work) {
        if (supervision.stream().anyMatch(DatabaseSupervision::knowsItIsDown)) {
            throw new GraphUnavailable(null);
        }
        if (met) {
            sessions.translating(() -> {
                driver.verifyConnectivity();
                return true;
            });
        }
        try {
            T answer = sessions.translating(work);
            met = false;
            return answer;
        } catch (GraphUnavailable e) {
            met = true;
            throw e;
        } catch (Neo4jException e) {
            throw migrations.applied() ? e : new GraphUnavailable(e); // an index it goes by may not be there yet
        }
    }
}
