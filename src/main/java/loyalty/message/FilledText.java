package loyalty.message;

import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import loyalty.publicpage.PublicPage;
import loyalty.shared.HumanText;
import org.jspecify.annotations.Nullable;

/** A template with its variables filled in. A value is never read as a template again, nor as HTML. */
public record FilledText(MailText text, Map<MailVariable, String> values) {

    /** In one line, whatever the values hold. */
    public String subject() {
        return HumanText.clean(filled(text.subject(), UnaryOperator.identity(), ""));
    }

    /** Plain text. */
    public String body() {
        return filled(text.body(), UnaryOperator.identity(), null);
    }

    /** Paragraphs; the link can be clicked. */
    public String html() {
        String link = PublicPage.escaped(value(MailVariable.LINK));
        String anchor = "<a href=\"%1$s\">%1$s</a>".formatted(link);
        String filled = filled(PublicPage.escaped(text.body()), PublicPage::escaped, link.isEmpty() ? "" : anchor);
        return "<p>" + filled.strip().replaceAll("\\R{2,}", "</p><p>").replaceAll("\\R", "<br>") + "</p>";
    }

    private String filled(String template, UnaryOperator<String> escape, @Nullable String link) {
        return MailText.VARIABLE
                .matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(filling(found, escape, link)));
    }

    private String filling(MatchResult found, UnaryOperator<String> escape, @Nullable String link) {
        MailVariable variable = MailVariable.byCode(found.group(1)).orElseThrow();
        return variable == MailVariable.LINK && link != null ? link : escape.apply(value(variable));
    }

    private String value(MailVariable variable) {
        return Objects.requireNonNullElse(values.get(variable), "");
    }
}
