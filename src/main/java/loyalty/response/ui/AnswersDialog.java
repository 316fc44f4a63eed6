package loyalty.response.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import java.util.List;
import java.util.stream.Collectors;
import loyalty.questionnaire.Answer;
import loyalty.questionnaire.Question;
import loyalty.response.GivenAnswer;

/** What a customer answered in a survey, question by question. */
@StyleSheet("context://styles/response.css")
class AnswersDialog extends Dialog {

    AnswersDialog(String campaign, List<GivenAnswer> answers) {
        setHeaderTitle(campaign);
        addClassName("ld-answers");
        var list = new DescriptionList();
        answers.forEach(given -> list.add(
                new Term(given.question().text().in(getLocale())),
                new Description(words(given.question(), given.answer()))));
        add(list);
        getFooter().add(new Button(getTranslation("uikit.close"), click -> close()));
    }

    private String words(Question question, Answer answer) {
        return switch (answer) {
            case Answer.Rating rating ->
                getTranslation(
                        "response.rating", rating.value(), question.type().most());
            case Answer.Words words -> words.text();
            case Answer.Chosen chosen ->
                question.options().stream()
                        .filter(option -> chosen.options().contains(option.code()))
                        .map(option -> option.text().in(getLocale()))
                        .collect(Collectors.joining(getTranslation("response.separator")));
        };
    }
}
