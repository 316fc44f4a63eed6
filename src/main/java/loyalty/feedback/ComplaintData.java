package loyalty.feedback;

/** A complaint or problem as it is received. */
public record ComplaintData(FeedbackData feedback, Severity severity) {}
