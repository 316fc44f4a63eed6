package loyalty.message.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import loyalty.message.CustomerMail;
import loyalty.message.LeftOut;
import loyalty.message.MailStanding;
import loyalty.uikit.EmptyState;
import loyalty.uikit.Icons;
import loyalty.uikit.RecordList;
import loyalty.uikit.RecordRow;
import loyalty.uikit.RelativeTime;

/** Whether a customer gets mails, and those they got, newest first. */
class CustomerMailTab extends Div {
    private static final String COLUMNS = "minmax(12rem, 1fr) minmax(10rem, 1fr) 9rem";

    private final transient CustomerMailPanel services;
    private final UUID customer;
    private final RecordList<CustomerMail> list;
    private final Div standing = new Div();

    CustomerMailTab(CustomerMailPanel services, UUID customer) {
        this.services = services;
        this.customer = customer;
        standing.addClassName("ld-mail-standing");
        list = new RecordList<CustomerMail>(
                        COLUMNS,
                        List.of(
                                translate("message.tab.template"),
                                translate("message.tab.state"),
                                translate("message.tab.at")),
                        new EmptyState(Icons.EMAIL, translate("message.tab.empty")))
                .records(query -> services.mails.of(customer, query.getOffset(), query.getLimit()).stream(), this::row);
        add(standing, list);
        refresh();
    }

    private void refresh() {
        MailStanding now = services.mails.standing(customer);
        list.show(now.mails(), new Span(getTranslation("message.tab.mails", now.mails())));
        LeftOut without = now.leftOut();
        standing.removeAll();
        standing.add(new Span(getTranslation("message.standing." + (without == null ? "ok" : without.name()))));
    }

    private RecordRow row(CustomerMail mail) {
        String failure = FailureWords.of(mail.failure());
        String state = getTranslation("message.state." + mail.state());
        return new RecordRow()
                .lead(new Span(mail.template()))
                .fact(failure.isEmpty() ? state : state + " · " + failure)
                .fact(new RelativeTime(mail.changedAt(), services.formats));
    }
}
