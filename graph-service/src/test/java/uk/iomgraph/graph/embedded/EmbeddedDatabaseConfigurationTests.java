package uk.iomgraph.graph.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

@DisplayName("The embedded database's configuration")
class EmbeddedDatabaseConfigurationTests {

    private final ApplicationContextRunner context = new ApplicationContextRunner()
            .withInitializer(new EmbeddedDatabaseLaunch())
            .withUserConfiguration(EmbeddedDatabaseConfiguration.class);

    @Test
    @DisplayName("starts no database where another one is named")
    void startsNothingBesideAnother() {
        context.withPropertyValues("spring.neo4j.uri=neo4j://database.example:7687")
                .run(started -> assertThat(started).doesNotHaveBean(EmbeddedDatabase.class));
    }

    @Test
    @DisplayName("says what to set when the program is not there")
    void saysWhatToSet(@TempDir Path folder) {
        context.withPropertyValues("iom.data-dir=" + folder, "iom.embedded.launch-file=" + folder.resolve("none.args"))
                .run(started -> assertThat(started)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("Set spring.neo4j.uri")
                        .hasMessageContaining("iom.embedded.launch-file"));
    }
}
