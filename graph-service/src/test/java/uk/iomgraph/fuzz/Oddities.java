package uk.iomgraph.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Values by chance: those that are asked for now and then, and those that no client should send. */
final class Oddities {

    private static final String[] TEXTS = {
        "",
        " ",
        "ann",
        "O'Brien",
        "\u0000",
        "\uD800",
        "\u202Egnp.exe",
        "\uFEFF",
        "😀😀",
        "e\u0301",
        "ﬃ",
        "' OR 1=1 --",
        "\") RETURN 1 //",
        "*:* AND +-&|!(){}[]^\"~?\\/",
        "../../etc/passwd",
        "%00%2e%2e%2f",
        "<script>alert(1)</script>",
        "${jndi:ldap://x}",
        "null",
        "-1",
        "NaN",
        "\r\nX-Odd: 1"
    };
    private static final String[] DAYS = {
        "2024-06-01",
        "2025-12-15",
        "0000-00-00",
        "2024-02-30",
        "9999-12-31",
        "+999999999-12-31",
        "-999999999-01-01",
        "10000-01-01",
        "0001-01-01",
        "2024-6-1",
        "yesterday",
        "2024-06-01T00:00:00Z",
        ""
    };
    private static final String[] MOMENTS = {
        "2026-01-01T00:00:00Z",
        "2026-01-01T00:00:00+18:00",
        "2100-01-01T00:00:00Z",
        "-999999999-01-01T00:00:00Z",
        "+1000000000-12-31T23:59:59.999999999Z",
        "1677-09-21T00:12:43Z",
        "2026-01-01",
        "now",
        ""
    };
    private static final String[] NUMBERS = {
        "0",
        "1",
        "5",
        "25",
        "100",
        "101",
        "-1",
        "2147483647",
        "-2147483648",
        "2147483648",
        "9223372036854775808",
        "1e400",
        "1.5",
        "-0",
        "00",
        "1e2"
    };

    private final Random random;
    private final List<String> ids;

    /**
     * A source of values.
     *
     * @param random the chance that decides
     * @param ids ids, keys and cursors of things that are there
     */
    Oddities(Random random, List<String> ids) {
        this.random = random;
        this.ids = ids;
    }

    boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    String any(String... of) {
        return of[random.nextInt(of.length)];
    }

    <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    String day() {
        return once(3) ? any(DAYS) : "202" + below(7) + "-0" + (1 + below(9)) + "-" + (10 + below(18));
    }

    String moment() {
        return any(MOMENTS);
    }

    String number() {
        return any(NUMBERS);
    }

    /** An id of something, most often; else damaged, or no id. */
    String id() {
        String id = any(ids);
        return switch (below(6)) {
            case 0 -> text();
            case 1 -> damaged(id);
            default -> id;
        };
    }

    String text() {
        return switch (below(12)) {
            case 0 -> any(TEXTS).repeat(1 + below(400));
            case 1 -> day();
            case 2 -> any(ids);
            case 3 -> new String(bytes(1 + below(40)), StandardCharsets.ISO_8859_1);
            default -> any(TEXTS);
        };
    }

    /** The same with a few characters that are others, more or fewer. */
    String damaged(String text) {
        StringBuilder damaged = new StringBuilder(text);
        for (int i = 1 + below(3); i > 0 && !damaged.isEmpty(); i--) {
            int at = below(damaged.length());
            switch (below(3)) {
                case 0 -> damaged.deleteCharAt(at);
                case 1 -> damaged.setCharAt(at, (char) (32 + below(95)));
                default -> damaged.insert(at, (char) (below(20) == 0 ? below(0xFFFF) : 32 + below(95)));
            }
        }
        return damaged.toString();
    }

    byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
