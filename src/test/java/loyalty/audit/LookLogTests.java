package loyalty.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import loyalty.OnH2;
import loyalty.identity.SignedInAs;
import loyalty.shared.Ids;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@OnH2
@SignedInAs("rep.looks")
class LookLogTests {
    @Autowired
    LookLog looks;

    @Autowired
    AuditHistory history;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient jdbc;

    private final UUID record = Ids.next();

    @Test
    void notesWhoLooked() {
        looks.looked("customer", record, "phone");

        AuditChange look = history.of(record, true, 0, 1).getFirst();

        assertThat(look.userName()).isEqualTo("rep.looks");
        assertThat(look.action()).isEqualTo("looked");
        assertThat(look.newValue()).isEqualTo("phone");
    }

    @Test
    void notesALookInATransactionThatOnlyReads() {
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);

        reading.executeWithoutResult(status -> looks.looked("customer", record, null));

        assertThat(history.count(record)).isOne();
    }

    @Test
    void keepsTheLookWhenTheWorkAroundItIsUndone() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            looks.looked("customer", record, null);
            status.setRollbackOnly();
        });

        assertThat(history.count(record)).isOne();
    }

    @Test
    void manyLooksOfOnePersonWithinAnHourAreOne() {
        looks.opened("customer", record);
        looks.opened("customer", record);
        looks.looked("customer", record, "phone");
        looks.looked("customer", record, "phone");
        looks.looked("customer", record, "email");
        looks.opened("customer", Ids.next());

        assertThat(jdbc.sql("select action from audit_change where record_id = ?")
                        .param(record)
                        .query(String.class)
                        .list())
                .as("unless an hour of the clock began meanwhile")
                .containsOnly("opened", "looked")
                .hasSizeBetween(3, 5);
        assertThat(history.of(record, true, 0, 10))
                .extracting(AuditChange::action)
                .doesNotContain("opened");
    }
}
