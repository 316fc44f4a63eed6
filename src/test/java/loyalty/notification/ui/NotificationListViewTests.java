package loyalty.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.identity.Permissions;
import loyalty.identity.SignedInAs;
import loyalty.notification.Notice;
import loyalty.notification.NotificationService;
import loyalty.notification.Notifier;
import loyalty.notification.TestKinds;
import loyalty.shared.Message;
import loyalty.uikit.ListedRecords;
import loyalty.uikit.RecordList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@OnH2
class NotificationListViewTests extends SpringBrowserlessTest {
    @Autowired
    Notifier notifier;

    @Autowired
    NotificationService notifications;

    @Autowired
    Permissions permissions;

    @Autowired
    TransactionTemplate transaction;

    @Test
    @SignedInAs("rep.list.empty")
    void saysWhatWillStandHere() {
        navigate(NotificationListView.class);
        assertThat($(Div.class).withClassName("ld-empty").single().isVisible()).isTrue();
    }

    @Test
    @SignedInAs("rep.list.links")
    void leadsToWhatItIsAboutAndCountsAsReadThen() {
        tell(TestKinds.SILENT, "Tea");
        navigate(NotificationListView.class);
        assertThat(listed().links(0)).containsExactly("customers/1");
        listed().click(0);
        assertThat(notifications.unread()).isZero();
    }

    @Test
    @SignedInAs("rep.list.kinds")
    void showsOneKindByItsAddress() {
        tell(TestKinds.SILENT, "Tea");
        tell(TestKinds.MAILED, "Coffee");
        UI.getCurrent().navigate("notifications", QueryParameters.of("kind", TestKinds.MAILED));
        assertThat(listed().texts()).singleElement().asString().contains("Edit");
        UI.getCurrent().navigate("notifications", QueryParameters.of("kind", "never.heard"));
        assertThat(listed().count()).isEqualTo(2);
        assertThat($(Select.class).single().isEmpty()).isTrue();
    }

    @Test
    @SignedInAs("rep.list.all")
    void allCanBeReadAtOnce() {
        tell(TestKinds.SILENT, "one");
        tell(TestKinds.SILENT, "two");
        navigate(NotificationListView.class);
        test($(Button.class)
                        .withText("Mark all as read")
                        .from($(NotificationListView.class).single())
                        .single())
                .click();
        assertThat(notifications.unread()).isZero();
    }

    private void tell(String kind, String occasion) {
        UUID me = permissions.user().id();
        transaction.executeWithoutResult(status -> notifier.tell(new Notice(
                me,
                kind,
                Message.of(kind.equals(TestKinds.SILENT) ? "uikit.add" : "uikit.edit"),
                "customers/1",
                occasion)));
    }

    private ListedRecords listed() {
        return new ListedRecords($(RecordList.class).single());
    }
}
