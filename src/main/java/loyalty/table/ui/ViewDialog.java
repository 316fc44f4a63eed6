package loyalty.table.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.Arrays;
import java.util.List;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.table.SavedView;
import loyalty.table.TableViewService;
import loyalty.table.ViewAudience;
import loyalty.uikit.FormDialog;
import loyalty.uikit.Notifications;
import org.jspecify.annotations.Nullable;

/** Names a view and says who sees it. */
class ViewDialog extends FormDialog {

    /** What the form holds. */
    static final class Form {
        private String name = "";
        private ViewAudience audience = ViewAudience.PRIVATE;
    }

    /** @param view the one to change; null to save the table as it is under a new name */
    ViewDialog(
            @Nullable SavedView view,
            TableState state,
            TableViewService views,
            Permissions permissions,
            Runnable saved) {
        this(view, new Binder<>(), new Form(), state, views, permissions, saved);
    }

    private ViewDialog(
            @Nullable SavedView view,
            Binder<Form> binder,
            Form form,
            TableState state,
            TableViewService views,
            Permissions permissions,
            Runnable saved) {
        super(UI.getCurrent().getTranslation("table.view.title"), binder, () -> {
            binder.writeBean(form);
            if (view == null) views.save(null, form.name, form.audience, null, state.layout());
            else views.save(view.id(), form.name, form.audience, view.teamId(), view.layout());
            saved.run();
            Notifications.done(UI.getCurrent().getTranslation("table.view.saved", form.name));
        });
        if (view != null) {
            form.name = view.name();
            form.audience = view.audience();
        }
        TextField name = new TextField(getTranslation("table.view.nameLabel"));
        binder.forField(name)
                .asRequired(getTranslation("table.view.name", 100))
                .bind(f -> f.name, (f, value) -> f.name = value);
        Select<ViewAudience> audience = new Select<>();
        audience.setLabel(getTranslation("table.view.audience"));
        audience.setItems(audiences(permissions));
        audience.setItemLabelGenerator(a -> getTranslation("table.view.audience." + a));
        binder.forField(audience).bind(f -> f.audience, (f, value) -> f.audience = value);
        binder.readBean(form);
        fields(name, audience);
    }

    private static List<ViewAudience> audiences(Permissions permissions) {
        return permissions.allows(Capability.VIEW_SHARE)
                ? Arrays.asList(ViewAudience.values())
                : List.of(ViewAudience.PRIVATE);
    }
}
