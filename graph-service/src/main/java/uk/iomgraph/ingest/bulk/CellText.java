package uk.iomgraph.ingest.bulk;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Iterator;
import java.util.List;

/** How values are written for the importer. The separators are control characters, which no text of the feed can hold. */
final class CellText {

    static final String SEPARATOR = "\u001f";
    static final char QUOTE = '\u0002';

    private static final char MEMBERS = '\u001e';

    private CellText() {}

    /** The importer's name for the type of a value. */
    static String type(Object value) {
        if (value instanceof String) {
            return "string";
        } else if (value instanceof List<?> members) {
            return (members.isEmpty() ? "string" : type(members.get(0))) + "[]";
        } else if (value instanceof LocalDate) {
            return "date";
        } else if (value instanceof ZonedDateTime) {
            return "datetime";
        } else if (value instanceof Long) {
            return "long";
        } else if (value instanceof Double) {
            return "double";
        } else if (value instanceof Boolean) {
            return "boolean";
        }
        throw new IllegalArgumentException(
                "No column holds a " + value.getClass().getSimpleName());
    }

    /** Writes a value; true where it has a line break. */
    static boolean append(Object value, StringBuilder line) {
        if (value instanceof String text) {
            return text(text, line);
        }
        if (value instanceof List<?> members) {
            return list(members, line);
        }
        line.append(value);
        return false;
    }

    /** Quoted only where it must be: the importer reads what is not quoted faster. */
    private static boolean text(String text, StringBuilder line) {
        boolean broken = broken(text);
        if (broken || text.isEmpty()) {
            line.append(QUOTE).append(text).append(QUOTE);
        } else {
            line.append(text);
        }
        return broken;
    }

    private static boolean list(List<?> members, StringBuilder line) {
        boolean broken = members.stream().map(String::valueOf).anyMatch(CellText::broken);
        boolean quoted = broken || members.isEmpty();
        if (quoted) {
            line.append(QUOTE);
        }
        for (Iterator<?> each = members.iterator(); each.hasNext(); ) {
            line.append(each.next());
            if (each.hasNext()) {
                line.append(MEMBERS);
            }
        }
        if (quoted) {
            line.append(QUOTE);
        }
        return broken;
    }

    private static boolean broken(String text) {
        return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    }
}
