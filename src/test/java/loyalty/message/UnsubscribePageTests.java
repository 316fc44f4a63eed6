package loyalty.message;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import loyalty.customer.CustomerFixture;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import loyalty.notification.OutgoingMail;
import loyalty.publicpage.CustomerBrowser;
import loyalty.uikit.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What stands at the end of each mail to a customer, followed over HTTP. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class UnsubscribePageTests {
    @LocalServerPort
    int port;

    @Autowired
    Mailing mailing;

    @Autowired
    CustomerMailWriter writer;

    @Autowired
    CustomerFixture customers;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    UUID customer;

    UnsubscribePageTests() {}

    @BeforeEach
    void aCustomerWhoAgreed() {
        signIn.as(IdentityFixture.fresh("rep.unsubscribing"));
        customer = customers.customer("Wanda Secret");
        jdbc.sql("update customer set consent = 'GIVEN' where id = ?")
                .param(customer)
                .update();
    }

    @Test
    void readingTheLinkChangesNothingAndOneClickEndsMailsAtOnce() {
        String path = path(mail(Language.ENGLISH));
        var browser = new CustomerBrowser(port);
        assertThat(browser.get(path, "en").body()).contains("<form").doesNotContain("Wanda");
        assertThat(browser.get(path, "zh-CN").body()).contains("退订");
        assertThat(isLeftOut()).isFalse();

        assertThat(browser.post(path, "List-Unsubscribe", "One-Click").statusCode())
                .isEqualTo(303);
        assertThat(isLeftOut()).isTrue();
        assertThat(browser.post(path, "List-Unsubscribe", "One-Click").statusCode())
                .as("programs ask again")
                .isEqualTo(303);

        browser.post(path + "/undo", "again", "yes");
        assertThat(isLeftOut()).isFalse();
    }

    @Test
    void anAlteredLinkEndsNothing() {
        String path = path(mail(Language.ENGLISH));
        for (String wrong : List.of(path + "x", path.substring(0, path.length() - 1), "/u/" + "a".repeat(22), "/u"))
            assertThat(new CustomerBrowser(port)
                            .post(wrong, "List-Unsubscribe", "One-Click")
                            .statusCode())
                    .as(wrong)
                    .isEqualTo(404);
        assertThat(isLeftOut()).isFalse();
    }

    @Test
    void theSubjectNamesNobodyInEitherLanguage() {
        OutgoingMail english = mail(Language.ENGLISH);
        OutgoingMail chinese = mail(Language.CHINESE);
        assertThat(english.text()).contains("Wanda Secret");
        assertThat(chinese.text()).contains("Wanda Secret").contains("退订");
        assertThat(List.of(english.subject(), chinese.subject())).noneMatch(subject -> subject.contains("Wanda"));
    }

    private OutgoingMail mail(Language language) {
        UUID reference = UUID.randomUUID();
        var order = new MailOrder(TestPurpose.CODE, reference, 0, MessageTemplate.INVITATION, language);
        return requireNonNull(transaction.execute(status -> {
            mailing.send(order, List.of(customer));
            UUID id = jdbc.sql("select id from customer_mail where reference = ?")
                    .param(reference)
                    .query(UUID.class)
                    .single();
            return writer.compose(id).orElseThrow();
        }));
    }

    private static String path(OutgoingMail mail) {
        return URI.create(requireNonNull(mail.unsubscribeUrl())).getPath();
    }

    private boolean isLeftOut() {
        return !mailing.leftOut(List.of(customer)).isEmpty();
    }
}
