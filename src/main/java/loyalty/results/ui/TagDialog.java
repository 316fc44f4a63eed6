package loyalty.results.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import loyalty.results.OpenAnswer;
import loyalty.results.OpenAnswerService;
import loyalty.uikit.Icons;

/** Puts tags on an answer in words, and takes them away. */
class TagDialog extends Dialog {
    private final transient OpenAnswerService answers;
    private final transient OpenAnswer answer;
    private final String question;
    private final transient Runnable changed;

    TagDialog(OpenAnswerService answers, OpenAnswer answer, String question, Runnable changed) {
        this.answers = answers;
        this.answer = answer;
        this.question = question;
        this.changed = changed;
        setHeaderTitle(getTranslation("results.tag.add"));
        add(new Paragraph(answer.words()), present());
        TextField tag = new TextField(getTranslation("results.tag.add"));
        tag.setMaxLength(OpenAnswerService.TAG_LENGTH);
        tag.setAutofocus(true);
        add(tag);
        var save = new Button(getTranslation("uikit.save"), click -> put(tag.getValue()));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), save);
    }

    private Div present() {
        var present = new Div();
        present.addClassName("ld-themes");
        for (String tag : answer.tags()) {
            var remove = new Button(tag, Icons.of(Icons.CLOSE), click -> remove(tag));
            remove.addThemeVariants(ButtonVariant.SMALL);
            remove.setAriaLabel(getTranslation("results.tag.remove", tag));
            present.add(remove);
        }
        return present;
    }

    private void put(String tag) {
        if (tag.isBlank()) return;
        answers.tag(answer.responseId(), question, tag);
        done();
    }

    private void remove(String tag) {
        answers.untag(answer.responseId(), question, tag);
        done();
    }

    private void done() {
        changed.run();
        close();
    }
}
