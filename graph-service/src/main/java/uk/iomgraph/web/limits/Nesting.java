package uk.iomgraph.web.limits;

/** How deeply the selections of a query are nested, read off its text alone. */
final class Nesting {

    private static final String BLOCK = "\"\"\"";

    private Nesting() {}

    /** The most braces open at once, not counting those of arguments, strings and comments. */
    static int of(String query) {
        int most = 0;
        int open = 0;
        int parentheses = 0;
        for (int at = 0; at < query.length(); at++) {
            switch (query.charAt(at)) {
                case '#' -> at = endOfLine(query, at);
                case '"' -> at = endOfString(query, at);
                case '(' -> parentheses++;
                case ')' -> parentheses--;
                case '{' -> {
                    if (parentheses <= 0) {
                        most = Math.max(most, ++open);
                    }
                }
                case '}' -> {
                    if (parentheses <= 0) {
                        open--;
                    }
                }
                default -> {}
            }
        }
        return most;
    }

    private static int endOfLine(String query, int from) {
        int at = from;
        while (at < query.length() && query.charAt(at) != '\n' && query.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private static int endOfString(String query, int from) {
        if (query.startsWith(BLOCK, from)) {
            int end = query.indexOf(BLOCK, from + BLOCK.length());
            return end < 0 ? query.length() : end + BLOCK.length() - 1;
        }
        for (int at = from + 1; at < query.length(); at++) {
            char sign = query.charAt(at);
            if (sign == '\\') {
                at++;
            } else if (sign == '"' || sign == '\n') {
                return at;
            }
        }
        return query.length();
    }
}
