package uk.iomgraph.fuzz;

import graphql.schema.GraphQLSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes up whole requests: to GraphQL, to the door of deliveries, and to every page. */
final class RandomRequests {

    private static final String[] METHODS = {"GET", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD", "ODD", "TRACE"};
    private static final String[] TYPES = {
        "application/json",
        "application/graphql",
        "application/graphql-response+json",
        "text/plain",
        "application/xml",
        "multipart/form-data",
        "multipart/form-data; boundary=",
        "application/json; charset=utf-16",
        "application/json;charset=odd",
        "application/x-www-form-urlencoded",
        "*/*",
        ";",
        "image/png"
    };
    private static final String[] ACCEPTED = {
        "application/json",
        "application/graphql-response+json",
        "text/event-stream",
        "text/html",
        "*/*",
        "odd",
        "image/png"
    };
    private static final String[] PARAMETERS = {
        "asOf",
        "knownAt",
        "table",
        "search",
        "after",
        "area",
        "level",
        "severity",
        "owner",
        "pathway",
        "programme",
        "group",
        "rule",
        "state",
        "next",
        "done",
        "from",
        "to",
        "rows",
        "columns",
        "kind",
        "id",
        "q",
        "page",
        "_csrf",
        "_method",
        "purpose",
        "reason",
        "by",
        "areaKind",
        "every",
        "minGrade"
    };
    private static final String[] VALUES = {
        "matrix", "opened", "CSP", "PFA", "N", "ROBBERY", "HIGH", "OPEN", "IOM", "G10", "1", "WEEK", "//evil", "/gaps"
    };

    private final URI site;
    private final GraphQLSchema schema;
    private final List<String> pages;
    private final List<String> ids;

    /**
     * A source of requests.
     *
     * @param site where the service is
     * @param schema what can be asked
     * @param pages patterns of the addresses of pages
     * @param ids ids, keys and cursors of what is there
     */
    RandomRequests(URI site, GraphQLSchema schema, List<String> pages, List<String> ids) {
        this.site = site;
        this.schema = schema;
        this.pages = pages;
        this.ids = ids;
    }

    /** Where a request goes. */
    enum Door {
        GRAPHQL,
        FEEDS,
        PAGE
    }

    /**
     * A request.
     *
     * @param door where it goes
     * @param told what it is, for people who look for what went wrong
     */
    record Made(Door door, String told, HttpRequest.Builder request) {}

    /** The request of a number: the same number makes the same one. */
    Made request(long seed) {
        Oddities odd = new Oddities(new Random(seed), ids);
        int chance = odd.below(20);
        if (chance < 13) {
            return question(odd);
        }
        return chance < 15 ? delivery(odd) : page(odd);
    }

    private Made question(Oddities odd) {
        HttpRequest.Builder request = HttpRequest.newBuilder(site.resolve("/graphql"));
        String type = "application/json";
        byte[] body;
        if (odd.once(12)) {
            body = odd.bytes(odd.below(odd.once(10) ? 100_000 : 300));
        } else if (odd.once(40)) {
            body = odd.any(
                            "",
                            "[]",
                            "{}",
                            "null",
                            "1",
                            "{\"query\": 1}",
                            "{\"query\": null}",
                            "[{\"query\":\"{a}\"}]",
                            nested(odd))
                    .getBytes(StandardCharsets.UTF_8);
        } else {
            body = new RandomQueries(schema, odd).body().getBytes(StandardCharsets.UTF_8);
        }
        if (odd.once(25)) {
            type = odd.any(TYPES);
        }
        String method = odd.once(25) ? odd.any(METHODS) : "POST";
        request.header("Content-Type", type);
        request.header("Accept", odd.once(10) ? odd.any(ACCEPTED) : "application/json");
        request.method(method, BodyPublishers.ofByteArray(body));
        return new Made(Door.GRAPHQL, method + ' ' + type + ' ' + new String(body, StandardCharsets.UTF_8), request);
    }

    private static String nested(Oddities odd) {
        int deep = odd.any(List.of(50, 600, 5_000, 40_000));
        return odd.any(
                "{\"query\":\"" + "{a".repeat(deep) + "}".repeat(deep) + "\"}",
                "{\"query\":\"{a}\",\"variables\":{\"a\":" + "[".repeat(deep) + "]".repeat(deep) + "}}",
                "{\"query\":\"{ rules(a: " + "[".repeat(deep) + "]".repeat(deep) + ") { id } }\"}");
    }

    private Made delivery(Oddities odd) {
        HttpRequest.Builder request = HttpRequest.newBuilder(site.resolve("/feeds"));
        String boundary = "b" + odd.below(1000);
        String type = odd.once(8) ? odd.any(TYPES) : "multipart/form-data; boundary=" + boundary;
        byte[] file = odd.once(3) ? odd.bytes(odd.below(2_000)) : zip(odd);
        byte[] body = odd.once(10) ? file : parts(odd, odd.once(15) ? "c" : boundary, file);
        if (odd.once(8) && body.length > 2) {
            body = Arrays.copyOf(body, odd.below(body.length));
        }
        String method = odd.once(20) ? odd.any(METHODS) : "POST";
        request.header("Content-Type", type);
        request.method(method, BodyPublishers.ofByteArray(body));
        return new Made(Door.FEEDS, method + " /feeds " + type, request);
    }

    private static byte[] parts(Oddities odd, String boundary, byte[] file) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String name = odd.once(10) ? odd.text() : "delivery";
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\""
                + odd.any("; filename=\"d.zip\"", "; filename=\"d.zip\"", "; filename=\"../../d.zip\"", "")
                + "\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes((odd.once(12) ? "" : "\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private static byte[] zip(Oddities odd) {
        String people = "ref,given_name,date_of_birth\n1," + odd.text() + "," + odd.day() + "\n" + odd.text();
        String manifest = "{\"feed\":\"iom-feed\",\"version\":" + odd.any("1", "2", "null", "\"x\"") + ",\"source\":\""
                + odd.any("ODD", "", "../x", "POL ") + "\",\"kind\":\"" + odd.any("DELTA", "FULL", "odd")
                + "\",\"extractedAt\":\"" + odd.moment() + "\",\"files\":["
                + odd.any("", "{}", "{\"name\":\"people.csv\",\"rows\":1,\"sha256\":\"00\"}", "null") + "]}";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(
                    zip,
                    odd.any("manifest.json", "manifest.json", "MANIFEST.JSON", "a/manifest.json"),
                    odd.once(8) ? odd.damaged(manifest) : manifest);
            entry(
                    zip,
                    odd.any("people.csv", "../people.csv", "/etc/people.csv", "odd.csv", "people\u0000.csv"),
                    people);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] written = bytes.toByteArray();
        if (odd.once(4)) {
            written[odd.below(written.length)] ^= (byte) (1 + odd.below(255));
        }
        return written;
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private Made page(Oddities odd) {
        StringBuilder address = new StringBuilder();
        String pattern = odd.any(pages);
        for (String part : pattern.split("/", -1)) {
            if (!part.isEmpty()) {
                address.append('/')
                        .append(part.startsWith("{") ? encoded(odd.once(3) ? odd.any("N", "E", "S") : odd.id()) : part);
            }
        }
        if (address.isEmpty()) {
            address.append('/');
        }
        if (odd.once(40)) {
            address.append(odd.any("/", ";a=b", "/..%2f", "//", "%00", ".json", "/x"));
        }
        char join = '?';
        for (int i = odd.below(5); i > 0; i--) {
            String name = odd.any(PARAMETERS);
            String value = switch (name) {
                case "asOf", "from", "to" -> odd.day();
                case "knownAt" -> odd.moment();
                case "after", "id" -> odd.id();
                default -> odd.once(2) ? odd.any(VALUES) : odd.text();
            };
            address.append(join).append(name).append('=').append(encoded(value));
            join = '&';
        }
        String method = odd.once(20) ? odd.any(METHODS) : pattern.endsWith("{act}") || odd.once(20) ? "POST" : "GET";
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        site.resolve(URI.create(address.toString().replaceFirst("^/+", "/"))))
                .header("Accept", odd.once(12) ? odd.any(ACCEPTED) : "text/html");
        if (method.equals("POST")) {
            String form = "purpose=" + odd.any("PUBLIC_PROTECTION", "ODD", "") + "&reason=" + encoded(odd.text())
                    + "&from=" + encoded(odd.day()) + "&_csrf=" + encoded(odd.text());
            request.header("Content-Type", odd.once(20) ? odd.any(TYPES) : "application/x-www-form-urlencoded");
            request.POST(BodyPublishers.ofString(form));
        } else {
            request.method(method, BodyPublishers.noBody());
        }
        return new Made(Door.PAGE, method + ' ' + address, request);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
