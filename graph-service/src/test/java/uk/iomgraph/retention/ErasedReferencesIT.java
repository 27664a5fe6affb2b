package uk.iomgraph.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import uk.iomgraph.graph.DataFolder;
import uk.iomgraph.graph.GraphWriter;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;

@GraphTest
@DisplayName("References that were erased")
class ErasedReferencesIT {

    private static final Set<String> SENT = Set.of("POL/people/1", "POL/people/2", "PRB/people/1");

    @Autowired
    private GraphWriter writer;

    @Autowired
    private ErasedReferences erased;

    @TempDir
    private Path folder;

    @BeforeEach
    void clear() {
        GraphDatabase.clear();
    }

    @Test
    @DisplayName("are known again when they are sent, and others are not taken for them")
    void known() {
        assertThat(among(erased)).isEmpty();
        add("POL/people/1");
        add("POL/people/1");
        add("POL/custody/9");
        assertThat(among(erased)).containsExactly("POL/people/1");
    }

    @Test
    @DisplayName("under another key stop whoever asks, rather than let everybody back, and whoever erases more")
    void otherKey() {
        add("POL/people/1");
        String key = Base64.getEncoder().encodeToString(new byte[32]);
        ErasedReferences other = new ErasedReferences(new ErasureSettings(key), new DataFolder(folder));
        assertThatThrownBy(() -> among(other))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("iom.erasure.key")
                .hasMessageNotContaining("POL");
        assertThatThrownBy(() -> add("POL/people/2", other))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("iom.erasure.key");
    }

    private void add(String key) {
        add(key, erased);
    }

    private void add(String key, ErasedReferences references) {
        writer.writing(transaction -> {
            references.add(List.of(key), transaction);
            return key;
        });
    }

    private Set<String> among(ErasedReferences references) {
        return writer.writing(transaction -> references.among(() -> SENT, transaction));
    }
}
