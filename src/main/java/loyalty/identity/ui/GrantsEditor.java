package loyalty.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import loyalty.identity.Access;
import loyalty.identity.Capability;
import loyalty.identity.CapabilitySubject;
import loyalty.identity.FieldGroup;
import loyalty.identity.Grants;
import loyalty.identity.Scope;

/** All there is to permit, each with one sentence of help and a choice of how far. */
class GrantsEditor extends Div {
    private final Map<Capability, Select<Scope>> scopes = new EnumMap<>(Capability.class);
    private final Map<FieldGroup, Select<Access>> own = new EnumMap<>(FieldGroup.class);
    private final Map<FieldGroup, Select<Access>> others = new EnumMap<>(FieldGroup.class);
    private final boolean editable;

    GrantsEditor(Grants grants, boolean editable) {
        this.editable = editable;
        addClassName("ld-grants");
        for (CapabilitySubject subject : CapabilitySubject.values()) add(section(subject, grants));
        add(new H2(getTranslation("identity.permissions.fields")));
        for (FieldGroup group : FieldGroup.values()) add(fields(group, grants));
    }

    Grants grants() {
        Map<Capability, Scope> capabilities = new EnumMap<>(Capability.class);
        scopes.forEach((capability, select) ->
                select.getOptionalValue().ifPresent(scope -> capabilities.put(capability, scope)));
        return new Grants(capabilities, chosen(own), chosen(others));
    }

    private static Map<FieldGroup, Access> chosen(Map<FieldGroup, Select<Access>> selects) {
        Map<FieldGroup, Access> chosen = new EnumMap<>(FieldGroup.class);
        selects.forEach((group, select) -> chosen.put(group, select.getValue()));
        return chosen;
    }

    void onChange(Consumer<Grants> listener) {
        scopes.values().forEach(select -> select.addValueChangeListener(change -> listener.accept(grants())));
        own.values().forEach(select -> select.addValueChangeListener(change -> listener.accept(grants())));
        others.values().forEach(select -> select.addValueChangeListener(change -> listener.accept(grants())));
    }

    private Section section(CapabilitySubject subject, Grants grants) {
        var section = new Section(new H3(getTranslation("identity.subject." + subject)));
        subject.capabilities().forEach(capability -> section.add(row(capability, grants)));
        return section;
    }

    private Div row(Capability capability, Grants grants) {
        String key = "identity.capability." + capability;
        var select = new Select<Scope>();
        select.setItems(Scope.values());
        select.setItemLabelGenerator(
                scope -> getTranslation(scope == null ? "identity.scope.none" : "identity.scope." + scope));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("identity.scope.none"));
        select.setValue(grants.capabilities().get(capability));
        scopes.put(capability, select);
        return line(getTranslation(key), getTranslation(key + ".help"), named(select, getTranslation(key)));
    }

    private Div fields(FieldGroup group, Grants grants) {
        String name = getTranslation("identity.fieldGroup." + group);
        own.put(group, access(grants.fields(group, true), "identity.access.own"));
        others.put(group, access(grants.fields(group, false), "identity.access.others"));
        return line(
                name,
                getTranslation("identity.fieldGroup." + group + ".help"),
                named(own.get(group), getTranslation("identity.fieldGroup.own", name)),
                named(others.get(group), getTranslation("identity.fieldGroup.others", name)));
    }

    private Select<Access> access(Access access, String label) {
        var select = new Select<Access>();
        select.setItems(Access.values());
        select.setItemLabelGenerator(item -> getTranslation("identity.access." + item));
        select.setValue(access);
        select.setHelperText(getTranslation(label));
        return select;
    }

    private <T> Select<T> named(Select<T> select, String name) {
        select.setAriaLabel(name);
        select.setReadOnly(!editable);
        return select;
    }

    private static Div line(String name, String help, Select<?>... selects) {
        var words = new Div(new Span(name), new Span(help));
        words.addClassName("ld-grant-words");
        var choices = new Div(selects);
        choices.addClassName("ld-grant-choices");
        var line = new Div(words, choices);
        line.addClassName("ld-grant");
        return line;
    }
}
