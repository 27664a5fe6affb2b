package uk.iomgraph.synthetic.truth;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code truth.json}, one entry at a time. */
public final class Truth {

    /** The version that is read. */
    public static final int VERSION = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Truth() {}

    /**
     * Reads a file.
     *
     * @param file a {@code truth.json}
     * @param reader is handed every entry, in the order of the file
     * @throws IllegalArgumentException if it is of another version
     */
    public static void read(Path file, Consumer<TruthEntry> reader) {
        try (JsonParser parser = MAPPER.createParser(file)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.PROPERTY_NAME) {
                    property(parser, reader);
                }
            }
        }
    }

    private static void property(JsonParser parser, Consumer<TruthEntry> reader) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (name.equals("version") && parser.getIntValue() != VERSION) {
            throw new IllegalArgumentException("A truth of version " + parser.getIntValue() + " cannot be read");
        }
        if (name.equals("entries")) {
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                reader.accept(entry(parser.readValueAsTree()));
            }
        } else if (value == JsonToken.START_ARRAY) {
            parser.skipChildren();
        }
    }

    private static TruthEntry entry(JsonNode node) {
        return new TruthEntry(
                TruthKind.valueOf(node.path("kind").asString()),
                node.path("code").asString(),
                node.path("variant").asString(),
                texts(node.path("refs")),
                texts(node.path("others")),
                texts(node.path("areas")),
                text(node.path("from")),
                text(node.path("to")));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asString()));
        return texts;
    }

    private static @Nullable String text(JsonNode node) {
        return node.isString() ? node.asString() : null;
    }
}
