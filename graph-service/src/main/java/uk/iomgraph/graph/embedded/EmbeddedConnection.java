package uk.iomgraph.graph.embedded;

import java.io.IOException;
import java.io.Reader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/** How to reach the embedded database, as its connection file says. */
final class EmbeddedConnection implements Neo4jConnectionDetails {

    private static final int CONNECT_MILLIS = 500;

    private final URI uri;
    private final String username;
    private final String password;

    private EmbeddedConnection(URI uri, String username, String password) {
        this.uri = uri;
        this.username = username;
        this.password = password;
    }

    static Path file(Path dataDirectory) {
        return dataDirectory.resolve("neo4j").resolve("connection.properties");
    }

    static EmbeddedConnection read(Path dataDirectory) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file(dataDirectory))) {
            properties.load(reader);
        }
        return new EmbeddedConnection(
                URI.create(properties.getProperty("uri", "")),
                properties.getProperty("username", ""),
                properties.getProperty("password", ""));
    }

    @Override
    public URI getUri() {
        return uri;
    }

    @Override
    public AuthToken getAuthToken() {
        return AuthTokens.basic(username, password);
    }

    String username() {
        return username;
    }

    String password() {
        return password;
    }

    /** Whether somebody listens there. */
    boolean listens() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(uri.getHost(), uri.getPort()), CONNECT_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
