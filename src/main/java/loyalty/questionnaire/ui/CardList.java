package loyalty.questionnaire.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import loyalty.questionnaire.ContentProblem;
import loyalty.questionnaire.Question;
import loyalty.questionnaire.Section;
import loyalty.uikit.Icons;

/** Sections and questions in order, with what is wrong first of all. */
class CardList extends Div {
    private final transient Designer designer;
    private final transient Map<String, QuestionCard> cards = new HashMap<>();
    private final List<SectionCard> sections = new ArrayList<>();
    private final Div problems = new Div();
    private final Div content = new Div();
    private final Span live = new Span();

    CardList(Designer designer) {
        this.designer = designer;
        addClassName("ld-designer-cards");
        problems.addClassName("ld-designer-problems");
        live.addClassName("ld-designer-live");
        live.getElement().setAttribute("aria-live", "polite");
        add(live, problems, content);
        designer.listen(this::hear);
        build();
    }

    /** Shows the question and takes the keyboard there. */
    void reach(String code) {
        QuestionCard card = cards.get(code);
        if (card == null) return;
        card.scrollIntoView();
        card.focus();
    }

    /** Moves it and says where it stands now: who does not see the cards hears it. */
    void move(Question question, Draft moved) {
        designer.step(moved, Designer.News.REBUILT);
        Draft.Place place = designer.now().place(question.code());
        live.setText(getTranslation(
                "questionnaire.designer.moved",
                question.text().in(getLocale()),
                place.index() + 1,
                place.section() + 1));
        reach(question.code());
    }

    /** Makes it the section at that place, as {@link #move} does with a question. */
    void moveSection(int from, int to) {
        designer.step(designer.now().moveSection(from, to - from), Designer.News.REBUILT);
        int now = Math.clamp(to, 0, sections.size() - 1);
        live.setText(getTranslation("questionnaire.designer.section.moved", now + 1, sections.size()));
        sections.get(now).focusHandle();
    }

    /**
     * @param dragged a question's or a section's card was
     * @param section where it was dropped
     * @param moved what comes of a question dropped there
     */
    void drop(Object dragged, int section, Function<Question, Draft> moved) {
        switch (dragged) {
            case Question question -> move(question, moved.apply(question));
            case SectionCard card -> moveSection(card.index(), section);
            default -> {}
        }
    }

    private void hear(Designer.News news) {
        switch (news) {
            case REBUILT -> build();
            case WORDED -> refresh();
            case SAVED -> {}
        }
    }

    private void build() {
        content.removeAll();
        cards.clear();
        sections.clear();
        content.add(new WholeCard(designer));
        List<Section> now = designer.now().content().sections();
        for (int i = 0; i < now.size(); i++) sections.add(section(i, now.get(i)));
        sections.forEach(content::add);
        if (designer.edits())
            content.add(new Button(
                    getTranslation("questionnaire.designer.section.add"),
                    Icons.of(Icons.ADD),
                    click -> designer.step(designer.now().addSection(), Designer.News.REBUILT)));
        refresh();
    }

    private SectionCard section(int index, Section section) {
        SectionCard card = new SectionCard(designer, this, index, section);
        for (Question question : section.questions()) {
            QuestionCard of = new QuestionCard(designer, this, question);
            cards.put(question.code(), of);
            card.add(of);
        }
        card.end();
        return card;
    }

    private void refresh() {
        List<ContentProblem> found = designer.problems();
        cards.forEach((code, card) -> card.show(
                designer.now().question(code),
                found.stream()
                        .filter(problem -> code.equals(problem.question()))
                        .toList()));
        problems.removeAll();
        problems.setVisible(!found.isEmpty());
        found.forEach(problem -> problems.add(line(problem)));
    }

    private Div line(ContentProblem problem) {
        String said = getTranslation("questionnaire.problem." + problem.kind());
        String code = problem.question();
        Div line = new Div(Icons.of(problem.kind().hinders() ? Icons.WARNING : Icons.INFO));
        if (code == null) line.add(new Span(said));
        else {
            String asked = designer.now().question(code).text().in(getLocale());
            Button leads =
                    new Button(getTranslation("questionnaire.designer.problem", asked, said), click -> reach(code));
            leads.addThemeName("tertiary small");
            line.add(leads);
        }
        return line;
    }
}
