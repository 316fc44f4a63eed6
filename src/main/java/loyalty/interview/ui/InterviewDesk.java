package loyalty.interview.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import loyalty.campaign.Channel;
import loyalty.interview.CallOutcome;
import loyalty.interview.CallResult;
import loyalty.interview.Interview;
import loyalty.interview.InterviewService;
import loyalty.questionnaire.Answer;
import loyalty.questionnaire.AnswerProblem;
import loyalty.questionnaire.AnswerRules;
import loyalty.questionnaire.Question;
import loyalty.shared.RefusedException;
import loyalty.uikit.Language;
import loyalty.uikit.Notifications;
import org.jspecify.annotations.Nullable;

/**
 * The questions for whoever asks, one at a time. The page itself has the keyboard, not the fields: so whoever types ahead
 * answers the next question, even before it is shown.
 */
class InterviewDesk extends Div {
    private static final String KEY = "event.key";
    /** Not while words are written or a button is pressed; there, Ctrl+Enter goes on and leaves them. */
    private static final String OURS = """
            !event.altKey && !event.isComposing && (/^([0-9]|Enter|Backspace|[nbcrwNBCRW])$/).test(event.key)
                && (event.composedPath().some(e => e.localName === 'textarea' || e.localName === 'vaadin-button')
                    ? event.key === 'Enter' && event.ctrlKey && (element.focus(), true)
                    : !event.ctrlKey && !event.metaKey)
            """;

    /** After a page that was navigated to has put the focus where it usually is; what is shown by then counts. */
    private static final String TAKE_KEYBOARD = """
            requestAnimationFrame(() => setTimeout(() => (this.querySelector('vaadin-text-area') ?? this).focus()))
            """;

    private final transient InterviewService interviews;
    private final transient Interview interview;
    private final transient Script script;
    private final transient Clock clock;
    private final transient Runnable done;
    private final Instant since;
    private final Div head = new Div();
    private final Div body = new Div();
    private final Button back = new Button(getTranslation("interview.back"), click -> back());
    private final Button next = new Button("", click -> next());
    private final Paragraph problem = new Paragraph();
    private Language language;
    private @Nullable AskedQuestion asked;

    /** @param done runs when this call is over */
    InterviewDesk(InterviewService interviews, Interview interview, Language language, Clock clock, Runnable done) {
        this.interviews = interviews;
        this.interview = interview;
        this.language = language;
        this.clock = clock;
        this.done = done;
        script = new Script(interview.content(), interview.answers());
        since = clock.instant();
        addClassName("ld-interview-desk");
        head.addClassName("ld-interview-head");
        body.getElement().setAttribute("aria-live", "polite");
        problem.addClassName("ld-interview-problem");
        problem.getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", interview.campaign().in(getLocale()));
        getElement()
                .addEventListener("keydown", this::pressed)
                .addEventData(KEY)
                .setFilter(OURS);
        add(head, body, problem, ways(), outcomes(), new Paragraph(getTranslation("interview.keys")));
        show();
    }

    private void pressed(DomEvent event) {
        String key = event.getEventData().get(KEY).asString();
        if (Character.isDigit(key.charAt(0))) typed(Character.digit(key.charAt(0), 10));
        else if (key.equals("Enter")) next();
        else if (key.equals("Backspace")) back();
        else if (script.isWelcome()) outcome(key).ifPresent(this::end);
    }

    private static Optional<CallOutcome> outcome(String key) {
        return Stream.of(CallOutcome.values())
                .filter(outcome -> shortcut(outcome).equalsIgnoreCase(key))
                .findFirst();
    }

    /** Its key before the first question; afterwards letters are words. */
    private static String shortcut(CallOutcome outcome) {
        return switch (outcome) {
            case ANSWERED -> "Enter";
            case NO_ANSWER -> "N";
            case BUSY -> "B";
            case CALL_BACK -> "C";
            case REFUSED -> "R";
            case WRONG_NUMBER -> "W";
        };
    }

    private void typed(int digit) {
        if (asked != null) asked.typed(digit);
    }

    private void next() {
        if (script.isOver()) finish();
        else if (script.question().isEmpty() || kept()) {
            script.next();
            show();
        }
    }

    private void back() {
        script.back();
        show();
    }

