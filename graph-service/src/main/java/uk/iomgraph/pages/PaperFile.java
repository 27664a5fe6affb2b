package uk.iomgraph.pages;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer.SvgExternalResourceMode;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer.SvgScriptMode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Hands a page out as a PDF file: A4, tagged for screen readers, with its typeface in it. */
@Component
@ConditionalOnWebApplication
public class PaperFile {

    private static final String STYLE = "paper.css";
    private static final String SVG = "http://www.w3.org/2000/svg";

    private final Markup markup;

    PaperFile(Markup markup) {
        this.markup = markup;
    }

    /**
     * A template as a file.
     *
     * @param template its name; what it makes must be well-formed, with {@code style} in it
     * @param model what it is filled with, by name
     * @param name the name of the file, without its extension
     * @throws PageFault if too many files are being made
     */
    public ResponseEntity<byte[]> of(String template, Map<String, ?> model, String name) {
        Map<String, Object> all = new HashMap<>(model);
        all.put("style", markup.style(STYLE));
        String drawings = markup.style(PictureFile.STYLE);
        return Attachment.of(
                name + ".pdf",
                MediaType.APPLICATION_PDF,
                Workshop.make(() -> printed(markup.of(template, all), drawings)));
    }

    /** A page that is well-formed as a file. */
    static byte[] printed(String page, String drawings) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (BatikSVGDrawer drawer = new BatikSVGDrawer(SvgScriptMode.SECURE, SvgExternalResourceMode.SECURE)) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.usePdfUaAccessibility(true);
            builder.useSVGDrawer(drawer);
            // Everything else is in the page already: whatever it might name, nothing is fetched.
            builder.useExternalResourceAccessControl(
                    (address, type) -> type == ExternalResourceType.FONT && address.startsWith(Typeface.PROTOCOL),
                    ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
            builder.useProtocolsStreamImplementation(TypefaceStream::new, Typeface.PROTOCOL);
            builder.withW3cDocument(styled(parsed(page), drawings), null);
            builder.withProducer("IOM Graph");
            builder.toStream(file);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("The page cannot be made a PDF file", e);
        }
        return file.toByteArray();
    }

    /** A drawing is laid out by itself and does not know of the style of the page around it; its text for readers is an image's. */
    private static Document styled(Document page, String drawings) {
        NodeList all = page.getElementsByTagNameNS(SVG, "svg");
        for (int index = 0; index < all.getLength(); index++) {
            Element style = page.createElementNS(SVG, "style");
            style.setAttribute("type", "text/css");
            style.setTextContent(drawings);
            if (all.item(index) instanceof Element drawing) {
                drawing.insertBefore(style, drawing.getFirstChild());
                drawing.setAttribute("alt", drawing.getAttribute("aria-label"));
            }
        }
        return page;
    }

    private static Document parsed(String page) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("The page that is to become a file is not well-formed", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A cut of the typeface, as the style sheet names it. */
    private record TypefaceStream(String address) implements FSStream {

        @Override
        public InputStream getStream() {
            return Typeface.open(address.substring(address.lastIndexOf('/') + 1));
        }

        @Override
        public Reader getReader() {
            throw new UnsupportedOperationException("A typeface is no text");
        }
    }
}
