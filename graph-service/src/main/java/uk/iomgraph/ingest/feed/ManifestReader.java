package uk.iomgraph.ingest.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code manifest.json}; what it says beyond the contract is passed over, so that the contract may grow. */
final class ManifestReader {

    static final String NAME = "manifest.json";

    private static final int VERSION = 1;
    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-fA-F]{64}");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ManifestReader() {}

    static Manifest read(byte[] bytes) {
        JsonNode root = parse(bytes);
        if (!"iom-feed".equals(text(root, "feed"))) {
            throw rejected(DeliveryFault.WRONG_FEED, "Write \"feed\": \"iom-feed\"; other feeds are not read.");
        }
        JsonNode version = root.path("version");
        if (!version.isIntegralNumber() || !version.canConvertToInt() || version.intValue() != VERSION) {
            throw rejected(DeliveryFault.WRONG_VERSION, "Write \"version\": 1; other versions are not read.");
        }
        String source = text(root, "source");
        if (!Identity.isSource(source)) {
            throw rejected(
                    DeliveryFault.BAD_SOURCE,
                    "Write the code of your agency as \"source\": up to 40 letters, digits, dots, dashes and"
                            + " underscores, starting with a letter or digit.");
        }
        return new Manifest(source, kind(root), extractedAt(root), files(root));
    }

    private static JsonNode parse(byte[] bytes) {
        try {
            JsonNode root = JSON.readTree(bytes);
            if (root != null && root.isObject()) {
                return root;
            }
        } catch (JacksonException e) {
            throw rejected(
                    DeliveryFault.MANIFEST_NOT_JSON,
                    "manifest.json is not valid JSON; check line "
                            + e.getLocation().getLineNr() + ".");
        }
        throw rejected(DeliveryFault.MANIFEST_NOT_JSON, "manifest.json is not a JSON object.");
    }

    private static Manifest.Kind kind(JsonNode root) {
        return switch (text(root, "kind")) {
            case "FULL" -> Manifest.Kind.FULL;
            case "DELTA" -> Manifest.Kind.DELTA;
            default ->
                throw rejected(DeliveryFault.UNKNOWN_KIND, "Write \"kind\": \"FULL\" or \"DELTA\", in capitals.");
        };
    }

    private static Instant extractedAt(JsonNode root) {
        try {
            return CellReader.instant(text(root, "extractedAt"));
        } catch (CellRejected e) {
            throw rejected(
                    DeliveryFault.BAD_EXTRACTED_AT,
                    "Write \"extractedAt\" as ISO 8601 with its offset, for example 2024-03-31T14:05:00+01:00.");
        }
    }

    private static List<Manifest.Listed> files(JsonNode root) {
        JsonNode files = root.path("files");
        if (!files.isArray() || files.isEmpty()) {
            throw rejected(DeliveryFault.MANIFEST_INCOMPLETE, "List the files of the delivery under \"files\".");
        }
        List<Manifest.Listed> listed = new ArrayList<>();
        for (JsonNode file : files) {
            listed.add(file(file));
        }
        return listed;
    }

    private static Manifest.Listed file(JsonNode node) {
        String name = text(node, "name");
        if (!FILE_NAME.matcher(name).matches()) {
            throw rejected(
                    DeliveryFault.BAD_FILE_NAME,
                    "Write the plain name of each file, such as \"people.csv\", without folders.");
        }
        JsonNode rows = node.path("rows");
        String digest = text(node, "sha256");
        if (!rows.isIntegralNumber() || !rows.canConvertToLong() || rows.longValue() < 0) {
            throw rejected(
                    DeliveryFault.MANIFEST_INCOMPLETE, "Write how many \"rows\" " + name + " has, as a whole number.");
        }
        if (!DIGEST.matcher(digest).matches()) {
            throw rejected(
                    DeliveryFault.MANIFEST_INCOMPLETE,
                    "Write the \"sha256\" of " + name + " as 64 hexadecimal digits.");
        }
        return new Manifest.Listed(withExtension(name), rows.longValue(), digest.toLowerCase(Locale.ROOT));
    }

    private static String withExtension(String name) {
        return FeedFile.find(name).map(FeedFile::csvName).orElse(name);
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isString() ? value.stringValue() : "";
    }

    private static DeliveryRejected rejected(DeliveryFault code, String sentence) {
        return new DeliveryRejected(code, NAME, sentence);
    }
}
