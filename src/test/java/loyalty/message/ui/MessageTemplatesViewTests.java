package loyalty.message.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.customer.CustomerFixture;
import loyalty.identity.SignedInAs;
import loyalty.message.MessageTemplate;
import loyalty.message.MessageTemplateService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnH2
@SignedInAs("supervisor.failedMails")
class MessageTemplatesViewTests extends SpringBrowserlessTest {
    @Autowired
    CustomerFixture customers;

    @Autowired
    MessageTemplateService templates;

    @Autowired
    JdbcClient jdbc;

    @Test
    void showsWhoGotNoMailAndSendsItAgain() {
        UUID customer = customers.customer("Wanda");
        UUID mail = UUID.randomUUID();
        MessageTemplate template = templates.all().getFirst();
        jdbc.sql("""
                        insert into customer_mail (id, purpose, reference, number, customer_id, addressee_id, template_id,
                            language, state, attempts, failure, created_at, due_at, changed_at)
                        values (?, 'test', ?, 0, ?, ?, ?, 'ENGLISH', 'FAILED', 3, 'NO_CONSENT', current_timestamp,
                            current_timestamp, current_timestamp)
                        """)
                .params(mail, UUID.randomUUID(), customer, customer, template.id())
                .update();
        navigate(MessageTemplatesView.class);
        assertThat($(FailedMails.class).single().getElement().getTextRecursively())
                .contains("Mails that did not go out");

        test($(Button.class, $(FailedMails.class).single()).all().stream()
                        .filter(button -> button.getText().contains("again"))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(jdbc.sql("select state from customer_mail where id = ?")
                        .param(mail)
                        .query(String.class)
                        .single())
                .isEqualTo("WAITING");
    }
}
