package loyalty.questionnaire.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import loyalty.questionnaire.QuestionnaireContent;

/** The steps of one user, to be undone and redone. */
final class DraftHistory {
    private static final int STEPS = 200;

    private final Deque<QuestionnaireContent> done = new ArrayDeque<>();
    private final Deque<QuestionnaireContent> undone = new ArrayDeque<>();
    private QuestionnaireContent now;

    DraftHistory(QuestionnaireContent now) {
        this.now = now;
    }

    Draft now() {
        return new Draft(now);
    }

    /** @return whether it changes anything */
    boolean step(Draft next) {
        if (next.content().equals(now)) return false;
        done.push(now);
        if (done.size() > STEPS) done.removeLast();
        undone.clear();
        now = next.content();
        return true;
    }

    boolean undo() {
        return take(done, undone);
    }

    boolean redo() {
        return take(undone, done);
    }

    boolean canUndo() {
        return !done.isEmpty();
    }

    boolean canRedo() {
        return !undone.isEmpty();
    }

    private boolean take(Deque<QuestionnaireContent> from, Deque<QuestionnaireContent> to) {
        if (from.isEmpty()) return false;
        to.push(now);
        now = from.pop();
        return true;
    }
}
