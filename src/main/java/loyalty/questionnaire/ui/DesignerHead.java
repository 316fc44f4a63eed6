package loyalty.questionnaire.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import loyalty.questionnaire.QuestionnaireVersion;
import loyalty.shared.RefusedException;
import loyalty.uikit.Confirmation;
import loyalty.uikit.Icons;
import loyalty.uikit.Notifications;
import loyalty.uikit.PageHeader;

/** What the questionnaire is called, how far it is saved, and what can be done with the whole of it. */
class DesignerHead extends Div {
    private final transient Designer designer;
    private final transient Consumer<Boolean> reopen;
    private final Span state = new Span();
    private final Button undo = icon(Icons.UNDO, "uikit.undo");
    private final Button redo = icon(Icons.REDO, "questionnaire.designer.redo");
    private final Button publish = new Button(getTranslation("questionnaire.designer.publish"));
    private final Button reload = new Button(getTranslation("questionnaire.designer.reload"));

    /** @param reopen told whether the next version is begun */
    DesignerHead(Designer designer, boolean designs, Consumer<Boolean> reopen) {
        this.designer = designer;
        this.reopen = reopen;
        addClassName("ld-designer-head");
        state.getElement().setAttribute("role", "status");
        PageHeader header = new PageHeader(designer.now().content().title().in(getLocale())).about(state);
        if (designer.edits()) header.actions(undo, redo, reload, publish);
        else if (designs) header.actions(nextVersion());
        add(header);
        undo.addClickListener(click -> designer.undo());
        undo.addClickShortcut(Key.KEY_Z, KeyModifier.CONTROL);
        redo.addClickListener(click -> designer.redo());
        redo.addClickShortcut(Key.KEY_Y, KeyModifier.CONTROL);
        reload.addClickListener(click -> reopen.accept(false));
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        publish.addClickListener(click -> confirm());
        designer.listen(news -> show());
        show();
    }

    private void show() {
        undo.setEnabled(designer.history().canUndo());
        redo.setEnabled(designer.history().canRedo());
        boolean refused = designer.refusal() != null;
        reload.setVisible(refused);
        publish.setEnabled(!refused);
        state.setClassName("ld-designer-refused", refused);
        state.setText(said());
    }

    private String said() {
        var refusal = designer.refusal();
        if (refusal != null) return getTranslation(refusal.key(), refusal.args().toArray());
        QuestionnaireVersion published = designer.details().published();
        if (!designer.edits() && published != null)
            return getTranslation("questionnaire.designer.published", published.number());
        boolean touched = designer.history().canUndo() || designer.history().canRedo();
        return getTranslation(touched ? "questionnaire.designer.saved" : "questionnaire.designer.draft");
    }

    private Button nextVersion() {
        Button next = new Button(
                getTranslation("questionnaire.designer.nextVersion"),
                Icons.of(Icons.EDIT),
                click -> reopen.accept(true));
        next.addThemeVariants(ButtonVariant.PRIMARY);
        return next;
    }

    private void confirm() {
        boolean hindered =
                designer.problems().stream().anyMatch(problem -> problem.kind().hinders());
        if (hindered) {
            Notifications.failed(getTranslation("questionnaire.hasProblems"));
            return;
        }
        ConfirmDialog dialog = Confirmation.ask(
                getTranslation("questionnaire.designer.publish.ask"),
                getTranslation("questionnaire.designer.publish.means"),
                getTranslation("questionnaire.designer.publish"),
                this::publish);
        dialog.setConfirmButtonTheme("primary");
    }

    private void publish() {
        try {
            int number = designer.publish().number();
            Notifications.done(getTranslation("questionnaire.designer.published", number));
            reopen.accept(false);
        } catch (RefusedException refused) {
            Notifications.refused(refused.reason());
        }
    }

    private Button icon(String icon, String key) {
        Button button = new Button(Icons.of(icon));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key));
        button.setTooltipText(getTranslation(key));
        return button;
    }
}
