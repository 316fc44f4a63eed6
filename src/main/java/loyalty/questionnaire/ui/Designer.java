package loyalty.questionnaire.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import loyalty.questionnaire.ContentCheck;
import loyalty.questionnaire.ContentProblem;
import loyalty.questionnaire.QuestionnaireDetails;
import loyalty.questionnaire.QuestionnaireService;
import loyalty.questionnaire.QuestionnaireVersion;
import loyalty.shared.Message;
import loyalty.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** One questionnaire while it is designed: its steps, what is open, and how far it is saved. Each step is saved. */
final class Designer {

    /** What happened to the content. */
    enum News {
        /** The words of what is open: its form is up to date already. */
        WORDED,
        /** Anything else, so that all is to be shown anew. */
        REBUILT,
        /** Saved or refused. */
        SAVED
    }

    private final QuestionnaireService questionnaires;
    private final QuestionnaireDetails details;
    private final boolean edits;
    private final DraftHistory history;
    private final List<Consumer<News>> listeners = new ArrayList<>();
    private int version;
    private @Nullable Message refusal;
    private @Nullable String open;

    Designer(QuestionnaireService questionnaires, QuestionnaireDetails details, boolean edits) {
        this.questionnaires = questionnaires;
        this.details = details;
        this.edits = edits;
        history = new DraftHistory(details.content());
        version = details.version();
    }

    QuestionnaireDetails details() {
        return details;
    }

    boolean edits() {
        return edits;
    }

    Draft now() {
        return history.now();
    }

    DraftHistory history() {
        return history;
    }

    List<ContentProblem> problems() {
        return ContentCheck.problems(now().content());
    }

    /** Why the last step is not saved; null where it is. */
    @Nullable
    Message refusal() {
        return refusal;
    }

    /** The code of the question whose form is open. */
    @Nullable
    String open() {
        return open;
    }

    void open(@Nullable String code) {
        open = code;
        tell(News.REBUILT);
    }

    void listen(Consumer<News> listener) {
        listeners.add(listener);
    }

    void step(Draft next, News news) {
        if (!history.step(next)) return;
        tell(news);
        save();
    }

    void undo() {
        if (history.undo()) rebuilt();
    }

    void redo() {
        if (history.redo()) rebuilt();
    }

    private void rebuilt() {
        tell(News.REBUILT);
        save();
    }

    /** Publishes what is saved. */
    QuestionnaireVersion publish() {
        return questionnaires.publish(details.id(), version);
    }

    private void save() {
        try {
            version = questionnaires.save(details.id(), version, now().content());
            refusal = null;
        } catch (RefusedException refused) {
            refusal = refused.reason();
        }
        tell(News.SAVED);
    }

    private void tell(News news) {
        listeners.forEach(listener -> listener.accept(news));
    }
}
