package uk.iomgraph.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import uk.iomgraph.security.Viewer.Role;

/** A local account for each role, which works everywhere and bears the role's name. */
public final class RoleAccounts {

    private RoleAccounts() {}

    /** Has the service know them, all by one password. */
    public static void register(DynamicPropertyRegistry registry, Path folder, String password) throws IOException {
        String hash = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(password);
        String entries = Stream.of(Role.values())
                .map(role -> """
                        {"name": "%s", "password": "%s", "limitedAccess": false, "areas": [], "roles": ["%s"]}
                        """.formatted(role, hash, role))
                .collect(Collectors.joining(","));
        Path file = Files.writeString(folder.resolve("accounts.json"), "[" + entries + "]");
        registry.add("iom.sign-in.accounts-file", file::toString);
    }
}
