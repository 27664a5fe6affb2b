package uk.iomgraph.ingest.feed;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What identifies a row within its file, and the forms that sources, refs and area codes have. */
final class Identity {

    static final int LONGEST_REF = 200;

    private static final Pattern SOURCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");
    private static final Pattern AREA_CODE = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9 ._-]{0,38}[A-Za-z0-9])?");

    private Identity() {}

    static boolean isSource(String text) {
        return SOURCE.matcher(text).matches();
    }

    static boolean isAreaCode(String text) {
        return AREA_CODE.matcher(text).matches();
    }

    /** Whether a text may be a ref: no colon or semicolon (they mean something in references), no odd spaces. */
    static boolean isRef(String text) {
        if (text.isEmpty() || text.length() > LONGEST_REF) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':' || c == ';' || Character.isISOControl(c)) {
                return false;
            }
        }
        return !Character.isWhitespace(text.charAt(0)) && !Character.isWhitespace(text.charAt(text.length() - 1));
    }

    /** The columns that make the ref of a row, by position; the last of a link's is optional. */
    static int[] columns(FeedFile file) {
        return switch (file) {
            case AREAS -> new int[] {0};
            case AREA_LINKS -> new int[] {0, 1, FeedFile.AREA_LINKS.indexOf("valid_from")};
            case AREA_NEIGHBOURS -> new int[] {0, 1};
            default -> new int[] {file.indexOf("ref")};
        };
    }

    /**
     * Checks one part of the identity of a row.
     *
     * @param index its position in {@link #columns}
     * @throws CellRejected if it is missing or badly formed
     */
    static String part(FeedFile file, int index, String text) throws CellRejected {
        return switch (file) {
            case AREAS, AREA_NEIGHBOURS -> areaCode(text);
            case AREA_LINKS -> index < 2 ? areaCode(text) : text;
            default -> checkedRef(text);
        };
    }

    /** The ref of a row from the checked parts of its identity. */
    static String ref(FeedFile file, List<String> parts) {
        return switch (file) {
            case AREA_LINKS -> {
                String link = parts.get(0) + ">" + parts.get(1);
                yield parts.get(2).isBlank() ? link : link + "@" + parts.get(2);
            }
            case AREA_NEIGHBOURS -> parts.stream().sorted().collect(Collectors.joining("~"));
            default -> parts.get(0);
        };
    }

    private static String areaCode(String code) throws CellRejected {
        if (code.isBlank()) {
            throw missing(code);
        }
        if (!isAreaCode(code)) {
            throw new CellRejected(
                    RejectCode.BAD_REF,
                    "Write the area code with up to 40 letters, digits, spaces, dots or dashes, starting and"
                            + " ending with a letter or digit.",
                    code);
        }
        return code;
    }

    private static String checkedRef(String ref) throws CellRejected {
        if (ref.isBlank()) {
            throw missing(ref);
        }
        if (ref.length() > LONGEST_REF) {
            throw new CellRejected(
                    RejectCode.FIELD_TOO_LONG, "Shorten the ref to at most " + LONGEST_REF + " characters.", ref);
        }
        if (!isRef(ref)) {
            throw new CellRejected(
                    RejectCode.BAD_REF,
                    "Write the ref without colons, semicolons, control characters, or spaces at its start or end.",
                    ref);
        }
        return ref;
    }

    private static CellRejected missing(String value) {
        return new CellRejected(
                RejectCode.MISSING_VALUE, "Fill this column: without it the row cannot be told from others.", value);
    }
}
