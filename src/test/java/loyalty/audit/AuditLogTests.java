package loyalty.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import loyalty.OnH2;
import loyalty.identity.RunAs;
import loyalty.identity.SignIn;
import loyalty.identity.SignedInAs;
import loyalty.shared.Ids;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@OnH2
@SignedInAs("rep.audit")
class AuditLogTests {
    private static final String PHONE = "+8613800138000";

    @Autowired
    AuditLog log;

    @Autowired
    AuditHistory history;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SignIn signIn;

    @Autowired
    RunAs runAs;

    private final UUID record = Ids.next();

    @Test
    void notesWhoChangedWhat() {
        note(new AuditEntry("changed", "customer", record, "name", "Li", "Lee", false));

        AuditChange change = history.of(record, true, 0, 10).getFirst();

        assertThat(change.userName()).isEqualTo("rep.audit");
        assertThat(change.action()).isEqualTo("changed");
        assertThat(change.oldValue()).isEqualTo("Li");
        assertThat(change.newValue()).isEqualTo("Lee");
        assertThat(change.masked()).isFalse();
    }

    @Test
    void namesNobodyForWorkThatNobodyAskedFor() {
        runAs.system(() -> {
            note(AuditEntry.of("created", "customer", record));
            return record;
        });

        assertThat(history.of(record, true, 0, 1).getFirst().userId()).isNull();
    }

    @Test
    void isForgottenWithTheTransaction() {
        transaction.executeWithoutResult(status -> {
            log.record(AuditEntry.of("created", "customer", record));
            status.setRollbackOnly();
        });
        assertThat(history.count(record)).isZero();
    }

    @Test
    void refusesToBeWrittenOutsideATransaction() {
        AuditEntry entry = AuditEntry.of("created", "customer", record);
        assertThatThrownBy(() -> log.record(entry)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void keepsPersonalValuesEncrypted() {
        note(new AuditEntry("changed", "customer", record, "phone", null, PHONE, true));

        assertThat(jdbc.sql("select new_value from audit_change where record_id = ?")
                        .param(record)
                        .query(String.class)
                        .single())
                .isNotBlank()
                .doesNotContain("138");
        assertThat(history.of(record, true, 0, 1).getFirst().newValue()).isEqualTo(PHONE);
    }

    @Test
    void hidesPersonalValuesOfOthersRecordsFromReps() {
        note(new AuditEntry("changed", "customer", record, "phone", null, PHONE, true));

        AuditChange change = history.of(record, false, 0, 1).getFirst();

        assertThat(change.masked()).isTrue();
        assertThat(change.newValue()).isNull();
    }

    @Test
    void showsPersonalValuesToSupervisors() {
        note(new AuditEntry("changed", "customer", record, "phone", null, PHONE, true));
        signIn.as("supervisor.audit");
        assertThat(history.of(record, false, 0, 1).getFirst().newValue()).isEqualTo(PHONE);
    }

    @Test
    void readsPageByPageNewestFirst() {
        note(IntStream.range(0, 25)
                .mapToObj(i -> new AuditEntry("changed", "customer", record, "name", null, "n" + i, false))
                .toArray(AuditEntry[]::new));

        assertThat(history.count(record)).isEqualTo(25);
        assertThat(history.of(record, true, 20, 10))
                .extracting(AuditChange::newValue)
                .containsExactly("n4", "n3", "n2", "n1", "n0");
    }

    @Test
    void cutsWhatIsLongerThanTheColumn() {
        String endless = "字".repeat(10_000);
        note(
                new AuditEntry("changed", "customer", record, "notes", endless, null, false),
                new AuditEntry("changed", "customer", record, "address", endless, null, true));

        assertThat(history.of(record, true, 0, 2))
                .extracting(AuditChange::oldValue)
                .allMatch(value -> value != null && value.endsWith("字…"));
    }

    private void note(AuditEntry... entries) {
        transaction.executeWithoutResult(status -> log.record(List.of(entries)));
    }
}
