package uk.iomgraph.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AuthenticationResult;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.kernel.api.security.AuthManager;
import org.neo4j.kernel.api.security.AuthToken;
import org.neo4j.kernel.api.security.exception.InvalidAuthTokenException;
import org.neo4j.kernel.impl.security.User;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.logging.NullLogProvider;
import org.neo4j.memory.EmptyMemoryTracker;
import org.neo4j.server.security.SecureHasher;
import org.neo4j.server.security.SystemGraphCredential;
import org.neo4j.server.security.auth.FileUserRepository;

/** Gives the database's one account the password of the connection file. */
final class Password {

    private Password() {}

    /**
     * Leaves the password where a database that is started for the first time looks for it, as {@code neo4j-admin dbms
     * set-initial-password} does, so that the well-known initial password is never valid.
     */
    static void prepare(DatabaseFolder folder, String password) throws IOException {
        Path data = folder.path().resolve("data");
        if (Files.exists(data.resolve("databases").resolve("system"))) {
            return;
        }
        Path file = data.resolve("dbms").resolve("auth.ini");
        Files.deleteIfExists(file);
        FileUserRepository users = new FileUserRepository(
                new DefaultFileSystemAbstraction(), file, NullLogProvider.getInstance(), EmptyMemoryTracker.INSTANCE);
        try {
            users.start();
            users.create(new User(
                    ConnectionFile.USERNAME,
                    null,
                    SystemGraphCredential.createCredentialForPassword(
                            password.getBytes(StandardCharsets.UTF_8), new SecureHasher()),
                    false,
                    false));
            users.shutdown();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException("Cannot prepare the password of the database", e);
        }
    }

    /** Changes the password if the connection file was lost; asking first spares compiling a statement. */
    static void ensure(GraphDatabaseAPI system, String password) {
        if (isCurrent(system, password)) {
            return;
        }
        try (Transaction transaction = system.beginTx();
                Result result = transaction.execute(
                        "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password))) {
            result.accept(row -> true);
            transaction.commit();
        }
    }

    private static boolean isCurrent(GraphDatabaseAPI system, String password) {
        AuthManager accounts = system.getDependencyResolver().resolveDependency(AuthManager.class);
        try {
            return accounts.login(
                                    AuthToken.newBasicAuthToken(ConnectionFile.USERNAME, password),
                                    ClientConnectionInfo.EMBEDDED_CONNECTION)
                            .subject()
                            .getAuthenticationResult()
                    == AuthenticationResult.SUCCESS;
        } catch (InvalidAuthTokenException e) {
            return false;
        }
    }
}
