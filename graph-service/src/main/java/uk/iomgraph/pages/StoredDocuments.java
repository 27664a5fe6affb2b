package uk.iomgraph.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import uk.iomgraph.kernel.DaemonThreads;
import uk.iomgraph.purpose.Purposes;

/**
 * Asks the stored GraphQL documents that pages are made of. They go the way of every request, so that limits, the viewer and
 * whatever else stands before the engine apply to pages as well.
 */
@Component
@ConditionalOnWebApplication
public class StoredDocuments {

    /** The folder on the classpath where the documents are, one file for each. */
    static final String FOLDER = "pages/documents/";

    private static final URI ADDRESS = URI.create("http://localhost/graphql");

    private final WebGraphQlHandler engine;
    private final CaseSession session;
    private final JsonMapper json;
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    /** For documents asked beside others. */
    private final ExecutorService beside =
            new DaemonThreads("documents").forWhoeverAsks(Executors::newCachedThreadPool);

    StoredDocuments(WebGraphQlHandler engine, CaseSession session, JsonMapper json) {
        this.engine = engine;
        this.session = session;
        // A document may ask for more than one page shows; what a page shows must be in the document.
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
    }

    /**
     * Asks a document for whoever makes the request that this thread answers.
     *
     * @param name the file's name without its extension
     * @param variables what it is asked with
     * @param type what the answer's data are read as
     * @throws PageFault if the answer has an error
     */
    public <T> T ask(String name, Variables variables, Class<T> type) {
        return answer(request(text(name), variables), type);
    }

    /**
     * Begins to ask a document for the same asker while this thread goes on.
     *
     * @return gives the answer once it is there, or throws as {@link #ask} does
     */
    public <T> Supplier<T> begin(String name, Variables variables, Class<T> type) {
        WebGraphQlRequest request = request(text(name), variables);
        CompletableFuture<T> answer = CompletableFuture.supplyAsync(() -> answer(request, type), beside);
        return () -> {
            try {
                return answer.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof PageFault fault ? fault : e;
            }
        };
    }

    private <T> T answer(WebGraphQlRequest request, Class<T> type) {
        WebGraphQlResponse answer =
                Objects.requireNonNull(engine.handleRequest(request).block());
        if (!answer.getErrors().isEmpty()) {
            throw PageFault.of(answer.getErrors().get(0));
        }
        return json.convertValue(answer.getData(), type);
    }

    private WebGraphQlRequest request(String text, Variables variables) {
        Map<String, Object> attributes = new HashMap<>();
        String token = session.token();
        if (token != null) {
            attributes.put(Purposes.ATTRIBUTE, token);
        }
        return new WebGraphQlRequest(
                ADDRESS,
                new HttpHeaders(),
                new LinkedMultiValueMap<>(),
                null,
                attributes,
                new DefaultGraphQlRequest(text, null, new HashMap<>(variables.values()), null),
                UUID.randomUUID().toString(),
                Locale.ENGLISH);
    }

    private String text(String name) {
        return texts.computeIfAbsent(name, file -> {
            try {
                return new ClassPathResource(FOLDER + file + ".graphql").getContentAsString(StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException("There is no stored document " + file, e);
            }
        });
    }
}
