package loyalty.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import com.vaadin.flow.router.BeforeLeaveObserver;

/**
 * A form on a page. While it holds changes it offers to save (Ctrl S) or discard them, and leaving the page asks first.
 * The binder must be buffered ({@code readBean} or {@code readRecord}).
 */
public class RecordForm extends Div implements BeforeLeaveObserver {
    private final SaveAttempt attempt = new SaveAttempt();
    private final Div bar = new Div();
    private final Saving saving;
    private final Runnable reading;
    private boolean changed;

    /** @param reading reads the record into the binder anew, after saving and to discard changes */
    public RecordForm(Binder<?> binder, Saving saving, Runnable reading, FormSection... sections) {
        this.saving = saving;
        this.reading = reading;
        addClassName("ld-record-form");
        bar.addClassName("ld-save-bar");
        var discard = new Button(getTranslation("uikit.unsaved.discard"), click -> reread());
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        bar.add(attempt, discard, new SaveButton(this::save));
        add(sections);
        add(bar);
        binder.addValueChangeListener(change -> mark(changed || change.isFromClient()));
        reread();
    }

    private boolean save() {
        boolean saved = attempt.save(saving);
        if (saved) {
            reread();
        }
        return saved;
    }

    /** Shows the record as it is stored now; what was typed and not saved is gone. */
    public final void reread() {
        reading.run();
        attempt.setVisible(false);
        mark(false);
    }

    /** {@code data-unsaved} also makes the browser ask before the tab is closed, see {@code frame.js}. */
    private void mark(boolean unsaved) {
        changed = unsaved;
        bar.setVisible(unsaved);
        getElement().setAttribute("data-unsaved", unsaved);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (changed) {
            ContinueNavigationAction leaving = event.postpone();
            new UnsavedDialog(() -> saveAnd(leaving), leaving::proceed, leaving::cancel).open();
        }
    }

    private void saveAnd(ContinueNavigationAction leaving) {
        if (save()) {
            leaving.proceed();
        } else {
            leaving.cancel();
        }
    }
}
