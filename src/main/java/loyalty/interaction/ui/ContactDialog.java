package loyalty.interaction.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import loyalty.customer.CustomerProfile;
import loyalty.uikit.FormDialog;
import loyalty.uikit.Icons;
import loyalty.uikit.Saving;

/** What was talked about with a customer, in a form that is filled in while one talks. */
@StyleSheet("context://styles/records.css")
@StyleSheet("context://styles/interaction.css")
class ContactDialog extends FormDialog {
    private final ContactFields fields;

    /** @param beside what helps with the content: phrases, the timer */
    ContactDialog(String title, ContactFields fields, Saving saving, Component... beside) {
        super(title, fields.binder, saving);
        this.fields = fields;
        addClassName("ld-contact-dialog");
        var tools = new Div(beside);
        tools.addClassName("ld-contact-tools");
        wideField(fields.channel);
        wideField(new Div(fields.content, tools));
        fields(fields.direction, fields.reaction, fields.minutes, fields.at);
        wideField(more());
    }

    /** Says whose contact it is, and calls them where the caller may see the number. */
    ContactDialog with(CustomerProfile customer, String phoneShown) {
        var name = new Span(customer.name());
        name.addClassName("ld-contact-name");
        getHeader().add(name);
        String number = customer.value("phone");
        if (!number.startsWith("+")) return this;
        var call = new Anchor("tel:" + number, Icons.of(Icons.PHONE), new Span(phoneShown));
        call.addClassName("ld-contact-call");
        getHeader().add(call);
        return this;
    }

    /** Goes on with what was written before; it is not saved yet. */
    void continueDraft(Runnable beginAnew) {
        beginChanged();
        var line = new Div(new Span(getTranslation("interaction.draft.continued")));
        line.addClassName("ld-contact-draft");
        var anew = new Button(getTranslation("interaction.draft.anew"), click -> {
            beginAnew.run();
            line.removeFromParent();
            fields.content.focus();
        });
        anew.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        line.add(anew);
        addComponentAsFirst(line);
    }

    private Details more() {
        var layout = new FormLayout(fields.problem, fields.solution, fields.reactionWords);
        var more = new Details(getTranslation("interaction.more"), layout);
        more.setOpened(!fields.problem.isEmpty() || !fields.solution.isEmpty() || !fields.reactionWords.isEmpty());
        return more;
    }

    @Override
    public void open() {
        super.open();
        fields.content.focus();
    }
}
