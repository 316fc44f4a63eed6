package loyalty.interaction.ui;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The form of a contact as a text, so that it can be kept. */
final class DraftText {
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(checks -> checks.withFieldVisibility(Visibility.ANY))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private DraftText() {}

    static String of(ContactForm form) {
        return JSON.writeValueAsString(form);
    }

    /** Nothing when an earlier release wrote it in another way. */
    static Optional<ContactForm> read(String text) {
        try {
            return Optional.of(JSON.readValue(text, ContactForm.class));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }
}
