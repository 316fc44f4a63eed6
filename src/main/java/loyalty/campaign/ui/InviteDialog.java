package loyalty.campaign.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.UUID;
import java.util.stream.Stream;
import loyalty.campaign.AudienceCounts;
import loyalty.customer.Audience;
import loyalty.customer.NewAudience;
import loyalty.job.JobSummary;
import loyalty.shared.Message;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;
import loyalty.uikit.Notifications;
import loyalty.uikit.SaveAttempt;
import org.jspecify.annotations.Nullable;

/** Chooses whom a campaign asks, says beforehand how many that are, and shows how inviting them goes on. */
class InviteDialog extends Dialog {
    private static final String EVERYBODY = "";

    private final transient InviteDialogs services;
    private final UUID campaign;
    private final transient Runnable invited;
    private final Select<Audience.Choice> audience = new Select<>();
    private final Paragraph counts = new Paragraph();
    private final SaveAttempt attempt = new SaveAttempt();
    private final Button invite = new Button("", click -> invite());

    InviteDialog(InviteDialogs services, UUID campaign, Runnable invited) {
        this.services = services;
        this.campaign = campaign;
        this.invited = invited;
        setHeaderTitle(getTranslation("campaign.invite"));
        addClassName("ld-form-dialog");
        audience.setLabel(getTranslation("campaign.audience"));
        audience.setHelperText(getTranslation("campaign.audience.help"));
        audience.setItemLabelGenerator(Audience.Choice::name);
        audience.setWidthFull();
        audience.addValueChangeListener(change -> count());
        counts.getElement().setAttribute("aria-live", "polite");
        var ways = new Div();
        ways.addClassName("ld-record-filters");
        services.ways.forEach(way -> ways.add(offer(way)));
        add(audience, ways, counts, attempt);
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        invite.setDisableOnClick(true);
        var cancel = new Button(getTranslation("uikit.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(cancel, invite);
        choose(new Audience.Choice(EVERYBODY, getTranslation("campaign.audience.everybody")));
    }

    private Button offer(NewAudience way) {
        var offer = new Button(getTranslation(way.titleKey()), Icons.of(Icons.ADD), click -> way.make(this::choose));
        offer.addThemeVariants(ButtonVariant.TERTIARY);
        return offer;
    }

    private void choose(Audience.Choice choice) {
        var everybody = new Audience.Choice(EVERYBODY, getTranslation("campaign.audience.everybody"));
        audience.setItems(Stream.concat(Stream.of(everybody), services.invitations.audiences(getLocale()).stream())
                .toList());
        audience.setValue(choice);
    }

    private void count() {
        if (audience.getValue() == null) return;
        AudienceCounts found = services.invitations.preview(campaign, chosen());
        Formats formats = services.formats;
        String already = formats.number(found.customers() - found.resting() - found.free());
        counts.setText(getTranslation(
                "campaign.audience.counts",
                formats.number(found.customers()),
                already,
                formats.number(found.resting())));
        invite.setText(getTranslation("campaign.invite.do", formats.number(found.free())));
        invite.setEnabled(found.free() > 0);
        audience.setErrorMessage(
                getTranslation(found.customers() == 0 ? "campaign.audience.empty" : "campaign.audience.nobody"));
        audience.setInvalid(found.free() == 0);
    }

    private @Nullable String chosen() {
        String code = audience.getValue().code();
        return code.equals(EVERYBODY) ? null : code;
    }

    private void invite() {
        boolean begun = attempt.save(() -> {
            UUID job = services.invitations.begin(campaign, chosen(), getLocale());
            removeAll();
            add(new InvitingProgress(services, job, this::finished));
        });
        invite.setVisible(!begun);
        if (!begun) count();
    }

    private void finished(JobSummary job) {
        Message failure = job.failure();
        if (failure == null) Notifications.done(getTranslation("campaign.invited", job.done()));
        else Notifications.refused(failure);
        close();
        invited.run();
    }
}
