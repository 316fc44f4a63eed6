package loyalty.feedback;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a customer said, in their words or summed up.
 *
 * @param category a code of the dictionary of categories: what it is about
 * @param department a code of the dictionary of departments: whose work it is about
 */
public record FeedbackData(
        FeedbackKind kind,
        @Nullable String category,
        @Nullable String department,
        String content,
        LocalDate givenOn) {
    public static final int CONTENT_LENGTH = 4000;

    public FeedbackData(FeedbackKind kind, @Nullable String category, String content, LocalDate givenOn) {
        this(kind, category, null, content, givenOn);
    }
}
