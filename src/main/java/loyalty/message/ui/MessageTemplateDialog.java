package loyalty.message.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.Setter;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.ValueProvider;
import java.util.function.Consumer;
import loyalty.message.MailText;
import loyalty.message.MessageTemplate;
import loyalty.uikit.FormDialog;
import loyalty.uikit.Language;

/** A template in both languages; what is no variable is refused where it stands. */
final class MessageTemplateDialog {
    private static final int LINES = 6;

    private final Binder<TemplateForm> binder = new Binder<>();
    private final TextField subjectEn = subject("subject.en");
    private final TextArea bodyEn = body("body.en");
    private final TextField subjectZh = subject("subject.zh");
    private final TextArea bodyZh = body("body.zh");

    private MessageTemplateDialog() {}

    static void open(String titleKey, TemplateForm form, Consumer<TemplateForm> save) {
        new MessageTemplateDialog().show(titleKey, form, save);
    }

    private void show(String titleKey, TemplateForm form, Consumer<TemplateForm> save) {
        var name = new TextField(translate("message.template.name"));
        name.setMaxLength(MessageTemplate.NAME_LENGTH);
        binder.forField(name)
                .asRequired(translate("uikit.field.required"))
                .bind(entry -> entry.name, (entry, value) -> entry.name = value);
        bind(subjectZh, entry -> entry.subjectZh, (entry, value) -> entry.subjectZh = value);
        bind(bodyZh, entry -> entry.bodyZh, (entry, value) -> entry.bodyZh = value);
        bind(subjectEn, entry -> entry.subjectEn, (entry, value) -> entry.subjectEn = value);
        bind(bodyEn, entry -> entry.bodyEn, (entry, value) -> entry.bodyEn = value);
        binder.readBean(form);
        new FormDialog(translate(titleKey), binder, () -> {
                    binder.writeBean(form);
                    save.accept(form);
                })
                .wideField(name)
                .wideField(subjectZh)
                .wideField(bodyZh)
                .wideField(preview(Language.CHINESE, subjectZh, bodyZh))
                .wideField(subjectEn)
                .wideField(bodyEn)
                .wideField(preview(Language.ENGLISH, subjectEn, bodyEn))
                .open();
        name.focus();
    }

    private <F extends AbstractField<F, String>> void bind(
            F field, ValueProvider<TemplateForm, String> get, Setter<TemplateForm, String> set) {
        binder.forField(field)
                .asRequired(translate("uikit.field.required"))
                .withValidator((text, context) -> MailText.unknownVariable(text)
                        .map(unknown -> ValidationResult.error(translate("message.template.variable.unknown", unknown)))
                        .orElseGet(ValidationResult::ok))
                .bind(get, set);
    }

    /** Follows the typing. */
    private static MailPreview preview(Language language, TextField subject, TextArea body) {
        var preview = new MailPreview(language);
        subject.addValueChangeListener(change -> preview.show(subject.getValue(), body.getValue()));
        body.addValueChangeListener(change -> preview.show(subject.getValue(), body.getValue()));
        preview.show(subject.getValue(), body.getValue());
        return preview;
    }

    private static TextField subject(String key) {
        var subject = new TextField(translate("message.template." + key));
        subject.setMaxLength(MailText.SUBJECT_LENGTH);
        subject.setValueChangeMode(ValueChangeMode.LAZY);
        return subject;
    }

    private static TextArea body(String key) {
        var body = new TextArea(translate("message.template." + key));
        body.setMinRows(LINES);
        body.setMaxLength(MailText.BODY_LENGTH);
        body.setValueChangeMode(ValueChangeMode.LAZY);
        return body;
    }
}