    /** Whether the answer could be kept. */
    private boolean kept() {
        Question question = script.question().orElseThrow();
        Answer answer = asked == null ? null : asked.answer();
        AnswerProblem wrong = AnswerRules.problem(question, answer);
        problem.setText(wrong == null ? "" : getTranslation("questionnaire.answer." + wrong));
        boolean kept =
                wrong == null && attempt(() -> script.answered(interviews.keep(id(), question, answer, language)));
        if (!kept) takeKeyboard();
        return kept;
    }

    private void finish() {
        attempt(() -> {
            Map<String, AnswerProblem> missing = interviews.complete(id(), result(CallOutcome.ANSWERED, null));
            if (missing.isEmpty()) {
                Notifications.done(
                        getTranslation("interview.done", interview.call().customerName()));
                done.run();
            } else {
                script.to(missing.keySet().iterator().next());
                show();
            }
        });
    }

    private void end(CallOutcome outcome) {
        if (outcome == CallOutcome.CALL_BACK) new CallBackDialog().open(clock, at -> ended(result(outcome, at)));
        else attempt(() -> ended(result(outcome, null)));
    }

    private void ended(CallResult result) {
        UUID call = interviews.end(id(), result);
        String name = interview.call().customerName();
        Notifications.undoable(
                getTranslation("interview.ended." + result.outcome(), name), () -> interviews.undo(call));
        done.run();
    }

    private CallResult result(CallOutcome outcome, @Nullable Instant callBackAt) {
        return new CallResult(outcome, callBackAt, language, since);
    }

    private boolean attempt(Runnable work) {
        try {
            work.run();
            return true;
        } catch (RefusedException refused) {
            Notifications.refused(refused.reason());
            return false;
        }
    }

    private void show() {
        body.removeAll();
        problem.setText("");
        asked = null;
        script.question().ifPresentOrElse(this::ask, this::say);
        showHead();
        back.setVisible(!script.isWelcome());
        setClassName("ld-interview-asking", !script.isWelcome());
        next.setText(getTranslation(
                script.isWelcome() ? "interview.begin" : script.isOver() ? "interview.finish" : "interview.next"));
        takeKeyboard();
    }

    private void takeKeyboard() {
        getElement().executeJs(TAKE_KEYBOARD);
    }

    private void ask(Question question) {
        asked = new AskedQuestion(question, script.answer().orElse(null), language.locale());
        body.add(new H2(question.text().in(language.locale())));
        if (!question.hint().isEmpty()) body.add(new Paragraph(question.hint().in(language.locale())));
        body.add(asked);
    }

    private void say() {
        var content = interview.content();
        var words = script.isWelcome() ? content.welcome() : content.thanks();
        body.add(new H2(content.title().in(language.locale())), new Paragraph(words.in(language.locale())));
    }

    private void showHead() {
        head.removeAll();
        if (script.question().isPresent())
            head.add(new Span(getTranslation("interview.progress", script.number(), script.length())));
        for (Language other : Language.values()) {
            var speak = new Button(other.ownName(), click -> speak(other));
            speak.addThemeVariants(ButtonVariant.TERTIARY);
            speak.getElement().setAttribute("aria-pressed", String.valueOf(other == language));
            head.add(speak);
        }
    }

    private void speak(Language other) {
        language = other;
        show();
    }

    private Div ways() {
        next.addThemeVariants(ButtonVariant.PRIMARY);
        var ways = new Div(back, next);
        ways.addClassName("ld-interview-ways");
        return ways;
    }

    /** Who stands before one is neither busy nor a wrong number. */
    private Div outcomes() {
        var outcomes = new Div();
        outcomes.addClassName("ld-interview-outcomes");
        Stream.of(CallOutcome.values())
                .filter(outcome -> outcome != CallOutcome.ANSWERED)
                .filter(outcome -> interview.channel() == Channel.PHONE || outcome == CallOutcome.REFUSED)
                .forEach(outcome -> outcomes.add(button(outcome)));
        return outcomes;
    }

    private Button button(CallOutcome outcome) {
        var key = new Span(shortcut(outcome));
        key.addClassName("ld-interview-key");
        var button = new Button(new Span(getTranslation("interview.outcome." + outcome)), click -> end(outcome));
        button.setSuffixComponent(key);
        return button;
    }

    private UUID id() {
        return interview.call().invitationId();
    }
}
