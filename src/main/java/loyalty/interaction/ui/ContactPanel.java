package loyalty.interaction.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import loyalty.customer.CustomerAccess;
import loyalty.customer.CustomerPanel;
import loyalty.identity.Capability;
import loyalty.interaction.AttachmentService;
import loyalty.interaction.InteractionService;
import loyalty.uikit.Formats;

/** The tab of the contacts with a customer. */
@org.springframework.stereotype.Component
class ContactPanel implements CustomerPanel {
    private static final int ORDER = 15;

    final InteractionService interactions;
    final ContactDialogs dialogs;
    final AttachmentService attachments;
    final Formats formats;
    private final CustomerAccess access;

    ContactPanel(
            InteractionService interactions,
            ContactDialogs dialogs,
            AttachmentService attachments,
            Formats formats,
            CustomerAccess access) {
        this.interactions = interactions;
        this.dialogs = dialogs;
        this.attachments = attachments;
        this.formats = formats;
        this.access = access;
    }

    @Override
    public String titleKey() {
        return "interaction.title";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component content(UUID customerId) {
        return new ContactTab(this, customerId, access.allows(customerId, Capability.INTERACTION_EDIT));
    }
}
