package loyalty.response.web;

import java.util.Locale;
import java.util.Optional;
import loyalty.uikit.Language;
import org.jspecify.annotations.Nullable;

/** What may stand in the address behind the token; whatever is not as it should be counts as left out. */
record AddressParameters(
        @Nullable String at,
        @Nullable String lang,
        @Nullable String visitor) {
    private static final int VISITOR_LENGTH = 22;

    Language language(Locale ofBrowser) {
        return Optional.ofNullable(lang).flatMap(Language::byTag).orElse(Language.of(ofBrowser));
    }

    Visit visit(String token) {
        boolean key = visitor != null && visitor.length() == VISITOR_LENGTH;
        return new Visit(token, key ? visitor : null, index());
    }

    private int index() {
        return at != null && at.matches("\\d{1,3}") ? Integer.parseInt(at) : 0;
    }
}
