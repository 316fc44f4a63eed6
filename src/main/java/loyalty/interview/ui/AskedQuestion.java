package loyalty.interview.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import loyalty.questionnaire.Answer;
import loyalty.questionnaire.AnswerOption;
import loyalty.questionnaire.AnswerRules;
import loyalty.questionnaire.Question;
import loyalty.questionnaire.QuestionType;
import org.jspecify.annotations.Nullable;

/** One question with the ways to answer it, in the customer's language. */
class AskedQuestion extends Div {
    private final transient Question question;
    private final transient Locale locale;
    private final transient Consumer<@Nullable Answer> set;
    private @Nullable Answer answer;

    AskedQuestion(Question question, @Nullable Answer answer, Locale locale) {
        this.question = question;
        this.locale = locale;
        this.answer = answer;
        addClassName("ld-interview-answer");
        set = switch (question.type()) {
            case OVERALL, RECOMMENDATION, EFFORT, FACTOR -> scale();
            case SINGLE -> single();
            case MULTIPLE -> multiple();
            case OPEN -> words();
        };
        set.accept(answer);
    }

    @Nullable
    Answer answer() {
        return answer;
    }

    void typed(int digit) {
        answer = AnswerKeys.typed(question, answer, digit);
        set.accept(answer);
    }

    private Consumer<@Nullable Answer> scale() {
        QuestionType type = question.type();
        var numbers = new RadioButtonGroup<Integer>();
        numbers.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        numbers.setItems(
                IntStream.rangeClosed(type.least(), type.most()).boxed().toList());
        add(end("least"), field(numbers, Answer.Rating::new), end("most"));
        addClassName("ld-interview-scale");
        return given -> numbers.setValue(given instanceof Answer.Rating rating ? rating.value() : null);
    }

    private Span end(String which) {
        return new Span(getTranslation("questionnaire.scale." + question.type() + "." + which, locale));
    }

    private Consumer<@Nullable Answer> single() {
        var options = new RadioButtonGroup<AnswerOption>();
        options.setItems(question.options());
        options.setItemLabelGenerator(this::numbered);
        add(field(options, option -> new Answer.Chosen(Set.of(option.code()))));
        return given -> options.setValue(chosen(given).stream().findFirst().orElse(null));
    }

    private Consumer<@Nullable Answer> multiple() {
        var options = new CheckboxGroup<AnswerOption>();
        options.setItems(question.options());
        options.setItemLabelGenerator(this::numbered);
        add(field(
                options,
                chosen -> new Answer.Chosen(
                        chosen.stream().map(AnswerOption::code).collect(Collectors.toSet()))));
        return given -> options.setValue(chosen(given));
    }

    private Set<AnswerOption> chosen(@Nullable Answer given) {
        return question.options().stream()
                .filter(option -> given instanceof Answer.Chosen chosen
                        && chosen.options().contains(option.code()))
                .collect(Collectors.toSet());
    }

    private String numbered(AnswerOption option) {
        return question.options().indexOf(option) + 1 + "  " + option.text().in(locale);
    }

    private Consumer<@Nullable Answer> words() {
        var words = new TextArea();
        words.setMaxLength(AnswerRules.MOST_WORDS);
        words.setWidthFull();
        add(field(words, text -> text.isBlank() ? null : new Answer.Words(text.strip())));
        return given -> words.setValue(given instanceof Answer.Words text ? text.text() : "");
    }

    private <C extends AbstractField<C, V>, V> Component field(C field, Function<V, @Nullable Answer> read) {
        field.getElement().setAttribute("aria-label", question.text().in(locale));
        field.addValueChangeListener(change -> {
            V value = change.getValue();
            if (change.isFromClient()) answer = value == null ? null : read.apply(value);
        });
        return field;
    }
}
