package loyalty.insight.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import java.util.Optional;
import java.util.UUID;
import loyalty.customer.Choice;
import loyalty.insight.ChurnReason;
import loyalty.insight.ChurnReasonService;
import loyalty.insight.ChurnReasons;
import loyalty.insight.StagePeriod;
import loyalty.uikit.FormDialog;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;
import loyalty.uikit.Notifications;
import org.jspecify.annotations.Nullable;

/** Why a customer left, beside each time they were lost; for the last time it can be told as long as they are. */
class ChurnWords {
    private final ChurnReasonService service;
    private final Formats formats;
    private final UUID customer;
    private @Nullable ChurnReasons reasons;

    ChurnWords(ChurnReasonService service, Formats formats, UUID customer) {
        this.service = service;
        this.formats = formats;
        this.customer = customer;
    }

    Div of(StagePeriod lost) {
        Div line = new Div();
        line.addClassName("ld-lifecycle-line");
        show(line, lost);
        return line;
    }

    private void show(Div line, StagePeriod lost) {
        line.removeAll();
        Optional<ChurnReason> told = told(lost);
        told.ifPresent(reason -> line.add(new Span(words(line, reason))));
        boolean now = lost.until() == null;
        if (now && reasons().telling()) line.add(button(line, lost, told.orElse(null)));
        else if (told.isEmpty()) line.add(new Span(line.getTranslation("insight.churn.untold")));
    }

    /** Of most customers nobody asks: they were never lost. */
    private ChurnReasons reasons() {
        ChurnReasons known = reasons;
        if (known == null) known = service.of(customer);
        reasons = known;
        return known;
    }

    private Optional<ChurnReason> told(StagePeriod lost) {
        return reasons().list().stream()
                .filter(reason -> !reason.lostOn().isBefore(lost.since()))
                .filter(reason -> lost.until() == null || reason.lostOn().isBefore(lost.until()))
                .findFirst();
    }

    private String words(Div line, ChurnReason reason) {
        String by = reason.toldBy() == null ? "" : reason.toldBy();
        String said = line.getTranslation(
                "insight.churn.told",
                service.name(reason.reason(), UI.getCurrent().getLocale()),
                by,
                formats.time(reason.toldAt()));
        return reason.note() == null ? said : said + "\n" + reason.note();
    }

    private static String name(Choice choice) {
        return choice.name(UI.getCurrent().getLocale());
    }

    private Button button(Div line, StagePeriod lost, @Nullable ChurnReason told) {
        Button button = new Button(
                line.getTranslation(told == null ? "insight.churn.tell" : "insight.churn.change"),
                Icons.of(Icons.EDIT),
                click -> open(line, lost, told));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private void open(Div line, StagePeriod lost, @Nullable ChurnReason told) {
        Entry entry = new Entry();
        entry.note = told == null || told.note() == null ? "" : told.note();
        ComboBox<Choice> reason = new ComboBox<>(line.getTranslation("insight.churn.reason"));
        reason.setItems(service.choices());
        reason.setItemLabelGenerator(ChurnWords::name);
        TextArea note = new TextArea(line.getTranslation("insight.churn.note"));
        note.setMaxLength(ChurnReason.NOTE_LENGTH);
        Binder<Entry> binder = new Binder<>();
        binder.forField(reason)
                .asRequired(line.getTranslation("uikit.field.required"))
                .bind(each -> each.reason, (each, value) -> each.reason = value);
        binder.forField(note).bind(each -> each.note, (each, value) -> each.note = value);
        if (told != null)
            entry.reason = service.choices().stream()
                    .filter(choice -> choice.code().equals(told.reason()))
                    .findFirst()
                    .orElse(null);
        binder.readBean(entry);
        new FormDialog(line.getTranslation("insight.churn.why"), binder, () -> {
                    binder.writeBean(entry);
                    save(line, lost, entry);
                })
                .fields(reason)
                .wideField(note)
                .open();
        reason.focus();
    }

    private void save(Div line, StagePeriod lost, Entry entry) {
        Choice chosen = entry.reason;
        if (chosen == null) return;
        service.tell(customer, chosen.code(), entry.note);
        reasons = null;
        show(line, lost);
        Notifications.done(line.getTranslation("insight.churn.kept"));
    }

    /** What the form holds. */
    private static final class Entry {
        private @Nullable Choice reason;
        private String note = "";
    }
}
