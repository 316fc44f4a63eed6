package loyalty.feedback;

/** @param open problems and complaints that wait for an answer */
public record FeedbackTotals(int entries, int open) {}
