package loyalty.questionnaire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;

/** Questionnaires to begin with, as they come with the product. */
public enum Template {
    AFTER_PURCHASE,
    HALF_YEARLY,
    SERVICE_CONTACT,
    COMPLAINT_CLOSING,
    NPS_PULSE,
    EVENT;

    public QuestionnaireContent content() {
        String file = name().toLowerCase(Locale.ROOT).replace('_', '-');
        try (InputStream document = new ClassPathResource("questionnaires/" + file + ".json").getInputStream()) {
            return ContentDocument.read(new String(document.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
