package loyalty.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import loyalty.OnH2;
import loyalty.shared.RefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How forms save, refuse and keep what is not saved. */
@OnH2
class FormTests extends SpringBrowserlessTest {
    public record Note(String text) {}

    private final TextField text = new TextField();
    private final Binder<Note> binder = new Binder<>(Note.class);
    private Note stored = new Note("before");

    @BeforeEach
    void bind() {
        binder.forField(text).asRequired("needed").bind("text");
    }

    @Test
    void dialogClosesWhenItHasSaved() {
        FormDialog dialog = dialog();
        test(text).setValue("after");
        test(button("Save")).click();
        assertThat(stored).isEqualTo(new Note("after"));
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void dialogStaysAndSaysWhyWhenSavingIsRefused() {
        FormDialog dialog = dialog();
        test(text).setValue("refuse");
        test(button("Save")).click();
        assertThat(dialog.isOpened()).isTrue();
        assertThat($(Paragraph.class, dialog).single().getText()).startsWith("Someone else");
    }

    @Test
    void dialogAsksBeforeItDropsChangesAlsoAfterARefusal() {
        FormDialog dialog = dialog();
        test(text).setValue("refuse");
        test(button("Save")).click();
        test(button("Cancel")).click();
        assertThat(dialog.isOpened()).isTrue();
        assertThat($(ConfirmDialog.class).exists()).isTrue();
    }

    @Test
    void dialogWithoutChangesJustCloses() {
        FormDialog dialog = dialog();
        test(button("Cancel")).click();
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void dialogKeepsInvalidInputAtItsField() {
        FormDialog dialog = dialog();
        test(text).setValue("");
        test(button("Save")).click();
        assertThat(dialog.isOpened()).isTrue();
        assertThat(text.getErrorMessage()).isEqualTo("needed");
    }

    @Test
    void pageFormSavesByCtrlS() {
        RecordForm form = form();
        test(text).setValue("after");
        assertThat(form.getElement().hasAttribute("data-unsaved")).isTrue();
        fireShortcut(Key.KEY_S, KeyModifier.CONTROL);
        assertThat(stored).isEqualTo(new Note("after"));
        assertThat(form.getElement().hasAttribute("data-unsaved")).isFalse();
    }

    @Test
    void pageFormTakesChangesBack() {
        form();
        test(text).setValue("after");
        test(button("Discard changes")).click();
        assertThat(text.getValue()).isEqualTo("before");
        assertThat(stored).isEqualTo(new Note("before"));
    }

    private FormDialog dialog() {
        binder.readRecord(stored);
        FormDialog dialog = new FormDialog("Note", binder, this::save).fields(text);
        dialog.open();
        roundTrip();
        return dialog;
    }

    private RecordForm form() {
        var section = new FormSection("Note").fields(text);
        return attached(new RecordForm(binder, this::save, () -> binder.readRecord(stored), section));
    }

    private void save() throws ValidationException {
        Note note = binder.writeRecord();
        if (note.text().equals("refuse")) {
            throw new RefusedException("shell.conflict");
        }
        stored = note;
    }

    private static <C extends Component> C attached(C component) {
        UI.getCurrent().add(component);
        return component;
    }

    private Button button(String words) {
        return $(Button.class).withText(words).single();
    }
}
