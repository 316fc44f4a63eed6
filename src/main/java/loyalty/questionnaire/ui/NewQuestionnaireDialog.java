package loyalty.questionnaire.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import loyalty.questionnaire.QuestionnaireContent;
import loyalty.questionnaire.QuestionnaireNavigation;
import loyalty.questionnaire.QuestionnaireService;
import loyalty.questionnaire.Section;
import loyalty.questionnaire.Template;
import loyalty.questionnaire.Wording;
import loyalty.uikit.Language;

/** Begins a questionnaire, from what comes with the product or from nothing. */
class NewQuestionnaireDialog extends Dialog {
    private final transient QuestionnaireService questionnaires;
    private final RadioButtonGroup<Optional<Template>> from = new RadioButtonGroup<>();

    NewQuestionnaireDialog(QuestionnaireService questionnaires) {
        this.questionnaires = questionnaires;
        setHeaderTitle(getTranslation("questionnaire.new"));
        addClassName("ld-form-dialog");
        from.setLabel(getTranslation("questionnaire.new.from"));
        from.setItems(
                Stream.concat(Stream.of(Template.values()).map(Optional::of), Stream.of(Optional.<Template>empty()))
                        .toList());
        from.setRenderer(new ComponentRenderer<>(this::choice));
        from.setValue(Optional.of(Template.AFTER_PURCHASE));
        add(from);
        var cancel = new Button(getTranslation("uikit.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var begin = new Button(getTranslation("questionnaire.new.begin"), click -> begin());
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, begin);
    }

    private Div choice(Optional<Template> template) {
        String key = "questionnaire.template." + template.map(Enum::name).orElse("NONE");
        var about = new Span(getTranslation(key + ".about"));
        about.addClassName("ld-soft");
        return new Div(new Div(new Span(getTranslation(key))), about);
    }

    private void begin() {
        QuestionnaireContent content = from.getValue().map(Template::content).orElseGet(this::empty);
        close();
        UI.getCurrent().navigate(QuestionnaireNavigation.location(questionnaires.create(content)));
    }

    private QuestionnaireContent empty() {
        Wording title = new Wording(untitled(Language.ENGLISH), untitled(Language.CHINESE));
        List<Section> one = List.of(new Section(Wording.NONE, List.of()));
        return new QuestionnaireContent(title, Wording.NONE, Wording.NONE, one);
    }

    private String untitled(Language language) {
        return getTranslation("questionnaire.new", language.locale());
    }
}
