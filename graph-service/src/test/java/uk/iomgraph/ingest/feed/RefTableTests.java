package uk.iomgraph.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A table of refs")
class RefTableTests {

    @TempDir
    Path temp;

    @ParameterizedTest(name = "finds each of {0} refs again, and no other")
    @ValueSource(ints = {0, 1, 42, 43, 1_000, 200_000})
    void findsWhatItWasGiven(int count) throws IOException {
        RefTable table = RefTable.of(count, temp.resolve("refs"));
        for (int i = 1; i <= count; i++) {
            assertThat(table.putIfAbsent("ref" + i, i)).isZero();
        }
        assertThat(table.isFull()).isFalse();
        for (int i = 1; i <= count; i++) {
            assertThat(table.get("ref" + i)).isEqualTo(i);
            assertThat(table.get("other" + i)).isZero();
        }
    }

    @ParameterizedTest(name = "of {0} keeps the first number until told otherwise")
    @ValueSource(ints = {10, 200_000})
    void keepsTheFirst(int count) throws IOException {
        RefTable table = RefTable.of(count, temp.resolve("refs"));
        table.putIfAbsent("a", -5);
        assertThat(table.putIfAbsent("a", 7)).isEqualTo(-5);
        table.replace("a", 7);
        assertThat(table.get("a")).isEqualTo(7);
    }
}
