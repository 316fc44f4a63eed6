package loyalty.customer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.binder.Binder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import loyalty.customer.ChangeOutcome;
import loyalty.customer.CustomerField;
import loyalty.customer.CustomerFields;
import loyalty.customer.CustomerProfile;
import loyalty.customer.CustomerService;
import loyalty.customer.FieldChange;
import loyalty.customer.FieldType;
import loyalty.customer.FieldView;
import loyalty.identity.Access;
import loyalty.shared.Message;
import loyalty.shared.RefusedException;
import loyalty.uikit.ConflictDialog;
import loyalty.uikit.FormSection;
import loyalty.uikit.Notifications;
import loyalty.uikit.RecordForm;
import org.jspecify.annotations.Nullable;

/**
 * The details of a customer: all or nothing is saved. What is refused is told at its field; what somebody else changed
 * meanwhile is chosen field by field.
 */
class CustomerForm extends Div {
    private static final Map<String, List<String>> SECTIONS = sections();

    private final transient CustomerService customers;
    private final transient CustomerFields fields;
    private final transient FieldInputs inputs;
    private final transient ConflictTexts conflictTexts;
    private final transient Runnable saved;
    private final UUID customerId;
    private final RecordForm form;
    private final Binder<Map<String, String>> binder = new Binder<>();
    private final transient Map<String, Component> inputsByField = new HashMap<>();
    private transient Map<String, String> seen = new HashMap<>();

    CustomerForm(
            CustomerProfile profile,
            CustomerService customers,
            CustomerFields fields,
            FieldInputs inputs,
            ConflictTexts conflictTexts,
            Runnable saved) {
        this.customerId = profile.id();
        this.customers = customers;
        this.fields = fields;
        this.inputs = inputs;
        this.conflictTexts = conflictTexts;
        this.saved = saved;
        FormSection[] sections = SECTIONS.entrySet().stream()
                .map(section -> section(section.getKey(), section.getValue(), profile))
                .filter(Objects::nonNull)
                .toArray(FormSection[]::new);
        this.form = new RecordForm(binder, this::save, this::read, sections);
        add(form);
    }

    private static Map<String, List<String>> sections() {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        sections.put("BASIC", List.of("number", "name", "gender", "birthDate", "company", "jobTitle"));
        sections.put("CONTACT", List.of("phone", "email", "address", "consent", "consentOn"));
        sections.put("CLASS", List.of("type", "source", "channel", "need", "valueBand", "tags"));
        sections.put("LIFECYCLE", List.of("acquiredOn", "owner", "team", "protectedUntil"));
        sections.put("CUSTOM", List.of());
        sections.put("NOTES", List.of("notes"));
        return sections;
    }

    private @Nullable FormSection section(String name, List<String> keys, CustomerProfile profile) {
        FormSection section = new FormSection(getTranslation("customer.section." + name));
        List<CustomerField> members = name.equals("CUSTOM")
                ? fields.all().stream().filter(CustomerField::isCustom).toList()
                : keys.stream().map(key -> fields.find(key).orElseThrow()).toList();
        int shown = 0;
        for (CustomerField field : members) {
            FieldView view = profile.fields().get(field.key());
            if (view == null || view.access() == Access.HIDDEN) continue;
            Component input = inputs.bound(field, view, binder, getLocale());
            inputsByField.put(field.key(), input);
            if (input instanceof HasValue<?, ?> value)
                value.addValueChangeListener(event -> {
                    if (event.isFromClient()) check(field, input);
                });
            if (field.type() == FieldType.LONG_TEXT || field.key().equals("address")) section.wideField(input);
            else section.fields(input);
            shown++;
        }
        return shown == 0 ? null : section;
    }

    private void read() {
        seen = new HashMap<>();
        customers.profile(customerId).fields().forEach((key, view) -> seen.put(key, view.value()));
        binder.readBean(new HashMap<>(seen));
        inputsByField.values().forEach(input -> tell(input, null));
    }

    /** Says what is wrong with a field as soon as it is left. */
    private void check(CustomerField field, Component input) {
        Map<String, String> typed = typed();
        List<FieldChange> change = changes(typed).stream()
                .filter(c -> c.field().equals(field.key()))
                .toList();
        tell(input, null);
        customers.check(change).forEach(outcome -> {
            if (outcome instanceof ChangeOutcome.Refused(Message reason)) tell(input, reason);
            if (outcome instanceof ChangeOutcome.Saved kept && kept.warning() != null)
                Notifications.notice(kept.warning());
        });
    }

    private void save() {
        List<FieldChange> changes = changes(typed());
        List<ChangeOutcome> outcomes = customers.changeTogether(changes);
        if (tellRefusals(changes, outcomes)) throw new RefusedException("customer.form.refused");
        List<ConflictDialog.Field> conflicts = conflicts(changes, outcomes);
        if (!conflicts.isEmpty()) {
            new ConflictDialog(conflicts, (mine, theirs) -> saveResolved(changes, outcomes, mine, theirs)).open();
            throw new RefusedException("customer.form.conflict");
        }
        tellSaved(changes);
    }

    private boolean tellRefusals(List<FieldChange> changes, List<ChangeOutcome> outcomes) {
        boolean refused = false;
        for (int i = 0; i < changes.size(); i++) {
            if (outcomes.get(i) instanceof ChangeOutcome.Refused(Message reason)) {
                tell(Objects.requireNonNull(inputsByField.get(changes.get(i).field())), reason);
                refused = true;
            }
        }
        return refused;
    }

    private List<ConflictDialog.Field> conflicts(List<FieldChange> changes, List<ChangeOutcome> outcomes) {
        List<ConflictDialog.Field> conflicts = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++)
            if (outcomes.get(i) instanceof ChangeOutcome.Conflict conflict)
                conflicts.add(conflictTexts.field(changes.get(i).field(), conflict, getLocale()));
        return conflicts;
    }

    /** Mine replaces what is there now; theirs stays. */
    private void saveResolved(
            List<FieldChange> changes, List<ChangeOutcome> outcomes, List<String> mine, List<String> theirs) {
        List<FieldChange> resolved = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            FieldChange change = changes.get(i);
            if (theirs.contains(change.field())) continue;
            String current =
                    outcomes.get(i) instanceof ChangeOutcome.Conflict conflict ? conflict.current() : change.seen();
            resolved.add(new FieldChange(customerId, change.field(), current, change.typed()));
        }
        if (customers.changeTogether(resolved).stream().anyMatch(outcome -> !(outcome instanceof ChangeOutcome.Saved)))
            Notifications.refused(Message.of("customer.form.conflict"));
        else {
            form.reread();
            tellSaved(resolved);
        }
    }

    private void tellSaved(List<FieldChange> changes) {
        Notifications.done(getTranslation("customer.form.saved", changes.size()));
        saved.run();
    }

    private Map<String, String> typed() {
        Map<String, String> typed = new HashMap<>(seen);
        binder.writeBeanAsDraft(typed);
        return typed;
    }

    private List<FieldChange> changes(Map<String, String> typed) {
        return inputsByField.keySet().stream()
                .filter(key -> !Objects.equals(seen.getOrDefault(key, ""), typed.getOrDefault(key, "")))
                .map(key -> new FieldChange(customerId, key, seen.getOrDefault(key, ""), typed.getOrDefault(key, "")))
                .toList();
    }

    private void tell(Component input, @Nullable Message reason) {
        if (!(input instanceof HasValidation validated)) return;
        validated.setInvalid(reason != null);
        validated.setErrorMessage(
                reason == null ? "" : getTranslation(reason.key(), reason.args().toArray()));
    }
}
