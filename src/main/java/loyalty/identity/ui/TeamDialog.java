package loyalty.identity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import loyalty.identity.TeamData;
import loyalty.uikit.FormDialog;

/** A team's name and members. */
class TeamDialog {
    private final FormDialog dialog;

    /** @param save takes the team as it was filled in, and may refuse it */
    TeamDialog(String title, TeamData data, Map<UUID, String> userNames, Consumer<TeamData> save) {
        var name = new TextField(translate("identity.team.name"));
        var members = new MultiSelectComboBox<UUID>(translate("identity.team.members"));
        members.setItems(userNames.keySet());
        members.setItemLabelGenerator(id -> userNames.getOrDefault(id, ""));
        var binder = new Binder<>(TeamData.class);
        binder.forField(name).asRequired(translate("uikit.field.required")).bind("name");
        binder.forField(members).bind("memberIds");
        binder.readRecord(data);
        dialog = new FormDialog(title, binder, () -> save.accept(binder.writeRecord()))
                .wideField(name)
                .wideField(members);
    }

    void open() {
        dialog.open();
    }
}
