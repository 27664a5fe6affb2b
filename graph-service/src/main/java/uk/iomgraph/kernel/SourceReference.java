package uk.iomgraph.kernel;

import java.util.regex.Pattern;

/**
 * Which row of which agency a fact came from.
 *
 * @param source the agency code of the delivery; {@code areas} for areas, whose codes are national; {@code IOM-GRAPH} for
 *     what this system derived
 * @param file the kind of file in the delivery, for example {@code residences}
 * @param ref the row's reference in that file
 */
public record SourceReference(String source, String file, String ref) {

    private static final String AREAS = "areas";
    private static final String OWN = "IOM-GRAPH";

    /** What {@link #ofKey} reads. No code of an agency has a bar in it; names of files are of small letters. */
    private static final Pattern KEY = Pattern.compile("(?:areas|[^/|]+/[a-z_]+)/.*", Pattern.DOTALL);

    /** Whether something is an assertion key. */
    public static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    /** What no agency sent and this system itself tells of. */
    public static SourceReference own(String file, String ref) {
        return new SourceReference(OWN, file, ref);
    }

    /**
     * Reads an assertion key.
     *
     * @param key {@code source/file/ref}, where the reference may itself contain slashes, or {@code areas/<code>}
     * @throws IllegalArgumentException if it has neither form
     */
    public static SourceReference ofKey(String key) {
        int first = key.indexOf('/');
        if (first > 0 && key.substring(0, first).equals(AREAS)) {
            return new SourceReference(AREAS, AREAS, key.substring(first + 1));
        }
        int second = key.indexOf('/', first + 1);
        if (first < 1 || second < 0) {
            throw new IllegalArgumentException("Not an assertion key: source/file/ref is expected");
        }
        return new SourceReference(
                key.substring(0, first), key.substring(first + 1, second), key.substring(second + 1));
    }
}
