package loyalty.interaction.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import java.util.Objects;
import loyalty.customer.Choice;
import loyalty.feedback.Severity;

/** What the customer complained about: nothing, until it is ticked. */
class ComplaintFields extends Div {
    private final Checkbox complained = new Checkbox(translate("interaction.complaint"));
    private final ComboBox<String> category = new ComboBox<>(translate("feedback.field.category"));
    private final RadioButtonGroup<Severity> severity = new RadioButtonGroup<>();

    /** @param categories of complaints */
    ComplaintFields(Binder<ContactForm> binder, List<Choice> categories) {
        addClassName("ld-contact-part");
        category.setItems(categories.stream().map(Choice::code).toList());
        category.setItemLabelGenerator(code -> name(categories, code));
        category.setClearButtonVisible(true);
        severity.setLabel(translate("interaction.complaint.severity"));
        severity.addClassName("ld-tiles");
        severity.setItems(Severity.values());
        severity.setItemLabelGenerator(each -> translate("feedback.complaint.severity." + each));
        var details =
                new Div(new FormLayout(category, severity), new Paragraph(translate("interaction.complaint.hint")));
        details.setVisible(false);
        add(complained, details);
        complained.addValueChangeListener(change -> details.setVisible(change.getValue()));
        binder.forField(complained).bind(form -> form.complained, (form, value) -> form.complained = value);
        binder.forField(category).bind(form -> form.category, (form, value) -> form.category = value);
        binder.forField(severity).bind(form -> form.severity, (form, value) -> form.severity = value);
    }

    private String name(List<Choice> categories, String code) {
        return categories.stream()
                .filter(choice -> Objects.equals(choice.code(), code))
                .findFirst()
                .map(choice -> choice.name(getLocale()))
                .orElse(code);
    }

    /** @param complains runs when the user says so */
    void onComplaint(Runnable complains) {
        complained.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue()) complains.run();
        });
    }
}
