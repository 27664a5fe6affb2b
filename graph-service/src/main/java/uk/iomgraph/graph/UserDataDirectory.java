package uk.iomgraph.graph;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where this platform keeps a user's application data. */
final class UserDataDirectory {

    private UserDataDirectory() {}

    static Path ofThisPlatform() {
        return of(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", "")), System.getenv());
    }

    static Path of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return folder(
                            environment.get("LOCALAPPDATA"),
                            home.resolve("AppData").resolve("Local"))
                    .resolve("IOM Graph");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("IOM Graph");
        }
        return folder(environment.get("XDG_DATA_HOME"), home.resolve(".local").resolve("share"))
                .resolve("iom-graph");
    }

    /** A relative folder counts as not set, as the XDG base directory specification says. */
    private static Path folder(@Nullable String configured, Path standard) {
        return configured == null || !Path.of(configured).isAbsolute() ? standard : Path.of(configured);
    }
}
