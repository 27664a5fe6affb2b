package uk.iomgraph.pages;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** The typeface of files that are drawn here, so that they look alike wherever the service runs. */
final class Typeface {

    /** What addresses of its files begin with in the style sheet of paper. */
    static final String PROTOCOL = "typeface";

    private static final List<String> CUTS = List.of("LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf");

    private static boolean registered;

    private Typeface() {}

    /** Makes the typeface known to what draws with the fonts of this machine, once for the process. */
    static synchronized void register() {
        if (registered) {
            return;
        }
        for (String cut : CUTS) {
            try (InputStream file = open(cut)) {
                GraphicsEnvironment.getLocalGraphicsEnvironment()
                        .registerFont(Font.createFont(Font.TRUETYPE_FONT, file));
            } catch (FontFormatException e) {
                throw new IllegalStateException("The typeface cannot be read", e);
            } catch (IOException e) {
                throw new UncheckedIOException("The typeface cannot be read", e);
            }
        }
        registered = true;
    }

    /**
     * The file of a cut.
     *
     * @param cut the name of the file
     */
    static InputStream open(String cut) {
        if (!CUTS.contains(cut)) {
            throw new IllegalArgumentException("There is no cut " + cut);
        }
        try {
            return new ClassPathResource("liberation/" + cut).getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException("The typeface is not on the class path", e);
        }
    }
}
