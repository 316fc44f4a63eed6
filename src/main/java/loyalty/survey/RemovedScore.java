package loyalty.survey;

/** A score that was removed; only the service can bring it back. */
public final class RemovedScore {
    private final Score score;

    RemovedScore(Score score) {
        this.score = score;
    }

    Score score() {
        return score;
    }
}
