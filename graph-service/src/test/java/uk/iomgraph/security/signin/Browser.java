package uk.iomgraph.security.signin;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.iomgraph.support.Http;

/** Asks as a browser does: with cookies, and what a form holds; it follows no redirect by itself. */
final class Browser {

    private static final Pattern HIDDEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final URI site;

    Browser(int port) {
        this(URI.create("http://localhost:" + port));
    }

    Browser(URI site) {
        this.site = site;
    }

    HttpResponse<String> page(String address) {
        return send(request(address).header("Accept", "text/html"));
    }

    /** Signs in on the page, and gives what the form was answered with. */
    HttpResponse<String> signIn(String account, String password) {
        Matcher hidden = HIDDEN.matcher(page("/sign-in").body());
        String token = hidden.find() ? hidden.group(1) : "";
        return form("/sign-in", Map.of("username", account, "password", password, "_csrf", token));
    }

    HttpResponse<String> form(String address, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(address)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Asks GraphQL from a page, with the token that our own pages send along, or without. */
    HttpResponse<String> ask(String query, boolean withToken) {
        HttpRequest.Builder request =
                request("/graphql").header("Content-Type", "application/json").POST(BodyPublishers.ofString(query));
        return send(
                withToken ? request.header("X-XSRF-TOKEN", cookie("XSRF-TOKEN").orElse("")) : request);
    }

    Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(site.resolve(address));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        return Http.send(client, request);
    }
}
