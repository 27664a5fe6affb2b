package uk.iomgraph.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A page of tables under headings.
 *
 * @param title what a browser writes on the tab and keeps in its history; it names nobody
 * @param heading its heading
 * @param caption what stands above the heading; null for nothing
 * @param lead the main thing in a sentence; null for nothing
 * @param caution what must be kept in mind; null for nothing
 * @param parts the tables
 */
public record Sheet(
        String title,
        String heading,
        @Nullable String caption,
        @Nullable String lead,
        @Nullable String caution,
        List<Part> parts) {

    /** A page whose heading names nobody, and is its title as well. */
    public Sheet(
            String heading,
            @Nullable String caption,
            @Nullable String lead,
            @Nullable String caution,
            List<Part> parts) {
        this(heading, heading, caption, lead, caution, parts);
    }

    /**
     * The table of a name among those of a page.
     *
     * @throws PageFault if there is none
     */
    public static Table table(List<Part> parts, String id) {
        return parts.stream()
                .map(Part::table)
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new PageFault(HttpStatus.NOT_FOUND, "There is no table of that name on this page."));
    }

    /**
     * The part with the picture of the table of a name.
     *
     * @throws PageFault if there is none, or nothing to draw
     */
    public static Part drawn(List<Part> parts, String id) {
        return parts.stream()
                .filter(part -> part.table().id().equals(id) && part.drawing() != null)
                .findFirst()
                .orElseThrow(PictureFile::none);
    }

    /**
     * A table under its heading.
     *
     * @param heading the heading
     * @param text what stands below it; null for nothing
     * @param table the table
     * @param file where the table is handed out as a file; null for nowhere
     * @param picture what is drawn of the table, above it; null for nothing
     * @param instead what is said in place of picture and table, where there is nothing to show or it is withheld; else null
     */
    public record Part(
            String heading,
            @Nullable String text,
            Table table,
            @Nullable String file,
            @Nullable Picture picture,
            @Nullable String instead) {

        /** A table without a picture. */
        public Part(String heading, @Nullable String text, Table table, @Nullable String file) {
            this(heading, text, table, file, null, null);
        }

        /** The same with a drawing above the table. */
        public Part drawn(@Nullable Picture drawing) {
            return new Part(heading, text, table, file, drawing, instead);
        }

        /** The same with a sentence in place of the table, unless that is null. */
        public Part or(@Nullable String sentence) {
            return new Part(heading, text, table, file, picture, sentence);
        }

        /** Where the picture is handed out as a file: where the table is, but for the ending; null for nowhere. */
        public @Nullable String drawing() {
            return file == null || instead != null || picture == null || picture.isEmpty()
                    ? null
                    : file.replaceFirst("\\.csv(?=$|\\?)", ".png");
        }

        /** The name of the heading in the page. */
        public String anchor() {
            return "h-" + table.id();
        }
    }
}
