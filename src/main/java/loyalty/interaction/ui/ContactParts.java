package loyalty.interaction.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.data.binder.Binder;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import loyalty.customer.CustomerAccess;
import loyalty.customer.DictionaryKind;
import loyalty.customer.DictionaryService;
import loyalty.followup.Assignee;
import loyalty.followup.FollowupService;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.interaction.AttachmentService;
import loyalty.interaction.ContactDrafts;
import loyalty.interaction.NextDays;
import org.springframework.stereotype.Component;

/** What a new contact may bring about, as far as the caller may do it with this customer; and its draft. */
@Component
class ContactParts {
    final ContactDrafts drafts;
    final AttachmentService attachments;
    private final FollowupService followups;
    private final NextDays days;
    private final DictionaryService dictionaries;
    private final CustomerAccess access;
    private final Permissions permissions;

    ContactParts(
            ContactDrafts drafts,
            AttachmentService attachments,
            FollowupService followups,
            NextDays days,
            DictionaryService dictionaries,
            CustomerAccess access,
            Permissions permissions) {
        this.drafts = drafts;
        this.attachments = attachments;
        this.followups = followups;
        this.days = days;
        this.dictionaries = dictionaries;
        this.access = access;
        this.permissions = permissions;
    }

    Optional<FollowupFields> followup(Binder<ContactForm> binder, UUID customerId) {
        if (!access.allows(customerId, Capability.FOLLOWUP_EDIT)) return Optional.empty();
        return Optional.of(new FollowupFields(binder, followups.assignees(customerId), days));
    }

    Optional<ComplaintFields> complaint(Binder<ContactForm> binder, UUID customerId) {
        if (!access.allows(customerId, Capability.FEEDBACK_EDIT)) return Optional.empty();
        return Optional.of(new ComplaintFields(binder, dictionaries.choices(DictionaryKind.FEEDBACK_CATEGORY)));
    }

    /** A call in a week, by the caller. */
    void preset(ContactForm form, UUID customerId) {
        form.subject = translate("interaction.next.callAgain");
        form.dueOn = days.in(Period.ofWeeks(1));
        if (!access.allows(customerId, Capability.FOLLOWUP_EDIT)) return;
        List<Assignee> assignees = followups.assignees(customerId);
        UUID caller = permissions.user().id();
        form.assignee = assignees.stream()
                .filter(each -> each.id().equals(caller))
                .findFirst()
                .orElse(null);
    }
}
