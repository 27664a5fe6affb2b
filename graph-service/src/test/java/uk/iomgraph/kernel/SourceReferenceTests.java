package uk.iomgraph.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An assertion key")
class SourceReferenceTests {

    @ParameterizedTest
    @ValueSource(strings = {"areas/E22000108", "areas/a/b", "POLICE/custody/1", "POLICE/custody/1/2|3", "P/f/"})
    @DisplayName("is told from other texts, and read")
    void key(String text) {
        assertThat(SourceReference.isKey(text)).isTrue();
        assertThat(SourceReference.ofKey(text)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "POLICE",
                "POLICE/custody",
                "/custody/1",
                "xh2mS0-3kqWb7Zt_Q1pL9A",
                "xh2mS0-3kqWb7Zt_Q1pL9A@20254",
                "SELECTED|Green",
                "RED|Black / African / Caribbean",
            })
    @DisplayName("is no source code, no identity with or without a day, and no group, whatever slashes it has")
    void others(String text) {
        assertThat(SourceReference.isKey(text)).isFalse();
    }
}
