package loyalty.campaign.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import loyalty.campaign.AudienceCounts;
import loyalty.campaign.InvitationService;
import loyalty.customer.Audience;
import loyalty.uikit.Formats;
import loyalty.uikit.Notifications;
import loyalty.uikit.SaveAttempt;
import org.jspecify.annotations.Nullable;

/** Chooses whom a campaign asks, and says beforehand how many that are. */
class InviteDialog extends Dialog {
    private static final String EVERYBODY = "";

    private final transient InvitationService invitations;
    private final transient Formats formats;
    private final UUID campaign;
    private final Runnable invited;
    private final Select<Audience.Choice> audience = new Select<>();
    private final Paragraph counts = new Paragraph();
    private final SaveAttempt attempt = new SaveAttempt();
    private final Button invite = new Button("", click -> invite());

    InviteDialog(InvitationService invitations, Formats formats, UUID campaign, Runnable invited) {
        this.invitations = invitations;
        this.formats = formats;
        this.campaign = campaign;
        this.invited = invited;
        setHeaderTitle(getTranslation("campaign.invite"));
        addClassName("ld-form-dialog");
        var everybody = new Audience.Choice(EVERYBODY, getTranslation("campaign.audience.everybody"));
        List<Audience.Choice> views = invitations.audiences(getLocale());
        audience.setLabel(getTranslation("campaign.audience"));
        audience.setHelperText(getTranslation("campaign.audience.help"));
        audience.setItems(Stream.concat(Stream.of(everybody), views.stream()).toList());
        audience.setItemLabelGenerator(Audience.Choice::name);
        audience.setWidthFull();
        audience.addValueChangeListener(change -> count());
        counts.getElement().setAttribute("aria-live", "polite");
        add(audience, counts, attempt);
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        invite.setDisableOnClick(true);
        var cancel = new Button(getTranslation("uikit.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(cancel, invite);
        audience.setValue(everybody);
    }

    private void count() {
        AudienceCounts found = invitations.preview(campaign, chosen());
        String already = formats.number(found.customers() - found.resting() - found.free());
        counts.setText(getTranslation(
                "campaign.audience.counts",
                formats.number(found.customers()),
                already,
                formats.number(found.resting())));
        invite.setText(getTranslation("campaign.invite.do", formats.number(found.free())));
        invite.setEnabled(found.free() > 0);
    }

    private @Nullable String chosen() {
        String code = audience.getValue().code();
        return code.equals(EVERYBODY) ? null : code;
    }

    private void invite() {
        boolean done = attempt.save(() -> {
            int count = invitations.invite(campaign, chosen());
            Notifications.done(getTranslation("campaign.invited", count));
        });
        if (!done) {
            count();
            return;
        }
        close();
        invited.run();
    }
}
