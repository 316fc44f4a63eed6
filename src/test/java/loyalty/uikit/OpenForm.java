package loyalty.uikit;

import com.vaadin.browserless.BaseBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonTester;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxTester;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldTester;

/** The form in the dialog that is open, as its user fills it in. */
public final class OpenForm {
    private final BaseBrowserlessTest page;

    public OpenForm(BaseBrowserlessTest page) {
        this.page = page;
    }

    public boolean isOpen() {
        return page.$(Dialog.class).exists();
    }

    public TextField field(String label) {
        return page.$(TextField.class).from(dialog()).withLabel(label).single();
    }

    public void fill(String label, String text) {
        page.test(TextFieldTester.class, field(label)).setValue(text);
    }

    public void tick(String label) {
        Checkbox box = page.$(Checkbox.class).from(dialog()).withLabel(label).single();
        page.test(CheckboxTester.class, box).click();
    }

    /** The one component of this kind. */
    public <C extends Component> C the(Class<C> kind) {
        return page.$(kind).from(dialog()).single();
    }

    public void save() {
        Button save = page.$(Button.class).from(dialog()).withText("Save").single();
        page.test(ButtonTester.class, save).click();
    }

    /** Why the whole was not saved. */
    public String refusal() {
        return the(Paragraph.class).getText();
    }

    private Dialog dialog() {
        return page.$(Dialog.class).single();
    }
}
