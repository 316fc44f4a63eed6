package loyalty.table.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import loyalty.customer.CustomerField;
import loyalty.customer.CustomerFields;
import loyalty.customer.CustomerNavigation;
import loyalty.customer.CustomerService;
import loyalty.customer.NewCustomer;
import loyalty.shared.Message;
import loyalty.shared.RefusedException;
import loyalty.uikit.FormDialog;
import loyalty.uikit.Notifications;
import org.jspecify.annotations.Nullable;

/** A new customer on a phone, where there are no cells to type into: who it is and how to reach them. */
class NewCustomerDialog {
    private static final List<String> ASKED = List.of("name", "phone", "email", "company");
    private static final Map<String, String> KEYBOARDS = Map.of("phone", "tel", "email", "email");

    private final CustomerService customers;
    private final TableTexts texts;
    private final Binder<Map<String, String>> binder = new Binder<>();
    private final Map<String, TextField> inputs = new LinkedHashMap<>();

    NewCustomerDialog(CustomerService customers, CustomerFields fields, TableTexts texts) {
        this.customers = customers;
        this.texts = texts;
        fields.all().stream()
                .filter(field -> ASKED.contains(field.key()) || field.isCustom() && field.required())
                .forEach(field -> inputs.put(field.key(), input(field)));
    }

    private TextField input(CustomerField field) {
        var input = new TextField(texts.name(field));
        input.setRequiredIndicatorVisible(field.required());
        input.setHelperText(texts.help(field));
        input.getElement().setAttribute("inputmode", KEYBOARDS.getOrDefault(field.key(), "text"));
        binder.forField(input)
                .bind(typed -> typed.getOrDefault(field.key(), ""), (typed, text) -> typed.put(field.key(), text));
        return input;
    }

    void open() {
        binder.readBean(new HashMap<>());
        var dialog = new FormDialog(texts.say("table.new"), binder, this::register);
        inputs.values().forEach(dialog::fields);
        dialog.open();
        inputs.values().iterator().next().focus();
    }

    private void register() {
        Map<String, String> typed = new HashMap<>();
        binder.writeBeanAsDraft(typed);
        switch (customers.register(typed)) {
            case NewCustomer.Incomplete(Map<String, Message> reasons) -> refuse(reasons);
            case NewCustomer.Registered registered -> {
                if (registered.warning() != null) Notifications.notice(registered.warning());
                CustomerNavigation.open(registered.id(), "");
            }
        }
    }

    /** Each reason at its field; what has no field here is told under the form. */
    private void refuse(Map<String, Message> reasons) {
        inputs.forEach((key, input) -> tell(input, reasons.get(key)));
        Message first = reasons.values().iterator().next();
        throw new RefusedException(first.key(), first.args().toArray());
    }

    private void tell(HasValidation input, @Nullable Message reason) {
        input.setInvalid(reason != null);
        input.setErrorMessage(
                reason == null ? "" : texts.say(reason.key(), reason.args().toArray()));
    }
}
