package loyalty.privacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.Objects;
import loyalty.privacy.RetentionPreview;
import loyalty.privacy.RetentionRule;
import loyalty.privacy.RetentionService;
import loyalty.uikit.FormDialog;
import loyalty.uikit.Formats;
import loyalty.uikit.Notifications;
import org.jspecify.annotations.Nullable;

/** One rule: for how long, whether it is on, and what it would do tonight. */
class RetentionDialog {
    private final RetentionService retention;
    private final RetentionRule rule;
    private final Formats formats;
    private final Runnable saved;
    private final Binder<Form> binder = new Binder<>();
    private final IntegerField months = new IntegerField(translate("privacy.retention.months"));
    private final Checkbox enabled = new Checkbox(translate("privacy.retention.enabled"));
    private final Paragraph preview = new Paragraph();

    /** What the fields hold. */
    private static final class Form {
        @Nullable
        Integer months;

        boolean enabled;
    }

    RetentionDialog(RetentionService retention, RetentionRule rule, Formats formats, Runnable saved) {
        this.retention = retention;
        this.rule = rule;
        this.formats = formats;
        this.saved = saved;
        String range = translate("privacy.retention.months.range", rule.leastMonths(), RetentionService.MOST_MONTHS);
        months.setStepButtonsVisible(true);
        months.setHelperText(translate("privacy.retention.least." + rule.kind()));
        preview.getElement().setAttribute("role", "status");
        binder.forField(months)
                .asRequired(range)
                .withValidator(this::isAllowed, range)
                .bind(form -> form.months, (form, value) -> form.months = value);
        binder.forField(enabled).bind(form -> form.enabled, (form, value) -> form.enabled = value);
        var form = new Form();
        form.months = rule.months();
        form.enabled = rule.enabled();
        binder.readBean(form);
        months.addValueChangeListener(change -> showPreview());
        showPreview();
    }

    void open() {
        new FormDialog(translate("privacy.retention.kind." + rule.kind()), binder, this::save)
                .fields(months, enabled)
                .wideField(preview)
                .open();
    }

    private boolean isAllowed(@Nullable Integer value) {
        return value != null && value >= rule.leastMonths() && value <= RetentionService.MOST_MONTHS;
    }

    private void showPreview() {
        preview.setText(isAllowed(months.getValue()) ? words(retention.preview(rule.kind(), months.getValue())) : "");
    }

    private String words(RetentionPreview found) {
        if (found.oldest() == null) return translate("privacy.retention.preview.none", formats.time(found.before()));
        return translate(
                "privacy.retention.preview",
                found.records(),
                formats.time(found.before()),
                formats.time(found.oldest()));
    }

    private void save() throws ValidationException {
        var form = new Form();
        binder.writeBean(form);
        retention.save(new RetentionRule(
                rule.kind(),
                rule.fate(),
                rule.leastMonths(),
                Objects.requireNonNull(form.months),
                form.enabled,
                rule.ranAt(),
                rule.ranRecords(),
                rule.version()));
        Notifications.done(translate("privacy.retention.saved"));
        saved.run();
    }
}
