package uk.iomgraph.pages;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import uk.iomgraph.pages.Frames.DemonstrationState;

/** Hands a picture out as a PNG file that stands alone: with its title, and what it is about in time and place. */
@Component
@ConditionalOnWebApplication
public class PictureFile {

    /** The style sheet of drawings. What draws it here knows less than a browser, so it holds plain rules only. */
    static final String STYLE = "drawings.css";

    private static final int MARGIN = 24;
    private static final int TITLE = 24;
    private static final int LINE = 18;
    private static final double FINENESS = 2;
    private static final double MOST_PIXELS = 16_000_000;
    private static final int TITLE_LETTER = 10;
    private static final int TEXT_LETTER = 7;

    private final Markup markup;

    PictureFile(Markup markup) {
        this.markup = markup;
    }

    /**
     * A picture as a file.
     *
     * @param picture the picture, as pages show it
     * @param name the name of the file, without its extension; it says nothing about anybody
     * @param title what stands above the picture
     * @param about what it is about, a line for each: moment, area, filters
     * @param demonstration where the invented partnership stands, which is told in the picture
     * @throws PageFault if there is nothing to draw, or too many files are being made
     */
    public ResponseEntity<byte[]> of(
            Picture picture, String name, String title, List<String> about, DemonstrationState demonstration) {
        if (picture.isEmpty()) {
            throw none();
        }
        Layout layout = Layout.of(
                picture,
                title,
                demonstration.invented()
                        ? Stream.concat(about.stream(), Stream.of(Frame.INVENTED))
                                .toList()
                        : about);
        String drawing =
                markup.of("picture", Map.of("picture", picture, "layout", layout, "style", markup.style(STYLE)));
        return Attachment.of(
                name + ".png", MediaType.IMAGE_PNG, Workshop.make(() -> rasterised(drawing, layout.pixels())));
    }

    /** The picture of a part of a page as a file, called as its table is. */
    public ResponseEntity<byte[]> of(Sheet.Part part, List<String> about, DemonstrationState demonstration) {
        if (part.picture() == null) {
            throw none();
        }
        return of(part.picture(), part.table().id(), part.table().caption(), about, demonstration);
    }

    /** That there is no such picture. */
    static PageFault none() {
        return new PageFault(
                HttpStatus.NOT_FOUND, "There is no picture of that name on this page, or nothing to draw.");
    }

    /**
     * Where everything stands in the file.
     *
     * @param title the lines of the title
     * @param texts the lines below it, the last of them whose work the picture is drawn from
     * @param top where the picture begins
     * @param width of all
     * @param height of all
     */
    record Layout(List<Text> title, List<Text> texts, int top, int width, int height) {

        /** A line of text. */
        record Text(int y, String text) {}

        static Layout of(Picture picture, String title, List<String> about) {
            List<Text> heads = new ArrayList<>();
            List<Text> lines = new ArrayList<>();
            int y = MARGIN;
            for (String line : Words.lines(title, picture.width() / TITLE_LETTER)) {
                y += TITLE;
                heads.add(new Text(y, line));
            }
            y += LINE / 2;
            List<String> parts = new ArrayList<>(about);
            if (picture.credit() != null) {
                parts.add(picture.credit());
            }
            for (String part : parts) {
                for (String line : Words.lines(part, picture.width() / TEXT_LETTER)) {
                    y += LINE;
                    lines.add(new Text(y, line));
                }
            }
            return new Layout(
                    heads, lines, y + MARGIN, picture.width() + 2 * MARGIN, y + 2 * MARGIN + picture.height());
        }

        /** Where lines and the picture begin from the left. */
        public int left() {
            return MARGIN;
        }

        /** How wide the file is in pixels: twice as fine as the drawing, unless that is more than anybody can use. */
        float pixels() {
            return (float) (width * Math.min(FINENESS, Math.sqrt(MOST_PIXELS / ((double) width * height))));
        }
    }

    private static byte[] rasterised(String drawing, float width) {
        Typeface.register();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        PNGTranscoder transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, width);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_EXECUTE_ONLOAD, false);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOWED_SCRIPT_TYPES, "");
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
        try {
            transcoder.transcode(new TranscoderInput(new StringReader(drawing)), new TranscoderOutput(file));
        } catch (TranscoderException e) {
            throw new IllegalStateException("The picture cannot be drawn", e);
        }
        return file.toByteArray();
    }
}
