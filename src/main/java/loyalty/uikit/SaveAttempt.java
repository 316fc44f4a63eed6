package loyalty.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.binder.BindingValidationStatus;
import com.vaadin.flow.data.binder.ValidationException;
import loyalty.shared.Message;
import loyalty.shared.RefusedException;

/** The line of a form that says why it could not be saved. */
public class SaveAttempt extends Paragraph {

    public SaveAttempt() {
        addClassName("ld-refusal");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** @return whether it was saved; if not, the reason stands here or at the field that has the focus now */
    public boolean save(Saving saving) {
        setVisible(false);
        try {
            saving.save();
            return true;
        } catch (ValidationException e) {
            focusFirstInvalid(e);
        } catch (RefusedException e) {
            say(e.reason());
        }
        return false;
    }

    private void say(Message reason) {
        setText(getTranslation(reason.key(), reason.args().toArray()));
        setVisible(true);
    }

    private static void focusFirstInvalid(ValidationException e) {
        e.getFieldValidationErrors().stream()
                .map(BindingValidationStatus::getField)
                .filter(field -> field instanceof Component && field instanceof Focusable<?>)
                .map(field -> (Focusable<?>) field)
                .findFirst()
                .ifPresent(Focusable::focus);
    }
}
