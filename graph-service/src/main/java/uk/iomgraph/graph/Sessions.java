package uk.iomgraph.graph;

import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.BookmarkManagerConfig;
import org.neo4j.driver.BookmarkManagers;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.slf4j.MDC;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Opens sessions; one bookmark manager for all of them, so that whoever wrote reads what they wrote. */
@Component
class Sessions implements DisposableBean {

    /** The key of the logging context that holds the request's correlation id; it is sent with every transaction. */
    static final String CORRELATION = "correlationId";

    private final Driver driver;
    private final GraphSettings settings;
    private final BookmarkManager bookmarks =
            BookmarkManagers.defaultManager(BookmarkManagerConfig.builder().build());
    private volatile boolean closing;

    Sessions(Driver driver, GraphSettings settings) {
        this.driver = driver;
        this.settings = settings;
    }

    Session open(AccessMode mode) {
        return driver.session(SessionConfig.builder()
                .withDatabase(settings.database())
                .withDefaultAccessMode(mode)
                .withBookmarkManager(bookmarks)
                .build());
    }

    TransactionConfig transaction(Patience patience) {
        Duration timeout = patience == Patience.OF_A_QUESTION ? settings.readTimeout() : settings.writeTimeout();
        String correlation = MDC.get(CORRELATION);
        TransactionConfig.Builder config = TransactionConfig.builder().withTimeout(timeout);
        return correlation == null
                ? config.build()
                : config.withMetadata(Map.of(CORRELATION, correlation)).build();
    }

    /** Runs work and turns the driver's ways of saying "not now" into this system's own. */
    <T> T translating(Supplier<T> work) {
        try {
            return work.get();
        } catch (ServiceUnavailableException | SessionExpiredException e) {
            throw new GraphUnavailable(e);
        } catch (ClientException e) {
            if (GraphTimeout.isSaidBy(e)) {
                throw new GraphTimeout(e);
            }
            throw e;
        } catch (IllegalStateException e) {
            throw closing ? new GraphUnavailable(e) : e;
        }
    }

    /** The driver is closed next; whoever still asks it meets an exception that has no type of its own. */
    @Override
    public void destroy() {
        closing = true;
    }
}
