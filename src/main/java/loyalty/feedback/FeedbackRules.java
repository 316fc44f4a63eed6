package loyalty.feedback;

import java.time.Clock;
import java.time.LocalDate;
import loyalty.shared.HumanText;
import loyalty.shared.PastDay;
import loyalty.shared.RefusedException;
import org.springframework.stereotype.Component;

/** What feedback must be to be kept. */
@Component
class FeedbackRules {
    private final Clock clock;

    FeedbackRules(Clock clock) {
        this.clock = clock;
    }

    /** As it is kept; refuses what can't be. */
    FeedbackData kept(FeedbackData data) {
        String content = HumanText.cleanLines(data.content());
        if (content.isEmpty()) throw new RefusedException("feedback.content.missing");
        if (content.length() > FeedbackData.CONTENT_LENGTH)
            throw new RefusedException("feedback.content.tooLong", FeedbackData.CONTENT_LENGTH);
        PastDay.problem(data.givenOn(), LocalDate.now(clock)).ifPresent(problem -> {
            throw new RefusedException(problem);
        });
        return new FeedbackData(data.kind(), data.category(), content, data.givenOn());
    }
}
