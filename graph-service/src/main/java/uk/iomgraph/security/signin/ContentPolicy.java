package uk.iomgraph.security.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.security.web.header.HeaderWriter;

/** Tells browsers what a page may load and run: what this service serves, and nothing written into the page itself. */
final class ContentPolicy implements HeaderWriter {

    private static final String HEADER = "Content-Security-Policy";
    private static final String EVERYWHERE = "default-src 'none'; script-src 'self'; connect-src 'self'; "
            + "manifest-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; ";
    private static final String OF_PAGES = EVERYWHERE + "style-src 'self'; img-src 'self' data:; font-src 'self'";

    /** The editor of GraphiQL writes styles as it goes, and its fonts are within its own. Its scripts are files. */
    private static final String OF_GRAPHIQL =
            EVERYWHERE + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:";

    private final String forms;

    /**
     * A policy.
     *
     * @param elsewhere the origins a form of ours may lead on to: signing out at a provider of identities
     */
    ContentPolicy(List<String> elsewhere) {
        forms = "; form-action 'self'"
                + elsewhere.stream().map(origin -> " " + origin).collect(Collectors.joining());
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (!response.containsHeader(HEADER)) {
            boolean graphiql = request.getRequestURI().startsWith(request.getContextPath() + "/graphiql");
            response.setHeader(HEADER, (graphiql ? OF_GRAPHIQL : OF_PAGES) + forms);
        }
    }
}
