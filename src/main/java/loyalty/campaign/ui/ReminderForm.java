package loyalty.campaign.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import loyalty.campaign.CampaignMailService;
import loyalty.campaign.Reminders;
import loyalty.message.MessageTemplate;
import loyalty.uikit.Notifications;
import loyalty.uikit.SaveAttempt;
import org.jspecify.annotations.Nullable;

/** Whether a campaign reminds by itself, after how many days and how often. */
class ReminderForm extends Div {
    private final transient CampaignMailService mails;
    private final UUID campaign;
    private final IntegerField days = number("days", Reminders.LONGEST);
    private final IntegerField most = number("most", Reminders.MOST);
    private final Select<MessageTemplate> template = new Select<>();
    private final SaveAttempt attempt = new SaveAttempt();

    ReminderForm(CampaignMailService mails, List<MessageTemplate> templates, UUID campaign) {
        this.mails = mails;
        this.campaign = campaign;
        template.setLabel(getTranslation("campaign.mail.template"));
        template.setItems(templates);
        template.setItemLabelGenerator(MessageTemplate::name);
        mails.reminders(campaign).ifPresentOrElse(set -> show(set, templates), () -> propose(templates));
        var save = new Button(getTranslation("uikit.save"), click -> attempt.save(this::save));
        var fields = new Div(days, most, template, save);
        fields.addClassName("ld-record-filters");
        add(
                new H3(getTranslation("campaign.reminders")),
                new Paragraph(getTranslation("campaign.reminders.about")),
                fields,
                attempt);
    }

    private IntegerField number(String field, int greatest) {
        var number = new IntegerField(getTranslation("campaign.reminders." + field));
        number.setMin(1);
        number.setMax(greatest);
        number.setClearButtonVisible(true);
        return number;
    }

    private void show(Reminders set, List<MessageTemplate> templates) {
        days.setValue(set.afterDays());
        most.setValue(set.most());
        select(templates, set.templateId());
    }

    private void propose(List<MessageTemplate> templates) {
        most.setValue(1);
        select(templates, MessageTemplate.REMINDER);
    }

    private void select(List<MessageTemplate> templates, UUID id) {
        templates.stream().filter(one -> one.id().equals(id)).findFirst().ifPresent(template::setValue);
    }

    private void save() {
        Reminders reminders = reminders();
        mails.remindBy(campaign, reminders);
        Notifications.done(getTranslation(reminders == null ? "campaign.reminders.off" : "campaign.reminders.on"));
    }

    /** No days: none. */
    private @Nullable Reminders reminders() {
        if (days.isEmpty() || template.isEmpty()) return null;
        int times = Objects.requireNonNullElse(most.getValue(), 1);
        return new Reminders(days.getValue(), times, template.getValue().id());
    }
}
