package loyalty.feedback.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import java.util.function.Consumer;
import loyalty.feedback.FeedbackData;
import loyalty.uikit.FormDialog;

/** Asks for a few sentences. */
final class WordsDialog {
    private static final int ROWS = 5;

    private String words = "";

    private WordsDialog() {}

    /** @param save may refuse; the dialog then stays open */
    static void open(String title, String help, Consumer<String> save) {
        var form = new WordsDialog();
        var field = new TextArea(title);
        field.setMinRows(ROWS);
        field.setMaxLength(FeedbackData.CONTENT_LENGTH);
        field.setHelperText(help);
        Binder<WordsDialog> binder = new Binder<>();
        binder.forField(field)
                .asRequired(translate("uikit.field.required"))
                .bind(entry -> entry.words, (entry, value) -> entry.words = value);
        new FormDialog(title, binder, () -> {
                    binder.writeBean(form);
                    save.accept(form.words);
                })
                .wideField(field)
                .open();
        field.focus();
    }
}
