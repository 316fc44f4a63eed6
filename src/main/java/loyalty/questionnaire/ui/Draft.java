package loyalty.questionnaire.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import loyalty.questionnaire.Question;
import loyalty.questionnaire.QuestionnaireContent;
import loyalty.questionnaire.Section;
import loyalty.questionnaire.Wording;

/** What can be done to a questionnaire's content. Each step gives another draft, so that every step can be undone. */
record Draft(QuestionnaireContent content) {

    /** Where a question stands. */
    record Place(int section, int index) {}

    Draft title(Wording title) {
        return worded(title, content.welcome(), content.thanks());
    }

    Draft welcome(Wording welcome) {
        return worded(content.title(), welcome, content.thanks());
    }

    Draft thanks(Wording thanks) {
        return worded(content.title(), content.welcome(), thanks);
    }

    private Draft worded(Wording title, Wording welcome, Wording thanks) {
        return new Draft(new QuestionnaireContent(title, welcome, thanks, content.sections()));
    }

    /** An empty section at the end. */
    Draft addSection() {
        return sections(sections -> sections.add(new Section(Wording.NONE, List.of())));
    }

    Draft titleSection(int section, Wording title) {
        return section(section, old -> new Section(title, old.questions()));
    }

    Draft removeSection(int section) {
        return sections(sections -> sections.remove(section));
    }

    /** The copy stands behind the original; its rules ask about the copied questions. */
    Draft copySection(int section) {
        return sections(sections -> sections.add(section + 1, Copies.of(sections.get(section))));
    }

    /** @param by at the ends it stays where it is */
    Draft moveSection(int section, int by) {
        return sections(
                sections -> sections.add(Math.clamp(section + by, 0, sections.size() - 1), sections.remove(section)));
    }

    /** At the end of the section. */
    Draft add(int section, Question question) {
        return questions(section, questions -> questions.add(question));
    }

    /** The question with the same code becomes this one. */
    Draft change(Question question) {
        Place place = place(question.code());
        return questions(place.section(), questions -> questions.set(place.index(), question));
    }

    Draft remove(String code) {
        Place place = place(code);
        return questions(place.section(), questions -> questions.remove(place.index()));
    }

    Draft copy(String code) {
        Place place = place(code);
        return questions(
                place.section(),
                questions -> questions.add(place.index() + 1, Copies.of(questions.get(place.index()))));
    }

    /** Before the question that stands there now. */
    Draft move(String code, String before) {
        if (code.equals(before)) return this;
        Draft without = remove(code);
        return without.insert(without.place(before), question(code));
    }

    /** One place up or down; from the edge of a section into the next one. */
    Draft move(String code, int by) {
        Place from = place(code);
        int to = from.index() + by;
        int last = content.sections().get(from.section()).questions().size() - 1;
        if (to >= 0 && to <= last) return remove(code).insert(new Place(from.section(), to), question(code));
        int section = from.section() + by;
        return section < 0 || section >= content.sections().size() ? this : moveToSection(code, section, by > 0);
    }

    /** @param first whether it becomes the section's first question, else its last */
    Draft moveToSection(String code, int section, boolean first) {
        Draft without = remove(code);
        int size = without.content.sections().get(section).questions().size();
        return without.insert(new Place(section, first ? 0 : size), question(code));
    }

    /** The questions whose rules ask about this one. */
    List<Question> askingAbout(String code) {
        return content.questions().stream()
                .filter(question -> question.showIf() != null
                        && question.showIf().conditions().stream()
                                .anyMatch(condition -> condition.question().equals(code)))
                .toList();
    }

    /** Those that a rule of this question may ask about. */
    List<Question> before(String code) {
        return content.questions().stream()
                .takeWhile(question -> !question.code().equals(code))
                .filter(question -> question.type().isScale() || question.type().hasOptions())
                .toList();
    }

    Question question(String code) {
        return content.question(code).orElseThrow();
    }

    /** @throws NoSuchElementException where there is none */
    Place place(String code) {
        for (int s = 0; s < content.sections().size(); s++) {
            List<Question> questions = content.sections().get(s).questions();
            for (int q = 0; q < questions.size(); q++)
                if (questions.get(q).code().equals(code)) return new Place(s, q);
        }
        throw new NoSuchElementException(code);
    }

    private Draft insert(Place place, Question question) {
        return questions(place.section(), questions -> questions.add(place.index(), question));
    }

    private Draft questions(int section, Consumer<List<Question>> step) {
        return section(section, old -> {
            List<Question> questions = new ArrayList<>(old.questions());
            step.accept(questions);
            return new Section(old.title(), questions);
        });
    }

    private Draft section(int section, UnaryOperator<Section> step) {
        return sections(sections -> sections.set(section, step.apply(sections.get(section))));
    }

    private Draft sections(Consumer<List<Section>> step) {
        List<Section> sections = new ArrayList<>(content.sections());
        step.accept(sections);
        return new Draft(new QuestionnaireContent(content.title(), content.welcome(), content.thanks(), sections));
    }
}
