package loyalty.questionnaire.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import loyalty.questionnaire.ContentProblem;
import loyalty.questionnaire.Question;
import loyalty.uikit.Notifications;

/** A question as a card: dragged or moved by Alt and the arrows, opened to be changed. */
class QuestionCard extends Div implements Focusable<QuestionCard> {
    private final transient Designer designer;
    private final transient CardList list;
    private final transient Question question;
    private final Button name = new Button();
    private final Span about = new Span();
    private final Div wrong = new Div();

    QuestionCard(Designer designer, CardList list, Question question) {
        this.designer = designer;
        this.list = list;
        this.question = question;
        addClassName("ld-designer-card");
        setTabIndex(-1);
        name.addThemeVariants(ButtonVariant.TERTIARY);
        wrong.addClassName("ld-designer-wrong");
        Div head = new Div(name, about);
        head.addClassName("ld-designer-card-head");
        add(head, wrong);
        if (!designer.edits()) {
            name.setEnabled(false);
            return;
        }
        boolean open = question.code().equals(designer.open());
        name.getElement().setAttribute("aria-expanded", String.valueOf(open));
        name.addClickListener(click -> {
            designer.open(open ? null : question.code());
            list.reach(question.code());
        });
        head.add(menu());
        if (open) add(new QuestionForm(designer, question));
        movable(head);
    }

    void show(Question now, List<ContentProblem> problems) {
        String text = now.text().in(getLocale());
        name.setText(text.isBlank() ? getTranslation("questionnaire.designer.untitled") : text);
        String rule = new RuleWords(designer.now(), getLocale()).of(now.showIf());
        about.setText(getTranslation("questionnaire.type." + now.type()) + (rule.isEmpty() ? "" : " · " + rule));
        wrong.setVisible(!problems.isEmpty());
        wrong.setText(problems.stream()
                .map(problem -> getTranslation("questionnaire.problem." + problem.kind()))
                .collect(Collectors.joining(" ")));
    }

    private void movable(Div head) {
        DragSource.create(head).setDragData(question);
        DropTarget.create(this)
                .addDropListener(drop -> drop.getDragData()
                        .ifPresent(dragged -> list.drop(
                                dragged,
                                designer.now().place(question.code()).section(),
                                other -> designer.now().move(other.code(), question.code()))));
        shortcut(Key.ARROW_UP, -1);
        shortcut(Key.ARROW_DOWN, 1);
    }

    private void shortcut(Key key, int by) {
        Shortcuts.addShortcutListener(this, () -> move(by), key, KeyModifier.ALT)
                .listenOn(this);
    }

    private CardMenu menu() {
        return new CardMenu(getTranslation("questionnaire.designer.question.do"))
                .entry("up", () -> move(-1))
                .entry("down", () -> move(1))
                .entry("copy", () -> designer.step(designer.now().copy(question.code()), Designer.News.REBUILT))
                .entry("remove", this::remove);
    }

    private void move(int by) {
        list.move(question, designer.now().move(question.code(), by));
    }

    private void remove() {
        String asking = designer.now().askingAbout(question.code()).stream()
                .map(other -> other.text().in(getLocale()))
                .collect(Collectors.joining(", "));
        designer.step(designer.now().remove(question.code()), Designer.News.REBUILT);
        String said = asking.isEmpty()
                ? getTranslation("questionnaire.designer.removed")
                : getTranslation("questionnaire.designer.removed.asked", asking);
        Notifications.undoable(said, designer::undo);
    }
}
