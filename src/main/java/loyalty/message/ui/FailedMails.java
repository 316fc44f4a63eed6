package loyalty.message.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import loyalty.customer.CustomerNavigation;
import loyalty.message.FailedMail;
import loyalty.message.FailedMailService;
import loyalty.uikit.EmptyState;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;
import loyalty.uikit.Notifications;
import loyalty.uikit.RecordList;
import loyalty.uikit.RecordRow;
import loyalty.uikit.RelativeTime;

/** Mails that customers did not get, newest first, each to be sent again, or all of them. */
class FailedMails extends Section {
    private final transient FailedMailService mails;
    private final transient Formats formats;
    private final RecordList<FailedMail> list;

    FailedMails(FailedMailService mails, Formats formats) {
        this.mails = mails;
        this.formats = formats;
        list = new RecordList<FailedMail>(
                        "minmax(9rem, 1fr) minmax(12rem, 1.5fr) minmax(10rem, 1fr) 9rem",
                        List.of(
                                translate("message.failed.customer"),
                                translate("message.tab.template"),
                                translate("message.failed.why"),
                                translate("message.tab.at")),
                        new EmptyState(Icons.EMAIL, translate("message.failed.none")))
                .records(query -> mails.page(getLocale(), query.getOffset(), query.getLimit()).stream(), this::row);
        add(new H2(getTranslation("message.failed")), list);
        refresh();
    }

    private void refresh() {
        int count = mails.count();
        String key = count < FailedMailService.MOST ? "message.failed.count" : "message.failed.newest";
        var all = new Button(
                getTranslation("message.failed.all", count),
                Icons.of(Icons.REFRESH),
                click -> waiting(mails.againAll()));
        list.show(count, new Span(getTranslation(key, count)), all);
    }

    private RecordRow row(FailedMail mail) {
        String about = mail.about().isEmpty() ? mail.template() : mail.about() + " · " + mail.template();
        return new RecordRow()
                .lead(new Anchor(CustomerNavigation.location(mail.customerId()), mail.customer()))
                .fact(about)
                .fact(FailureWords.of(mail.failure()))
                .fact(new RelativeTime(mail.changedAt(), formats))
                .action(
                        getTranslation("message.failed.again"),
                        Icons.REFRESH,
                        () -> waiting(mails.again(Set.of(mail.id()))));
    }

    private void waiting(int mails) {
        refresh();
        Notifications.done(getTranslation("message.failed.waiting", mails));
    }
}
