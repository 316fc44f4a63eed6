package loyalty.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.data.binder.Binder;

/**
 * A short form in a dialog. It closes when saving went well; when it was refused it stays and says why; when it is
 * closed with changes it asks first. The binder must be buffered ({@code readBean} or {@code readRecord}).
 *
 * <p>The dialog itself notes what the user changed: a binder forgets it when it has written, even if saving is refused
 * afterwards.
 */
public class FormDialog extends Dialog {
    private final FormLayout fields = FormSection.fields();
    private final SaveAttempt attempt = new SaveAttempt();
    private final Saving saving;
    private boolean changed;

    public FormDialog(String title, Binder<?> binder, Saving saving) {
        this.saving = saving;
        setHeaderTitle(title);
        addClassName("ld-form-dialog");
        add(fields, attempt);
        var cancel = new Button(getTranslation("uikit.cancel"), click -> closeUnlessUnsaved());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(cancel, new SaveButton(this::save).alsoByEnter());
        binder.addValueChangeListener(change -> changed |= change.isFromClient());
        addDialogCloseActionListener(escapeOrOutsideClick -> closeUnlessUnsaved());
    }

    public FormDialog fields(Component... fields) {
        this.fields.add(fields);
        return this;
    }

    /** For long texts: takes both columns. */
    public FormDialog wideField(Component field) {
        FormSection.addWide(fields, field);
        return this;
    }

    /** What the form shows at first is not stored anywhere yet. */
    protected void beginChanged() {
        changed = true;
    }

    private void save() {
        if (attempt.save(saving)) {
            close();
        }
    }

    private void closeUnlessUnsaved() {
        if (changed) {
            new UnsavedDialog(this::save, this::close, () -> {}).open();
        } else {
            close();
        }
    }
}
