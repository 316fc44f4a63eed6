package loyalty.questionnaire.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.List;
import java.util.function.Function;
import loyalty.questionnaire.AnswerOption;
import loyalty.questionnaire.Question;
import loyalty.questionnaire.QuestionType;
import loyalty.questionnaire.Section;
import loyalty.questionnaire.Wording;
import loyalty.uikit.Icons;

/**
 * One step of the customer's page: its heading, then the cards of its questions. Dragged by a handle, since text is
 * selected in the heading; or moved by Alt and the arrows.
 */
class SectionCard extends Div {
    private final transient Designer designer;
    private final transient CardList list;
    private final int index;
    private final Button handle = new Button(Icons.of(Icons.SORT));

    SectionCard(Designer designer, CardList list, int index, Section section) {
        this.designer = designer;
        this.list = list;
        this.index = index;
        addClassName("ld-designer-section");
        if (!designer.edits()) {
            add(new H2(section.title().in(getLocale())));
            return;
        }
        WordingFields title = new WordingFields(
                getTranslation("questionnaire.designer.section", index + 1),
                section.title(),
                false,
                words -> designer.step(designer.now().titleSection(index, words), Designer.News.WORDED));
        Div head = new Div(handle, title, menu());
        head.addClassName("ld-designer-card-head");
        add(head);
        movable();
    }

    private void movable() {
        handle.addThemeVariants(ButtonVariant.TERTIARY);
        handle.addClassName("ld-designer-handle");
        handle.setAriaLabel(getTranslation("questionnaire.designer.section.handle", index + 1));
        handle.setTooltipText(getTranslation("questionnaire.designer.section.handle", index + 1));
        DragSource.create(handle).setDragData(this);
        shortcut(Key.ARROW_UP, -1);
        shortcut(Key.ARROW_DOWN, 1);
        accept(this, question -> designer.now().moveToSection(question.code(), index, true));
    }

    private void shortcut(Key key, int by) {
        Shortcuts.addShortcutListener(handle, () -> list.moveSection(index, index + by), key, KeyModifier.ALT)
                .listenOn(handle);
    }

    /** A section dropped here takes the place of this one. */
    private void accept(Component place, Function<Question, Draft> moved) {
        DropTarget.create(place)
                .addDropListener(drop -> drop.getDragData().ifPresent(dragged -> list.drop(dragged, index, moved)));
    }

    int index() {
        return index;
    }

    void focusHandle() {
        handle.scrollIntoView();
        handle.focus();
    }

    /** Below the questions: where another is added, and where one can be dropped. */
    void end() {
        if (!designer.edits()) return;
        MenuBar add = new MenuBar();
        MenuItem types = add.addItem(getTranslation("questionnaire.designer.question.add"));
        for (QuestionType type : QuestionType.values())
            types.getSubMenu().addItem(getTranslation("questionnaire.type." + type), click -> add(type));
        Div end = new Div(add);
        end.addClassName("ld-designer-end");
        accept(end, question -> designer.now().moveToSection(question.code(), index, false));
        add(end);
    }

    private void add(QuestionType type) {
        List<AnswerOption> options = type.hasOptions() ? List.of(Copies.newOption(), Copies.newOption()) : List.of();
        Question question =
                new Question(Copies.newCode(), type, Wording.NONE, Wording.NONE, false, null, options, null);
        designer.step(designer.now().add(index, question), Designer.News.REBUILT);
        designer.open(question.code());
        list.reach(question.code());
    }

    private MenuBar menu() {
        return new CardMenu(getTranslation("questionnaire.designer.section.do", index + 1))
                .entry("up", () -> list.moveSection(index, index - 1))
                .entry("down", () -> list.moveSection(index, index + 1))
                .entry("copy", () -> step(designer.now().copySection(index)))
                .entry("remove", () -> step(designer.now().removeSection(index)));
    }

    private void step(Draft next) {
        designer.step(next, Designer.News.REBUILT);
    }
}
