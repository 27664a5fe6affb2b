package uk.iomgraph.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of tables under headings.
 *
 * @param title its heading
 * @param caption what stands above the heading; null for nothing
 * @param lead the main thing in a sentence; null for nothing
 * @param caution what must be kept in mind; null for nothing
 * @param parts the tables
 */
public record Sheet(
        String title,
        @Nullable String caption,
        @Nullable String lead,
        @Nullable String caution,
        List<Part> parts) {

    /**
     * A table under its heading.
     *
     * @param heading the heading
     * @param text what stands below it; null for nothing
     * @param table the table
     * @param file where the table is handed out as a file; null for nowhere
     */
    public record Part(
            String heading,
            @Nullable String text,
            Table table,
            @Nullable String file) {

        /** The name of the heading in the page. */
        public String anchor() {
            return "h-" + table.id();
        }
    }
}
