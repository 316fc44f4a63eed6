package loyalty.publicpage;

import java.util.Locale;
import loyalty.uikit.Translations;
import org.springframework.web.util.HtmlUtils;

/** A page for customers in one language. Whatever people wrote is escaped by {@link #escaped}. */
public record PublicPage(Translations texts, Locale locale) {

    /** @param body HTML */
    public String of(String title, String body) {
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%s</title>
                <link rel="stylesheet" href="/styles/public-page.css">
                </head>
                <body><main><h1>%s</h1>%s</main></body>
                </html>
                """.formatted(locale.toLanguageTag(), escaped(title), escaped(title), body);
    }

    /** A page that only says something. */
    public String saying(String titleKey, String textKey) {
        return of(texts.getTranslation(titleKey, locale), "<p>" + text(textKey) + "</p>");
    }

    /** The same for every address that opens nothing. */
    public String notFound() {
        return saying("publicpage.gone.title", "publicpage.gone.text");
    }

    /** @param why the last part of a key */
    String refused(String why) {
        return of(
                texts.getTranslation("publicpage.refused.title", locale),
                "<p class=\"notice\" role=\"alert\">" + text("publicpage.refused." + why) + "</p>");
    }

    /** A text in the page's language, as HTML. */
    public String text(String key, Object... args) {
        return escaped(texts.getTranslation(key, locale, args));
    }

    /** Only what means something in HTML; in UTF-8 all else is as it is. */
    public static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
