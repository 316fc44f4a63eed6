package loyalty.feedback;

/**
 * How soon complaints of a severity are dealt with, in minutes of working time.
 *
 * @param reactionMinutes until work begins or the customer hears something, at least 1
 * @param answerMinutes until it is answered, at least as many
 */
public record ComplaintLimit(Severity severity, int reactionMinutes, int answerMinutes) {}
