package loyalty.survey.ui;

import java.time.LocalDate;
import java.util.Objects;
import loyalty.survey.ScoreData;
import loyalty.survey.ScoreSource;
import org.jspecify.annotations.Nullable;

/** What the form of a score holds. */
final class ScoreForm {
    @Nullable
    Integer score;

    @Nullable
    LocalDate day;

    @Nullable
    ScoreSource source;

    String note = "";

    static ScoreForm of(LocalDate today) {
        ScoreForm form = new ScoreForm();
        form.day = today;
        form.source = ScoreSource.PHONE;
        return form;
    }

    static ScoreForm of(ScoreData data) {
        ScoreForm form = new ScoreForm();
        form.score = data.score();
        form.day = data.scoredOn();
        form.source = data.source();
        form.note = Objects.requireNonNullElse(data.note(), "");
        return form;
    }

    /** Only once the form has been checked: what is required is there. */
    ScoreData data() {
        return new ScoreData(
                Objects.requireNonNull(score), Objects.requireNonNull(day), Objects.requireNonNull(source), note);
    }
}
