package loyalty.feedback;

import org.jspecify.annotations.Nullable;

/** Which of all that customers said to show; null means any. */
public record FeedbackFilter(
        @Nullable FeedbackKind kind,
        @Nullable String category,
        @Nullable String department) {}
