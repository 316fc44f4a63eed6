package loyalty.questionnaire.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.List;
import loyalty.questionnaire.AnswerOption;
import loyalty.questionnaire.Question;
import loyalty.questionnaire.QuestionType;
import loyalty.questionnaire.Section;
import loyalty.questionnaire.Wording;

/** One step of the customer's page: its heading, then the cards of its questions. */
class SectionCard extends Div {
    private final transient Designer designer;
    private final transient CardList list;
    private final int index;

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
        Div head = new Div(title, menu());
        head.addClassName("ld-designer-card-head");
        add(head);
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
        DropTarget.create(end)
                .addDropListener(drop -> drop.getDragData()
                        .ifPresent(dragged -> list.move(
                                (Question) dragged,
                                designer.now().moveToSection(((Question) dragged).code(), index, false))));
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
                .entry("up", () -> step(designer.now().moveSection(index, -1)))
                .entry("down", () -> step(designer.now().moveSection(index, 1)))
                .entry("copy", () -> step(designer.now().copySection(index)))
                .entry("remove", () -> step(designer.now().removeSection(index)));
    }

    private void step(Draft next) {
        designer.step(next, Designer.News.REBUILT);
    }
}
