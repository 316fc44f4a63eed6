package loyalty.interaction.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.data.binder.ValidationException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import loyalty.customer.CustomerProfile;
import loyalty.followup.FollowupReason;
import loyalty.interaction.CustomerReaction;
import loyalty.uikit.Notifications;

/** One contact while it is being written: the dialog, the timer, what is to follow, and the draft of it all. */
final class NewContactForm {
    private final ContactDialogs desk;
    private final ContactParts parts;
    private final CustomerProfile customer;
    private final Runnable done;
    private final ContactFields fields;
    private final CallTimer timer;
    private final AttachmentField files;
    private final ContactDialog dialog;
    private boolean open = true;

    NewContactForm(ContactDialogs desk, ContactParts parts, CustomerProfile customer, Runnable done) {
        this.desk = desk;
        this.parts = parts;
        this.customer = customer;
        this.done = done;
        this.fields = desk.fields();
        this.timer = new CallTimer(fields.minutes, desk.clock, this::keep);
        this.dialog = new ContactDialog(translate("interaction.log"), fields, this::save, desk.phrases(fields), timer);
        this.files = new AttachmentField(parts.attachments);
        dialog.with(customer, desk.phone(customer));
        addParts();
        dialog.wideField(files);
    }

    private void addParts() {
        UUID id = customer.id();
        Optional<FollowupFields> followup = parts.followup(fields.binder, id);
        followup.ifPresent(dialog::wideField);
        parts.complaint(fields.binder, id).ifPresent(complaint -> {
            dialog.wideField(complaint);
            complaint.onComplaint(() -> complains(followup));
        });
    }

    private void complains(Optional<FollowupFields> followup) {
        if (fields.reaction.getValue() == CustomerReaction.NONE) fields.reaction.setValue(CustomerReaction.NEGATIVE);
        followup.ifPresent(part -> part.because(FollowupReason.COMPLAINT));
    }

    void open() {
        Optional<ContactForm> draft = parts.drafts.of(customer.id()).flatMap(DraftText::read);
        show(draft.orElseGet(this::fresh));
        if (draft.isPresent()) dialog.continueDraft(this::beginAnew);
        fields.binder.addValueChangeListener(change -> {
            if (change.isFromClient()) keep();
        });
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) giveUp();
        });
        dialog.open();
    }

    private ContactForm fresh() {
        ContactForm form = ContactForm.at(LocalDateTime.now(desk.clock).truncatedTo(ChronoUnit.MINUTES));
        parts.preset(form, customer.id());
        return form;
    }

    private void show(ContactForm form) {
        fields.binder.readBean(form);
        timer.run(form.timedSince);
    }

    private void beginAnew() {
        parts.drafts.drop(customer.id());
        show(fresh());
    }

    /** What was typed can be gone on with after the session or the browser has ended. */
    private void keep() {
        if (!open) return;
        ContactForm form = fresh();
        fields.binder.writeBeanAsDraft(form, true);
        form.timedSince = timer.since();
        parts.drafts.keep(customer.id(), DraftText.of(form));
    }

    private void giveUp() {
        open = false;
        parts.drafts.drop(customer.id());
    }

    private void save() throws ValidationException {
        timer.stop();
        ContactForm form = new ContactForm();
        fields.binder.writeBean(form);
        desk.interactions.log(customer.id(), form.contact(desk.clock.getZone(), files.ids()));
        Notifications.done(translate("interaction.logged", form.followedUp, form.complained));
        done.run();
    }
}
