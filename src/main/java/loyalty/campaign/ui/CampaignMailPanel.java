package loyalty.campaign.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import loyalty.campaign.CampaignMailService;
import loyalty.message.MailCounts;
import loyalty.message.MessageTemplate;
import loyalty.message.MessageTemplateService;
import loyalty.message.Ordered;
import loyalty.uikit.Confirmation;
import loyalty.uikit.FigureRow;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;
import loyalty.uikit.Language;
import loyalty.uikit.Notifications;
import loyalty.uikit.SaveAttempt;

/** Invites by mail, reminds by mail, and says how the mails go. */
class CampaignMailPanel extends Div {
    private final transient CampaignMailService mails;
    private final transient Formats formats;
    private final UUID campaign;
    private final Div figures = new Div();
    private final Select<MessageTemplate> template = new Select<>();
    private final Select<Language> language = new Select<>();
    private final SaveAttempt attempt = new SaveAttempt();

    CampaignMailPanel(CampaignMailService mails, MessageTemplateService templates, Formats formats, UUID campaign) {
        this.mails = mails;
        this.formats = formats;
        this.campaign = campaign;
        List<MessageTemplate> all = templates.all();
        template.setLabel(getTranslation("campaign.mail.template"));
        template.setItems(all);
        template.setItemLabelGenerator(MessageTemplate::name);
        all.stream().findFirst().ifPresent(template::setValue);
        language.setLabel(getTranslation("campaign.mail.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(Language::ownName);
        language.setValue(Language.of(getLocale()));
        var choices = new Div(template, language);
        choices.addClassName("ld-record-filters");
        var ways = new Div(invite(), remind(), test());
        ways.addClassName("ld-record-filters");
        add(
                figures,
                new Paragraph(getTranslation("campaign.mail.about")),
                choices,
                ways,
                attempt,
                new ReminderForm(mails, all, campaign));
        show();
    }

    private void show() {
        MailCounts counts = mails.counts(campaign);
        figures.removeAll();
        figures.add(new FigureRow()
                .figure(formats.number(counts.waiting()), getTranslation("campaign.mail.waiting"))
                .figure(formats.number(counts.sent()), getTranslation("campaign.mail.sent"))
                .figure(formats.number(counts.failed()), getTranslation("campaign.mail.failed"))
                .figure(formats.number(counts.unclear()), getTranslation("campaign.mail.unclear")));
    }

    private Button invite() {
        var invite = new Button(
                getTranslation("campaign.mail.invite"),
                Icons.of(Icons.EMAIL),
                click -> ask(
                        "campaign.mail.invite", () -> ordered(mails.invite(campaign, chosen(), language.getValue()))));
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        return invite;
    }

    private Button remind() {
        return new Button(
                getTranslation("campaign.mail.remind"),
                click -> ask("campaign.mail.remind", () -> {
                    int next = mails.counts(campaign).lastNumber() + 1;
                    ordered(mails.remind(campaign, next, chosen(), language.getValue()));
                }));
    }

    private Button test() {
        return new Button(
                getTranslation("campaign.mail.test"),
                click -> attempt.save(() -> {
                    mails.test(campaign, chosen(), language.getValue());
                    Notifications.done(getTranslation("campaign.mail.tested"));
                }));
    }

    /** A mail that was sent can't be called back. */
    private void ask(String what, Runnable send) {
        Confirmation.ask(
                getTranslation(what),
                getTranslation(what + ".about"),
                getTranslation("campaign.mail.send"),
                () -> attempt.save(send::run));
    }

    private void ordered(Ordered ordered) {
        int leftOut =
                ordered.leftOut().values().stream().mapToInt(Integer::intValue).sum();
        Notifications.done(getTranslation("campaign.mail.ordered", ordered.waiting(), ordered.already(), leftOut));
        show();
    }

    private UUID chosen() {
        return Objects.requireNonNull(template.getValue()).id();
    }
}
