package uk.iomgraph.pages;

import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Asks stored documents about the moment of a page. */
@Component
@ConditionalOnWebApplication
public class Asker {

    private final StoredDocuments documents;
    private final Moments moments;

    Asker(StoredDocuments documents, Moments moments) {
        this.documents = documents;
        this.moments = moments;
    }

    /** What an address is about, by its parameters {@code asOf}, {@code knownAt} and {@code area}. */
    public PageMoment moment(Map<String, String> parameters) {
        return moments.of(parameters.get("asOf"), parameters.get("knownAt"), parameters.get("area"));
    }

    /**
     * Asks a document about a moment.
     *
     * @param variables those beside the moment
     * @throws PageFault if the answer has an error
     */
    public <T> T ask(String document, PageMoment moment, Map<String, ?> variables, Class<T> type) {
        Variables all = Variables.about(moment);
        variables.forEach(all::with);
        return documents.ask(document, all, type);
    }
}
