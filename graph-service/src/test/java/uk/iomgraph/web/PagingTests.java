package uk.iomgraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;

@DisplayName("Paging")
class PagingTests {

    private static final String QUESTION = "people search=smith viewer=local";

    private final Paging paging = new Paging(new CursorCipher(new CursorSettings(null)));

    @Test
    @DisplayName("walks a list to its end, each row once")
    void walksAList() {
        PageRequest request = paging.request(2, null, QUESTION);
        Connection<String> page = paging.connection(rowsAfter(request, 5), request, List::of);
        assertThat(page.edges()).extracting(Edge::node).containsExactly("row0", "row1");
        assertThat(page.pageInfo().hasNextPage()).isTrue();
        assertThat(page.pageInfo().hasPreviousPage()).isFalse();

        request = paging.request(2, page.pageInfo().endCursor(), QUESTION);
        assertThat(request.keyset()).containsExactly("row1");
        page = paging.connection(rowsAfter(request, 5), request, List::of);
        request = paging.request(2, page.pageInfo().endCursor(), QUESTION);
        page = paging.connection(rowsAfter(request, 5), request, List::of);
        assertThat(page.edges()).extracting(Edge::node).containsExactly("row4");
        assertThat(page.pageInfo().hasNextPage()).isFalse();
        assertThat(page.pageInfo().hasPreviousPage()).isTrue();
    }

    @Test
    @DisplayName("gives an empty page no cursors")
    void emptyPage() {
        Connection<String> page = paging.connection(List.of(), paging.request(null, null, QUESTION), List::of);
        assertThat(page.pageInfo()).isEqualTo(new PageInfo(false, false, null, null));
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 1000, Integer.MAX_VALUE})
    @DisplayName("refuses pages of more than a hundred")
    void tooMany(int first) {
        assertFault(Fault.TOO_MANY, () -> paging.request(first, null, QUESTION));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    @DisplayName("refuses pages of nothing")
    void tooFew(int first) {
        assertFault(Fault.BAD_ARGUMENT, () -> paging.request(first, null, QUESTION));
    }

    @Test
    @DisplayName("does not show the sort values in a cursor, nor the same cursor twice")
    void cursorsAreSealed() {
        String one = cursor("SMITH");
        assertThat(one).doesNotContain("SMITH").isNotEqualTo(cursor("SMITH"));
        assertThat(new String(
                        java.util.Base64.getUrlDecoder().decode(one), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("SMITH");
    }

    @Test
    @DisplayName("opens a cursor for its own question only")
    void cursorsAreBound() {
        String cursor = cursor("SMITH");
        assertFault(Fault.BAD_CURSOR, () -> paging.request(2, cursor, "people search=jones viewer=local"));
        assertFault(Fault.BAD_CURSOR, () -> paging.request(2, cursor, "people search=smith viewer=other"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "not base64!", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "====", "\u0000"})
    @DisplayName("refuses what is no cursor")
    void malformed(String cursor) {
        assertFault(Fault.BAD_CURSOR, () -> paging.request(2, cursor, QUESTION));
    }

    @Test
    @DisplayName("refuses a cursor with any one letter changed")
    void tampered() {
        String cursor = cursor("SMITH");
        IntStream.range(0, cursor.length() - 1).forEach(at -> {
            char other = cursor.charAt(at) == 'A' ? 'B' : 'A';
            String changed = cursor.substring(0, at) + other + cursor.substring(at + 1);
            assertFault(Fault.BAD_CURSOR, () -> paging.request(2, changed, QUESTION));
        });
    }

    @Test
    @DisplayName("keeps sort values as they are, whatever is in them")
    void anyValues() {
        List<String> values = List.of("", "Ó Súilleabháin", "a\u0000b", "7");
        PageRequest request = paging.request(1, null, QUESTION);
        Connection<String> page = paging.connection(List.of("row"), request, row -> values);
        assertThat(paging.request(1, page.pageInfo().endCursor(), QUESTION).keyset())
                .isEqualTo(values);
    }

    @Test
    @DisplayName("opens cursors after a restart where the key is configured, and refuses keys that are none")
    void configuredKey() {
        String key = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
        CursorCipher before = new CursorCipher(new CursorSettings(key));
        CursorCipher after = new CursorCipher(new CursorSettings(key));
        assertThat(after.open(before.seal(List.of("a"), "q"), "q")).containsExactly("a");
        assertThatIllegalStateException()
                .isThrownBy(() -> new CursorCipher(new CursorSettings("c2hvcnQ=")))
                .withMessageContaining("256 bits");
        assertThatIllegalStateException().isThrownBy(() -> new CursorCipher(new CursorSettings("?")));
    }

    private String cursor(String value) {
        PageRequest request = paging.request(1, null, QUESTION);
        return paging.connection(List.of(value), request, List::of)
                .edges()
                .get(0)
                .cursor();
    }

    private static List<String> rowsAfter(PageRequest request, int all) {
        int start = request.keyset().isEmpty()
                ? 0
                : Integer.parseInt(request.keyset().get(0).substring(3)) + 1;
        return IntStream.range(start, Math.min(all, start + request.limit()))
                .mapToObj(number -> "row" + number)
                .toList();
    }

    private static void assertFault(Fault fault, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        BadQuestion.class,
                        question -> assertThat(question.fault()).isEqualTo(fault));
    }
}
