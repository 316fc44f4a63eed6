package loyalty.interaction.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import java.util.function.Consumer;
import loyalty.interaction.Phrase;
import loyalty.interaction.PhraseService;
import loyalty.uikit.EmptyState;
import loyalty.uikit.FormDialog;
import loyalty.uikit.Icons;
import loyalty.uikit.Notifications;
import loyalty.uikit.RecordList;
import loyalty.uikit.RecordRow;

/** One's own phrases and those of everybody, to be written and removed. */
class PhraseDialog extends Dialog {
    private final transient PhraseService phrases;
    private final boolean keepsShared;
    private final RecordList<Phrase> list;

    PhraseDialog(PhraseService phrases) {
        this.phrases = phrases;
        this.keepsShared = phrases.keepsShared();
        setHeaderTitle(getTranslation("interaction.phrases"));
        addClassNames("ld-form-dialog", "ld-phrases");
        list = new RecordList<Phrase>(
                        "8rem minmax(10rem, 1fr)",
                        List.of(translate("interaction.phrase.title"), translate("interaction.phrase.content")),
                        new EmptyState(Icons.CONTACT, translate("interaction.phrases.empty")))
                .creating(translate("interaction.phrase.add"), this::create)
                .records(query -> phrases.all().stream().skip(query.getOffset()).limit(query.getLimit()), this::row);
        add(list);
        getFooter().add(new Button(getTranslation("uikit.close"), click -> close()));
        refresh();
    }

    private void refresh() {
        list.show(phrases.all().size());
    }

    private RecordRow row(Phrase phrase) {
        var content = new Span(phrase.content());
        content.addClassName("ld-record-text");
        RecordRow row =
                new RecordRow().lead(new Span(phrase.title()), shared(phrase)).fact(content);
        if (phrase.shared() && !keepsShared) return row;
        return row.action(getTranslation("uikit.edit"), Icons.EDIT, () -> change(phrase))
                .action(getTranslation("uikit.delete"), Icons.DELETE, () -> remove(phrase));
    }

    private Span shared(Phrase phrase) {
        if (!phrase.shared()) return new Span();
        var badge = new Span(getTranslation("interaction.phrase.shared"));
        badge.addClassNames("ld-record-badge", "ld-record-closed");
        return badge;
    }

    private void create() {
        var form = new PhraseForm();
        edit(
                "interaction.phrase.add",
                form,
                keepsShared,
                entry -> phrases.add(entry.title, entry.content, entry.shared));
    }

    private void change(Phrase phrase) {
        var form = new PhraseForm();
        form.title = phrase.title();
        form.content = phrase.content();
        edit("interaction.phrase.edit", form, false, entry -> phrases.change(phrase, entry.title, entry.content));
    }

    private void edit(String titleKey, PhraseForm form, boolean choosesSharing, Consumer<PhraseForm> save) {
        var title = new TextField(getTranslation("interaction.phrase.title"));
        title.setMaxLength(Phrase.TITLE_LENGTH);
        var content = new TextArea(getTranslation("interaction.phrase.content"));
        content.setMaxLength(Phrase.CONTENT_LENGTH);
        content.setMinRows(3);
        var shared = new Checkbox(getTranslation("interaction.phrase.share"));
        shared.setVisible(choosesSharing);
        Binder<PhraseForm> binder = new Binder<>();
        String required = getTranslation("uikit.field.required");
        binder.forField(title).asRequired(required).bind(entry -> entry.title, (entry, value) -> entry.title = value);
        binder.forField(content)
                .asRequired(required)
                .bind(entry -> entry.content, (entry, value) -> entry.content = value);
        binder.forField(shared).bind(entry -> entry.shared, (entry, value) -> entry.shared = value);
        binder.readBean(form);
        new FormDialog(getTranslation(titleKey), binder, () -> {
                    binder.writeBean(form);
                    save.accept(form);
                    refresh();
                })
                .wideField(title)
                .wideField(content)
                .fields(shared)
                .open();
        title.focus();
    }

    private void remove(Phrase phrase) {
        phrases.remove(phrase);
        refresh();
        Notifications.undoable(getTranslation("interaction.phrase.removed"), () -> {
            phrases.restore(phrase);
            refresh();
        });
    }

    private static final class PhraseForm {
        String title = "";
        String content = "";
        boolean shared;
    }
}
