package loyalty.response.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import loyalty.campaign.Invitations;
import loyalty.uikit.Language;
import org.jspecify.annotations.Nullable;

/**
 * The address a customer came by. Everything that leads on stands in it, since the page keeps no cookie.
 *
 * @param visitor leads back to what somebody has begun who came by the address for everybody; null for others, and at
 *     first
 */
record Visit(String token, @Nullable String visitor, int index) {

    String at(int step, Language language) {
        return "/" + Invitations.PATH + "/" + encoded(token) + "?at=" + step + "&lang="
                + language.locale().toLanguageTag() + (visitor == null ? "" : "&visitor=" + encoded(visitor));
    }

    String in(Language language) {
        return at(index, language);
    }

    String done(Language language) {
        return at(index, language) + "&done";
    }

    Visit as(String visitor) {
        return new Visit(token, visitor, index);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
