package loyalty.questionnaire;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire as it is opened.
 *
 * @param version what a change of it takes, see {@link QuestionnaireService#save}
 * @param published the newest published version; null where none is
 * @param draft what is not published yet; null where there are no changes since
 */
public record QuestionnaireDetails(
        UUID id,
        int version,
        boolean archived,
        @Nullable QuestionnaireVersion published,
        @Nullable QuestionnaireVersion draft) {

    /** What is edited and shown: the draft, else what is published. */
    public QuestionnaireContent content() {
        QuestionnaireVersion shown = draft != null ? draft : published;
        if (shown == null) throw new IllegalStateException("Questionnaire " + id + " has no version");
        return shown.content();
    }
}
