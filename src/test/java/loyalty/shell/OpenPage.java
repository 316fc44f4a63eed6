package loyalty.shell;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import loyalty.identity.web.HttpVisit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page of the application as a program holds it, which may send what no browser would. */
final class OpenPage {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int BODY = 1;

    private final HttpVisit visit;
    private final int ui;
    private final String token;
    private int sent;

    private OpenPage(HttpVisit visit, int ui, String token) {
        this.visit = visit;
        this.ui = ui;
        this.token = token;
    }

    static OpenPage of(HttpVisit visit) {
        JsonNode page = JSON.readTree(visit.get("/?v-r=init&location=", "Accept-Language", "en")
                        .body())
                .get("appConfig");
        String token = page.get("uidl").get("Vaadin-Security-Key").asString();
        return new OpenPage(visit, page.get("v-uiId").asInt(), token);
    }

    /** This page, with its token, in somebody else's session. */
    OpenPage in(HttpVisit other) {
        OpenPage stolen = new OpenPage(other, ui, token);
        stolen.sent = sent;
        return stolen;
    }

    /** @return what the server answers, which holds all texts of the view */
    String go(String address) {
        String[] parts = address.split("\\?", 2);
        Map<String, Object> navigation = Map.of(
                "route",
                encode(parts[0], UTF_8).replace("%2F", "/"),
                "query",
                parts.length < 2 ? "" : parts[1],
                "appShellTitle",
                "",
                "trigger",
                "");
        return send(List.of(event(BODY, "ui-navigate", navigation))).body();
    }

    String click(int node) {
        return send(List.of(event(node, "click", Map.of()))).body();
    }

    /** The node of the button of this name, in an answer. */
    static int button(String answer, String name) {
        List<JsonNode> changes =
                JSON.readTree(answer).get("changes").valueStream().toList();
        JsonNode named = first(changes, change -> isNamed(change, name));
        int node = named.get("node").asInt();
        if (!named.get("key").asString().equals("text")) return node;
        return first(changes, change -> change.path("addNodes").valueStream().anyMatch(child -> child.asInt() == node))
                .get("node")
                .asInt();
    }

    private static boolean isNamed(JsonNode change, String name) {
        return Set.of("text", "aria-label").contains(change.path("key").asString())
                && change.path("value").asString().equals(name);
    }

    private static JsonNode first(List<JsonNode> changes, Predicate<JsonNode> wanted) {
        return changes.stream().filter(wanted).findFirst().orElseThrow();
    }

    private HttpResponse<String> send(List<Map<String, Object>> calls) {
        Map<String, Object> message = Map.of("csrfToken", token, "rpc", calls, "syncId", sent, "clientId", sent);
        sent++;
        return visit.postJson("/?v-r=uidl&v-uiId=" + ui, JSON.writeValueAsString(message));
    }

    private static Map<String, Object> event(int node, String type, Map<String, Object> data) {
        return Map.of("type", "event", "node", node, "event", type, "data", data);
    }
}
