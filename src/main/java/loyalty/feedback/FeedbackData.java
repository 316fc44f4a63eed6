package loyalty.feedback;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a customer said, in their words or summed up. */
public record FeedbackData(FeedbackKind kind, @Nullable FeedbackCategory category, String content, LocalDate givenOn) {
    public static final int CONTENT_LENGTH = 4000;
}
