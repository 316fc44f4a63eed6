package loyalty.feedback.ui;

import java.time.LocalDate;
import java.util.Objects;
import loyalty.feedback.FeedbackData;
import loyalty.feedback.FeedbackKind;
import org.jspecify.annotations.Nullable;

/** What the form of an entry holds. */
final class FeedbackForm {
    @Nullable
    FeedbackKind kind;

    @Nullable
    String category;

    @Nullable
    String department;

    String content = "";

    @Nullable
    LocalDate day;

    static FeedbackForm of(LocalDate today) {
        FeedbackForm form = new FeedbackForm();
        form.kind = FeedbackKind.SUGGESTION;
        form.day = today;
        return form;
    }

    static FeedbackForm of(FeedbackData data) {
        FeedbackForm form = new FeedbackForm();
        form.kind = data.kind();
        form.category = data.category();
        form.department = data.department();
        form.content = data.content();
        form.day = data.givenOn();
        return form;
    }

    /** Only once the form has been checked: what is required is there. */
    FeedbackData data() {
        return new FeedbackData(
                Objects.requireNonNull(kind), category, department, content, Objects.requireNonNull(day));
    }
}
