package loyalty.interaction.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Anchor;
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

    ContactDialog(String title, ContactFields fields, Saving saving) {
        super(title, fields.binder, saving);
        this.fields = fields;
        addClassName("ld-contact-dialog");
        wideField(fields.channel);
        wideField(fields.content);
        fields(fields.direction, fields.reaction, fields.minutes, fields.at);
        wideField(more());
    }

    /** Says whose contact it is, and calls them where the caller may see the number. */
    ContactDialog with(CustomerProfile customer, String phoneShown) {
        var name = new Span(customer.name());
        name.addClassName("ld-contact-name");
        getHeader().add(name);
        String number = customer.value("phone");
        if (number.startsWith("+"))
            getHeader().add(new Anchor("tel:" + number, Icons.of(Icons.PHONE), new Span(phoneShown)));
        return this;
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
