package uk.iomgraph.web.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The nesting of a query")
class NestingTests {

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{ a }; 1",
                "{ a { b } c { d { e } } }; 3",
                "query($x: In = {a: {b: 1}}) { a }; 1",
                "{ a(x: {y: {z: 1}}) { b } }; 2",
                "{ a(x: \"{{{{\") { b } }; 2",
                "{ a(x: \"\\\"{{{{\") }; 1",
                "{ a(x: \"\"\"{{ \" {{\"\"\") }; 1",
                "}}}} { a; 0",
                "{ a(x: \"never closed {{{; 1",
            })
    @DisplayName("is read off its text")
    void isRead(String query, int nesting) {
        assertThat(Nesting.of(query)).isEqualTo(nesting);
    }
}
