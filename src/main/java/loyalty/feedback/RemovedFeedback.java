package loyalty.feedback;

/** Feedback that was removed; only the service can bring it back. */
public final class RemovedFeedback {
    private final Feedback feedback;

    RemovedFeedback(Feedback feedback) {
        this.feedback = feedback;
    }

    Feedback feedback() {
        return feedback;
    }
}
