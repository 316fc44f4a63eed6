package loyalty.survey.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.function.Consumer;
import loyalty.survey.ScoreData;
import loyalty.survey.ScoreSource;
import loyalty.uikit.FormDialog;
import loyalty.uikit.PastDayField;

/** A satisfaction score in a form. */
final class ScoreDialog {

    private ScoreDialog() {}

    /** @param save may refuse; the form then stays open */
    static void open(String title, ScoreForm form, LocalDate today, Consumer<ScoreData> save) {
        var score = new ScoreChoice();
        var day = new PastDayField(translate("survey.field.day"), today);
        var source = new Select<ScoreSource>();
        source.setLabel(translate("survey.field.source"));
        source.setItems(ScoreSource.values());
        source.setItemLabelGenerator(each -> translate("survey.source." + each));
        var note = new TextArea(translate("survey.field.note"));
        note.setMaxLength(ScoreData.NOTE_LENGTH);
        Binder<ScoreForm> binder = new Binder<>();
        String required = translate("uikit.field.required");
        binder.forField(score).asRequired(required).bind(entry -> entry.score, (entry, value) -> entry.score = value);
        binder.forField(day).asRequired(required).bind(entry -> entry.day, (entry, value) -> entry.day = value);
        binder.forField(source)
                .asRequired(required)
                .bind(entry -> entry.source, (entry, value) -> entry.source = value);
        binder.forField(note).bind(entry -> entry.note, (entry, value) -> entry.note = value);
        binder.readBean(form);
        new FormDialog(title, binder, () -> {
                    binder.writeBean(form);
                    save.accept(form.data());
                })
                .wideField(score)
                .fields(day, source)
                .wideField(note)
                .open();
        score.focus();
    }
}
