package loyalty.publicpage;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import loyalty.uikit.Language;
import loyalty.uikit.Translations;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Says to customers, in their language, that nothing was done with what they sent. */
@Component
class RefusalPages {
    private final Translations texts;

    RefusalPages(Translations texts) {
        this.texts = texts;
    }

    void send(HttpServletRequest request, HttpServletResponse response, HttpStatus status) throws IOException {
        var page = new PublicPage(texts, Language.of(request.getLocale()).locale());
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter()
                .write(status == HttpStatus.TOO_MANY_REQUESTS ? page.refused("often") : page.refused("unread"));
    }
}
