package loyalty.identity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import loyalty.identity.RoleDetails;
import loyalty.identity.RoleName;
import loyalty.identity.RoleService;
import loyalty.identity.RoleSummary;
import loyalty.shared.RefusedException;
import loyalty.uikit.Confirmation;
import loyalty.uikit.FormDialog;
import loyalty.uikit.Notifications;

/** The dialogs that make roles, name them and take them away. */
@SpringComponent
class RoleForms {
    private final RoleService roles;

    RoleForms(RoleService roles) {
        this.roles = roles;
    }

    void copy(List<RoleSummary> all, Consumer<UUID> copied) {
        Locale locale = UI.getCurrent().getLocale();
        var from = new Select<RoleSummary>();
        from.setLabel(translate("identity.role.copyOf"));
        from.setItems(all);
        from.setItemLabelGenerator(role -> role.name(locale));
        from.setValue(all.getFirst());
        var names = new Names(new RoleName("", ""));
        new FormDialog(
                        translate("identity.role.new"),
                        names.binder,
                        () -> copied.accept(roles.copy(from.getValue().id(), names.written())))
                .fields(from, names.english, names.chinese)
                .open();
    }

    void rename(RoleDetails role, Runnable done) {
        var names = new Names(new RoleName(role.role().nameEn(), role.role().nameZh()));
        new FormDialog(translate("identity.role.rename"), names.binder, () -> {
                    roles.rename(role.role().id(), role.version(), names.written());
                    done.run();
                })
                .fields(names.english, names.chinese)
                .open();
    }

    void remove(RoleDetails role, Runnable done) {
        String name = role.role().name(UI.getCurrent().getLocale());
        Confirmation.ask(
                translate("identity.role.removeQuestion", name),
                translate("identity.role.removeWhat"),
                translate("identity.role.remove"),
                () -> {
                    try {
                        roles.remove(role.role().id(), role.version());
                    } catch (RefusedException refused) {
                        Notifications.refused(refused.reason());
                    }
                    done.run();
                });
    }

    private static final class Names {
        final Binder<RoleName> binder = new Binder<>(RoleName.class);
        final TextField english = new TextField(translate("identity.role.english"));
        final TextField chinese = new TextField(translate("identity.role.chinese"));

        Names(RoleName name) {
            String required = translate("uikit.field.required");
            binder.forField(english).asRequired(required).bind("english");
            binder.forField(chinese).asRequired(required).bind("chinese");
            binder.readRecord(name);
        }

        RoleName written() throws ValidationException {
            return binder.writeRecord();
        }
    }
}
