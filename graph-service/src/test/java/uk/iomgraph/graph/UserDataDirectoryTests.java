package uk.iomgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The user's data directory")
class UserDataDirectoryTests {

    @ParameterizedTest(name = "{0} with {1}={2}: {3}")
    @CsvSource({
        "Linux, XDG_DATA_HOME, '', /home/user/.local/share/iom-graph",
        "Linux, XDG_DATA_HOME, /data, /data/iom-graph",
        "Linux, XDG_DATA_HOME, relative, /home/user/.local/share/iom-graph",
        "Mac OS X, XDG_DATA_HOME, /data, /home/user/Library/Application Support/IOM Graph",
        "Windows 11, LOCALAPPDATA, '', /home/user/AppData/Local/IOM Graph",
        "Windows 11, LOCALAPPDATA, /local, /local/IOM Graph"
    })
    @DisplayName("is where the platform keeps application data")
    void isThePlatforms(String system, String variable, String value, String expected) {
        assertThat(UserDataDirectory.of(system, Path.of("/home/user"), Map.of(variable, value)))
                .isEqualTo(Path.of(expected));
    }
}
