package loyalty.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One record of a {@link RecordList}: a line of columns where there is room, a card on a phone. */
public class RecordRow extends Div {
    private final Div actions = new Div();

    public RecordRow() {
        addClassName("ld-record");
        actions.addClassName("ld-record-actions");
        add(actions);
    }

    /** What the record is called by: the first line of the card. */
    public RecordRow lead(Component... parts) {
        return cell("ld-record-lead", parts);
    }

    public RecordRow fact(Component... parts) {
        return cell("ld-record-fact", parts);
    }

    public RecordRow fact(String text) {
        return fact(new Span(text));
    }

    /** A number, on the right. */
    public RecordRow figure(String text) {
        return cell("ld-record-figure", new Span(text));
    }

    /** @param name says what the button does, also to who can't see its icon */
    public RecordRow action(String name, String icon, Runnable action) {
        actions.add(button(name, icon, action));
        return this;
    }

    /** @param key pressed while the row has the focus, does the same, where the list follows keys */
    public RecordRow action(String name, String icon, String key, Runnable action) {
        Button button = button(name, icon, action);
        button.getElement().setAttribute("aria-keyshortcuts", key);
        button.setTooltipText(name + " (" + key + ")");
        actions.add(button);
        return this;
    }

    private static Button button(String name, String icon, Runnable action) {
        var button = new Button(Icons.of(icon), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(name);
        button.setTooltipText(name);
        return button;
    }

    private RecordRow cell(String role, Component... parts) {
        var cell = new Div(parts);
        cell.addClassName(role);
        addComponentAtIndex(getComponentCount() - 1, cell);
        return this;
    }
}
