package uk.iomgraph.embedded;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * How to reach the database, kept in a file that only its owner can read. Address and password stay the same over
 * restarts, so that clients keep working; only whoever holds the lock on the data directory writes the file.
 *
 * @param port the Bolt port on the loopback address
 * @param password the password of user {@code neo4j}
 * @param pid the process that serves it; null while none is ready
 */
record ConnectionFile(int port, String password, @Nullable Long pid) {

    /** The one account of the database. */
    static final String USERNAME = "neo4j";

    private static final String ADDRESS = "bolt://127.0.0.1:";
    private static final int PASSWORD_BYTES = 24;

    /** What the file says, or null if there is none yet. */
    static @Nullable ConnectionFile read(DatabaseFolder folder) throws IOException {
        if (!Files.exists(folder.connectionFile())) {
            return null;
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.connectionFile())) {
            properties.load(reader);
        }
        String uri = properties.getProperty("uri", "");
        String password = properties.getProperty("password", "");
        if (!uri.startsWith(ADDRESS) || password.isEmpty()) {
            throw new IOException(folder.connectionFile() + " is damaged; delete it and start again.");
        }
        String pid = properties.getProperty("pid", "");
        return new ConnectionFile(
                Integer.parseInt(uri.substring(ADDRESS.length())), password, pid.isEmpty() ? null : Long.valueOf(pid));
    }

    /** What the file says, changed to the port asked for; a new file with a new password where there is none. */
    static ConnectionFile readOrCreate(DatabaseFolder folder, @Nullable Integer port) throws IOException {
        ConnectionFile last = read(folder);
        ConnectionFile next = new ConnectionFile(
                port != null ? port : last != null ? last.port() : FreePort.find(),
                last != null ? last.password() : newPassword(),
                null);
        if (!FreePort.isFree(next.port())) {
            if (port != null) {
                throw new RefusedException(
                        ExitCode.PORT_IN_USE, "Another program listens on port " + port + " of 127.0.0.1.");
            }
            next = new ConnectionFile(FreePort.find(), next.password(), null);
        }
        next.write(folder);
        return next;
    }

    private static String newPassword() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    String uri() {
        return ADDRESS + port;
    }

    ConnectionFile withPid(long id) {
        return new ConnectionFile(port, password, id);
    }

    ConnectionFile withoutPid() {
        return new ConnectionFile(port, password, null);
    }

    /** Readers see the old file or the new one, never half of one. */
    void write(DatabaseFolder folder) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("uri", uri());
        properties.setProperty("username", USERNAME);
        properties.setProperty("password", password);
        properties.setProperty("pid", pid == null ? "" : pid.toString());
        Path draft = Files.createTempFile(folder.path(), "connection", ".tmp");
        OwnerOnly.restrict(draft);
        try (Writer writer = Files.newBufferedWriter(draft)) {
            properties.store(writer, "The embedded Neo4j of IOM Graph. The pid is empty while it is not running.");
        }
        Files.move(draft, folder.connectionFile(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** For the way out, where nothing can be done about a failure but say so. */
    void writeIfPossible(DatabaseFolder folder) {
        try {
            write(folder);
        } catch (IOException e) {
            System.err.println("Cannot update " + folder.connectionFile() + ": " + e.getMessage());
        }
    }

    @Override
    public String toString() {
        return uri();
    }
}
