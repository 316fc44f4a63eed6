package loyalty.customer.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import loyalty.customer.CustomType;
import loyalty.uikit.FormDialog;

/** Defines a custom column. */
class CustomColumnDialog extends FormDialog {

    CustomColumnDialog(CustomColumnForm form, Runnable save) {
        this(form, new Binder<>(), save);
    }

    private CustomColumnDialog(CustomColumnForm form, Binder<CustomColumnForm> binder, Runnable save) {
        super(UI.getCurrent().getTranslation("customer.column.dialog"), binder, () -> {
            binder.writeBean(form);
            save.run();
        });
        Select<CustomType> type = new Select<>();
        type.setLabel(getTranslation("customer.column.type"));
        type.setItems(CustomType.values());
        type.setItemLabelGenerator(t -> getTranslation("customer.column.type." + t));
        type.setReadOnly(form.id != null);
        binder.forField(type).bind(f -> f.type, (f, value) -> f.type = value);
        TextField nameZh = new TextField(getTranslation("customer.dictionary.nameZh"));
        binder.forField(nameZh)
                .asRequired(getTranslation("customer.column.nameNeeded"))
                .bind(f -> f.nameZh, (f, value) -> f.nameZh = value);
        TextField nameEn = new TextField(getTranslation("customer.dictionary.nameEn"));
        binder.forField(nameEn)
                .asRequired(getTranslation("customer.column.nameNeeded"))
                .bind(f -> f.nameEn, (f, value) -> f.nameEn = value);
        TextField defaultValue = new TextField(getTranslation("customer.column.default"));
        binder.forField(defaultValue).bind(f -> f.defaultValue, (f, value) -> f.defaultValue = value);
        TextArea choices = new TextArea(getTranslation("customer.column.choices"));
        choices.setHelperText(getTranslation("customer.column.choicesHelp"));
        choices.setMinRows(3);
        choices.setVisible(form.type == CustomType.CHOICE);
        type.addValueChangeListener(event -> choices.setVisible(event.getValue() == CustomType.CHOICE));
        binder.forField(choices).bind(f -> f.choices, (f, value) -> f.choices = value);
        TextField helpZh = new TextField(getTranslation("customer.column.helpZh"));
        binder.forField(helpZh).bind(f -> f.helpZh, (f, value) -> f.helpZh = value);
        TextField helpEn = new TextField(getTranslation("customer.column.helpEn"));
        binder.forField(helpEn).bind(f -> f.helpEn, (f, value) -> f.helpEn = value);
        Checkbox required = new Checkbox(getTranslation("customer.column.required"));
        binder.forField(required).bind(f -> f.required, (f, value) -> f.required = value);
        Checkbox active = new Checkbox(getTranslation("customer.column.shown"));
        binder.forField(active).bind(f -> f.active, (f, value) -> f.active = value);
        binder.readBean(form);
        fields(nameZh, nameEn, type, defaultValue).wideField(choices).fields(helpZh, helpEn, required, active);
    }
}
