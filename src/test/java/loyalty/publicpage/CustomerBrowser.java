package loyalty.publicpage;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** A customer's browser, without cookies. */
public record CustomerBrowser(int port) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    public static final String FORM = "application/x-www-form-urlencoded";

    public HttpResponse<String> get(String path, String languages) {
        return send(to(path).header("Accept-Language", languages));
    }

    public HttpResponse<String> post(String path, String field, String value) {
        return send(path, FORM, field + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8), "en");
    }

    public HttpResponse<String> send(String path, String contentType, String body, String languages) {
        return send(to(path).header("Accept-Language", languages)
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString(body)));
    }

    public HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    public static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
