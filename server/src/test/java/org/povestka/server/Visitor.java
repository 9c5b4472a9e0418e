package org.povestka.server;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A browser without a screen: it keeps its cookies, and sends the token of the page it saw last.
final class Visitor implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI town;
    private String token = "";

    Visitor(URI town) {
        this.town = town;
    }

    HttpResponse<String> get(String path) {
        return see(request(path).GET());
    }

    HttpResponse<String> post(String path, Map<String, String> fields) {
        return post(path, fields, token);
    }

    HttpResponse<String> post(String path, Map<String, String> fields, String carried) {
        String form = fields.entrySet().stream()
                        .map(one -> one.getKey() + "=" + coded(one.getValue()) + "&")
                        .collect(Collectors.joining())
                + "token=" + coded(carried);
        return see(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    HttpResponse<String> deed(String body, String... headers) {
        HttpRequest.Builder request = request("/api/v1/deeds")
                .POST(HttpRequest.BodyPublishers.ofString(body.replace('\'', '"')));
        return see(headers.length == 0 ? request : request.headers(headers));
    }

    /// Logs in with a name and a password.
    HttpResponse<String> logsIn(String name, String password) {
        get("/login");
        HttpResponse<String> answer = post("/login", Map.of("name", name, "password", password));
        get("/password");
        return answer;
    }

    String token() {
        return token;
    }

    /// The number of his session.
    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("povestka"))
                .map(cookie -> cookie.getValue())
                .findFirst()
                .orElse("");
    }

    /// Takes whatever session somebody gave him.
    HttpResponse<String> with(String session, String path) {
        return see(request(path).header("Cookie", "povestka=" + session).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(town.resolve(path)).header("Accept", "text/html");
    }

    private HttpResponse<String> see(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(
                    request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            Matcher matcher = TOKEN.matcher(answer.body());
            token = matcher.find() ? matcher.group(1) : token;
            return answer;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
