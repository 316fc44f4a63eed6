package loyalty.interaction.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import loyalty.interaction.ContactData;
import loyalty.interaction.ContactSummary;
import loyalty.interaction.ContactTotals;
import loyalty.interaction.CustomerReaction;
import loyalty.interaction.RemovedContact;
import loyalty.uikit.EmptyState;
import loyalty.uikit.Icons;
import loyalty.uikit.Notifications;
import loyalty.uikit.RecordList;
import loyalty.uikit.RecordRow;
import loyalty.uikit.RelativeTime;

/** The contacts with a customer, newest first, and what can be done with them. */
class ContactTab extends RecordList<ContactSummary> {
    private static final String COLUMNS = "minmax(12rem, 3fr) 10rem 7rem 8rem 9rem";

    private final transient ContactPanel services;
    private final UUID customer;
    private final boolean editable;

    ContactTab(ContactPanel services, UUID customer, boolean editable) {
        super(
                COLUMNS,
                Stream.of("content", "channel", "reaction", "by", "at")
                        .map(column -> translate("interaction.field." + column))
                        .toList(),
                new EmptyState(Icons.CONTACT, translate("interaction.empty")));
        this.services = services;
        this.customer = customer;
        this.editable = editable;
        if (editable) creating(translate("interaction.log"), () -> services.dialogs.create(customer, this::refresh));
        records(query -> services.interactions.of(customer, query.getOffset(), query.getLimit()).stream(), this::row);
        refresh();
    }

    private void refresh() {
        ContactTotals totals = services.interactions.totals(customer);
        show(totals.contacts(), new Span(getTranslation("interaction.totals", totals.contacts(), totals.minutes())));
    }

    private RecordRow row(ContactSummary contact) {
        ContactData data = contact.data();
        var content = new Span(data.content());
        content.addClassName("ld-record-text");
        RecordRow row = new RecordRow()
                .lead(content, new AttachmentList(services.attachments, contact.files(), editable, this::refresh))
                .fact(way(data))
                .fact(reaction(data.reaction()))
                .fact(contact.by())
                .fact(new RelativeTime(data.at(), services.formats));
        return editable ? withActions(row, contact) : row;
    }

    private String way(ContactData data) {
        return getTranslation(
                "interaction.way." + data.direction(), getTranslation("interaction.channel." + data.channel()));
    }

    private Span reaction(CustomerReaction reaction) {
        if (reaction == CustomerReaction.NONE) return new Span();
        var badge = new Span(getTranslation("interaction.reaction." + reaction));
        badge.addClassNames("ld-record-badge", "ld-reaction-" + reaction.name().toLowerCase(Locale.ROOT));
        return badge;
    }

    private RecordRow withActions(RecordRow row, ContactSummary contact) {
        return row.action(
                        getTranslation("uikit.edit"), Icons.EDIT, () -> services.dialogs.change(contact, this::refresh))
                .action(getTranslation("uikit.delete"), Icons.DELETE, () -> remove(contact));
    }

    private void remove(ContactSummary contact) {
        RemovedContact removed = services.interactions.remove(contact.id(), contact.version());
        refresh();
        Notifications.undoable(getTranslation("interaction.removed"), () -> {
            services.interactions.restore(removed);
            refresh();
        });
    }
}
