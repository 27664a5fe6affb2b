package uk.iomgraph.web.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.iomgraph.web.errors.ErrorCode;

/** Answers requests that never reach the engine in the form that GraphQL clients expect of errors. */
@Component
final class ErrorWriter {

    private final JsonMapper json;

    ErrorWriter(JsonMapper json) {
        this.json = json;
    }

    void write(HttpServletResponse response, ErrorCode code, String sentence) throws IOException {
        response.setStatus(code.status().value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        String classification = code.classification().toString();
        Answer answer = new Answer(List.of(new Fault(sentence, new Extensions(code.name(), classification))));
        response.getOutputStream().write(json.writeValueAsBytes(answer));
    }

    record Answer(List<Fault> errors) {}

    record Fault(String message, Extensions extensions) {}

    record Extensions(String code, String classification) {}
}
