package loyalty.message.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import loyalty.message.Unsubscribing;
import loyalty.publicpage.PublicPage;
import loyalty.uikit.Language;
import loyalty.uikit.Translations;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Ends mails to a customer by a POST, be it of the page or of a mail program (RFC 8058), whatever it says. Reading changes
 * nothing: programs follow links, too.
 */
@Controller
@RequestMapping(Unsubscribing.PATH)
class UnsubscribeController {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Unsubscribing unsubscribing;
    private final Translations texts;

    UnsubscribeController(Unsubscribing unsubscribing, Translations texts) {
        this.unsubscribing = unsubscribing;
        this.texts = texts;
    }

    @GetMapping("/{token}")
    ResponseEntity<String> show(@PathVariable String token, Locale locale) {
        PublicPage page = page(locale);
        return unsubscribing
                .subscribed(token)
                .map(subscribed ->
                        ResponseEntity.ok().contentType(HTML).body(subscribed ? ask(page) : ended(page, token)))
                .orElseGet(() -> gone(page));
    }

    @PostMapping("/{token}")
    ResponseEntity<String> unsubscribe(@PathVariable String token, Locale locale) {
        return unsubscribing.unsubscribe(token) ? back(token) : gone(page(locale));
    }

    @PostMapping("/{token}/undo")
    ResponseEntity<String> undo(@PathVariable String token, Locale locale) {
        return unsubscribing.resubscribe(token) ? back(token) : gone(page(locale));
    }

    /** An address that was cut short, or has something after the token. */
    @RequestMapping({"", "/**"})
    ResponseEntity<String> elsewhere(Locale locale) {
        return gone(page(locale));
    }

    private static String ask(PublicPage page) {
        return saying(page, "message.unsubscribe.ask", "", "message.unsubscribe.do");
    }

    private static String ended(PublicPage page, String token) {
        String undo = "/" + Unsubscribing.PATH + "/" + PublicPage.escaped(token) + "/undo";
        return saying(page, "message.unsubscribe.done", " action=\"" + undo + "\"", "message.unsubscribe.undo");
    }

    private static String saying(PublicPage page, String textKey, String action, String buttonKey) {
        String title = page.texts().getTranslation("message.unsubscribe.title", page.locale());
        return page.of(
                title,
                "<p>%s</p><form method=\"post\"%s><button>%s</button></form>"
                        .formatted(page.text(textKey), action, page.text(buttonKey)));
    }

    private static ResponseEntity<String> gone(PublicPage page) {
        return ResponseEntity.status(HttpStatus.NOT_FOUND).contentType(HTML).body(page.notFound());
    }

    private static ResponseEntity<String> back(String token) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/" + Unsubscribing.PATH + "/" + token))
                .build();
    }

    private PublicPage page(Locale locale) {
        return new PublicPage(texts, Language.of(locale).locale());
    }
}
