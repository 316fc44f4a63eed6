package loyalty.feedback.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import loyalty.feedback.ComplaintLinkService;
import loyalty.feedback.FollowedComplaints;
import loyalty.feedback.Verdict;
import loyalty.publicpage.PublicPage;
import loyalty.uikit.Language;
import loyalty.uikit.Translations;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers customers who follow their complaint. Reading changes nothing; after writing they are led back to reading. */
@Controller
@RequestMapping(ComplaintLinkService.PATH)
class ComplaintPageController {
    private static final String TOKEN = "/{token}";
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final FollowedComplaints complaints;
    private final Translations texts;
    private final Clock clock;

    ComplaintPageController(FollowedComplaints complaints, Translations texts, Clock clock) {
        this.complaints = complaints;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping(TOKEN)
    ResponseEntity<String> show(@PathVariable String token, @RequestParam Optional<String> done, Locale locale) {
        return shown(token, HttpStatus.OK, done.isPresent() ? "feedback.follow.thanks" : null, locale);
    }

    /** Which of the two forms was sent is told by its field; one that has neither has a word to add. */
    @PostMapping(TOKEN)
    ResponseEntity<String> take(
            @PathVariable String token,
            @RequestParam Optional<String> verdict,
            @RequestParam(defaultValue = "") String word,
            Locale locale) {
        if (complaints.find(token).isEmpty()) return shown(token, HttpStatus.NOT_FOUND, null, locale);
        Optional<String> problem =
                verdict.map(given -> judged(token, given)).orElseGet(() -> complaints.addWord(token, word));
        return problem.isEmpty() ? back(token) : shown(token, HttpStatus.UNPROCESSABLE_CONTENT, problem.get(), locale);
    }

    /** An address that was cut short, or has something after the token. */
    @RequestMapping({"", "/**"})
    ResponseEntity<String> elsewhere(Locale locale) {
        return shown("", HttpStatus.NOT_FOUND, null, locale);
    }

    private Optional<String> judged(String token, String given) {
        return Verdict.ofCustomer(given)
                .map(verdict -> complaints.judge(token, verdict))
                .orElse(Optional.of("feedback.follow.verdict.unclear"));
    }

    private ResponseEntity<String> shown(String token, HttpStatus status, @Nullable String notice, Locale locale) {
        var page = new PublicPage(texts, Language.of(locale).locale());
        var followed = new ComplaintPage(page, clock.getZone());
        return complaints
                .find(token)
                .map(complaint ->
                        ResponseEntity.status(status).contentType(HTML).body(followed.of(complaint, notice)))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.NOT_FOUND)
                        .contentType(HTML)
                        .body(page.notFound()));
    }

    private static ResponseEntity<String> back(String token) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/" + ComplaintLinkService.PATH + "/" + token + "?done"))
                .build();
    }
}
