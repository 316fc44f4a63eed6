package loyalty.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;

/** Fields of one topic under a heading: two columns, one on a phone. */
public class FormSection extends Section {
    private static final int COLUMNS = 2;
    private final FormLayout fields = fields();

    public FormSection(String heading) {
        addClassName("ld-form-section");
        add(new H3(heading), fields);
    }

    public FormSection fields(Component... fields) {
        this.fields.add(fields);
        return this;
    }

    /** For long texts: takes both columns. */
    public FormSection wideField(Component field) {
        addWide(fields, field);
        return this;
    }

    static FormLayout fields() {
        var layout = new FormLayout();
        layout.setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("30rem", COLUMNS));
        return layout;
    }

    static void addWide(FormLayout fields, Component field) {
        fields.add(field, COLUMNS);
    }
}
