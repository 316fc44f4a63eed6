package loyalty.feedback;

import java.time.Clock;
import java.time.LocalDate;
import loyalty.customer.DictionaryKind;
import loyalty.customer.DictionaryService;
import loyalty.shared.HumanText;
import loyalty.shared.PastDay;
import loyalty.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What feedback must be to be kept. */
@Component
class FeedbackRules {
    private final DictionaryService dictionaries;
    private final Clock clock;

    FeedbackRules(DictionaryService dictionaries, Clock clock) {
        this.dictionaries = dictionaries;
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
        return new FeedbackData(
                data.kind(),
                known(DictionaryKind.FEEDBACK_CATEGORY, data.category()),
                known(DictionaryKind.DEPARTMENT, data.department()),
                content,
                data.givenOn());
    }

    /** What is no longer offered stays where it was chosen. */
    private @Nullable String known(DictionaryKind kind, @Nullable String code) {
        if (code == null) return null;
        if (dictionaries.known(kind).stream().noneMatch(choice -> choice.code().equals(code)))
            throw new RefusedException("feedback.choice.unknown", code);
        return code;
    }
}
