package loyalty.segment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import java.util.UUID;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.segment.Segment;
import loyalty.segment.SegmentDraft;
import loyalty.segment.SegmentService;
import loyalty.shared.RefusedException;
import loyalty.table.RuleEditor;
import loyalty.table.TableFilter;
import loyalty.table.ViewAudience;
import loyalty.uikit.FormDialog;
import loyalty.uikit.Notifications;
import org.jspecify.annotations.Nullable;

/** A segment's name, who sees it, and its rule, with how many customers the rule means now. */
class SegmentDialog extends FormDialog {

    /** What the form holds. */
    static final class Form {
        private String name = "";
        private ViewAudience audience = ViewAudience.PRIVATE;
        private boolean frozen;
    }

    private final RuleEditor rule;

    /** @param id the segment to change; null for a new one, which may begin as a copy */
    static SegmentDialog of(@Nullable UUID id, @Nullable Segment like, SegmentPanel services, Runnable saved) {
        Form form = new Form();
        if (like != null) {
            form.name = id == null
                    ? UI.getCurrent()
                            .getTranslation(
                                    "segment.copyOf", like.name(UI.getCurrent().getLocale()))
                    : like.name(UI.getCurrent().getLocale());
            form.audience = id == null ? ViewAudience.PRIVATE : like.audience();
            form.frozen = id != null && like.isFrozen();
        }
        SegmentDialog dialog = new SegmentDialog(
                id, form, like == null ? TableFilter.NONE : like.rule(), new Binder<>(), services, saved);
        if (id == null && like != null) dialog.beginChanged();
        return dialog;
    }

    private SegmentDialog(
            @Nullable UUID id,
            Form form,
            TableFilter shown,
            Binder<Form> binder,
            SegmentPanel services,
            Runnable saved) {
        this(id, form, shown, binder, services, services.rules().rule(), saved);
    }

    private SegmentDialog(
            @Nullable UUID id,
            Form form,
            TableFilter shown,
            Binder<Form> binder,
            SegmentPanel services,
            RuleEditor rule,
            Runnable saved) {
        super(UI.getCurrent().getTranslation(id == null ? "segment.new" : "segment.edit"), binder, () -> {
            binder.writeBean(form);
            if (!rule.isComplete()) throw new RefusedException("segment.rule.incomplete");
            services.segments().save(id, new SegmentDraft(form.name, form.audience, rule.filter(), form.frozen));
            saved.run();
            Notifications.done(UI.getCurrent().getTranslation("segment.saved", form.name));
        });
        this.rule = rule;
        addClassName("ld-segment-dialog");
        TextField name = new TextField(getTranslation("segment.field.name"));
        name.setMaxLength(SegmentService.NAME_LENGTH);
        binder.forField(name)
                .asRequired(getTranslation("segment.name", SegmentService.NAME_LENGTH))
                .bind(f -> f.name, (f, value) -> f.name = value);
        Select<ViewAudience> audience = new Select<>();
        audience.setLabel(getTranslation("segment.field.audience"));
        audience.setItems(audiences(services.permissions()));
        audience.setItemLabelGenerator(each -> getTranslation("segment.audience." + each));
        binder.forField(audience).bind(f -> f.audience, (f, value) -> f.audience = value);
        Checkbox frozen = new Checkbox(getTranslation("segment.field.frozen"));
        frozen.setHelperText(getTranslation("segment.field.frozen.help"));
        binder.forField(frozen).bind(f -> f.frozen, (f, value) -> f.frozen = value);
        binder.readBean(form);
        rule.show(shown);
        LiveCount count = new LiveCount(services.segments(), services.formats());
        rule.onChange(() -> {
            beginChanged();
            recount(count);
        });
        fields(name, audience);
        wideField(new Div(rule.component(), count));
        wideField(frozen);
        addOpenedChangeListener(event -> {
            if (event.isOpened()) recount(count);
        });
    }

    private void recount(LiveCount count) {
        TableFilter asked = rule.filter();
        if (asked.isEmpty()) count.none();
        else count.count(asked);
    }

    private static List<ViewAudience> audiences(Permissions permissions) {
        return permissions.allows(Capability.VIEW_SHARE)
                ? List.of(ViewAudience.values())
                : List.of(ViewAudience.PRIVATE);
    }
}
