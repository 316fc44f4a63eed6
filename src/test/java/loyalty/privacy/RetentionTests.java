package loyalty.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.StatementCount;
import loyalty.customer.CustomerService;
import loyalty.customer.NewCustomer.Registered;
import loyalty.identity.SignIn;
import loyalty.shared.Ids;
import loyalty.shared.RefusedException;
import loyalty.shared.RetainedRecords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** With records older than half a century less ten years: other tests have none of that age. */
@OnH2
class RetentionTests {
    private static final int FORTY_YEARS = 480;
    private static final Instant OLD = Instant.parse("1980-05-17T08:00:00Z");

    @Autowired
    RetentionService retention;

    @Autowired
    RetentionRun run;

    @Autowired
    List<RetainedRecords> kinds;

    @Autowired
    CustomerService customers;

    @Autowired
    SignIn signIn;

    @Autowired
    AgedRecords records;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void anAdministrator() {
        signIn.as("admin.retention");
    }

    @AfterEach
    void nothingIsSwitchedOn() {
        jdbc.sql("update retention_rule set enabled = false, months = 60").update();
        jdbc.sql("update customer set created_at = current_timestamp where created_at < :recent")
                .param("recent", Instant.parse("1990-01-01T00:00:00Z").atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("update interaction set contacted_at = current_timestamp where contacted_at < :recent")
                .param("recent", Instant.parse("1990-01-01T00:00:00Z").atOffset(ZoneOffset.UTC))
                .update();
    }

    @Test
    void allRulesAreReadByOneStatement() {
        assertThat(StatementCount.during(() -> retention.rules())).hasSize(1);
    }

    @Test
    void nothingIsSwitchedOnAtFirstAndEveryKindHasARuleThatRuns() {
        assertThat(retention.rules())
                .hasSameSizeAs(kinds)
                .noneMatch(RetentionRule::enabled)
                .allSatisfy(rule -> {
                    assertThat(rule.months()).isGreaterThanOrEqualTo(rule.leastMonths());
                    assertThat(retention
                                    .preview(rule.kind(), RetentionService.MOST_MONTHS)
                                    .records())
                            .isZero();
                });
    }

    @Test
    void wordsOfContactsGoWhenTheirTimeIsOverAsThePreviewSaid() {
        UUID customer = customer();
        UUID old = records.contact(customer, OLD);
        UUID recent = records.contact(customer, Instant.parse("1999-01-01T00:00:00Z"));
        RetentionPreview preview = retention.preview("contact", FORTY_YEARS);
        assertThat(preview.records()).isEqualTo(1);
        assertThat(preview.oldest()).isEqualTo(OLD);

        run.all(() -> false);
        assertThat(records.words(old)).as("switched off").isEqualTo("words");

        switchOn("contact");
        run.all(() -> false);

        assertThat(records.words(old)).isEmpty();
        assertThat(records.words(recent)).isEqualTo("words");
        assertThat(rule("contact").ranRecords()).isEqualTo(1);
        assertThat(entries("contact")).containsExactly("1, < ");
        run.all(() -> false);
        assertThat(entries("contact")).as("nothing more to let go of").hasSize(1);
    }

    @Test
    void customersNothingWasHeardOfBecomePseudonymsUnlessSomethingIsOpen() {
        UUID gone = customer();
        UUID owing = customer();
        UUID heardOf = customer();
        for (UUID customer : List.of(gone, owing, heardOf))
            jdbc.sql("update customer set created_at = :old where id = :id")
                    .param("old", OLD.atOffset(ZoneOffset.UTC))
                    .param("id", customer)
                    .update();
        jdbc.sql("""
                        insert into receivable (id, customer_id, number, issued_on, due_on, amount, currency, open_amount,
                            version, created_by, created_at)
                        values (:id, :customer, :number, date '1980-05-17', date '1980-06-17', 10, 'CNY', 10, 0,
                            (select id from app_user where username = 'admin.retention'), :old)
                        """)
                .param("id", Ids.next())
                .param("customer", owing)
                .param("number", "R-" + owing)
                .param("old", OLD.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("update customer_figures set last_purchase_on = date '2020-01-01' where customer_id = :id")
                .param("id", heardOf)
                .update();
        switchOn("customer");
        assertThat(retention.preview("customer", FORTY_YEARS).records()).isEqualTo(1);

        run.all(() -> false);

        assertThat(records.name(gone)).startsWith("E-");
        assertThat(records.name(owing)).isEqualTo("Old acquaintance");
        assertThat(records.name(heardOf)).isEqualTo("Old acquaintance");
        assertThat(retention.preview("customer", FORTY_YEARS).records()).isZero();
    }

    @Test
    void wordsOfFeedbackGoOnceItIsSettled() {
        UUID customer = customer();
        UUID settled = records.feedback(customer, false);
        UUID open = records.feedback(customer, true);
        switchOn("feedback");
        assertThat(retention.preview("feedback", FORTY_YEARS).records()).isEqualTo(1);

        run.all(() -> false);

        assertThat(records.said(settled)).isEmpty();
        assertThat(records.said(open)).isEqualTo("words");
        assertThat(retention.preview("feedback", FORTY_YEARS).records()).isZero();
        jdbc.sql("update feedback set created_at = current_timestamp where id = :id")
                .param("id", open)
                .update();
    }

    @Test
    void filesOfOldContactsAreLeftToTheCleaningOfTheNight() {
        UUID contact = records.contact(customer(), OLD);
        UUID file = Ids.next();
        jdbc.sql("""
                        insert into attachment (id, interaction_id, name, media_type, size_bytes, scan, uploaded_by)
                        select :id, :contact, 'contract.pdf', 'application/pdf', 9, 'CLEAN', id
                        from app_user where username = 'admin.retention'
                        """).param("id", file).param("contact", contact).update();
        switchOn("attachment");

        run.all(() -> false);

        assertThat(jdbc.sql("""
                                select count(*) from attachment
                                where id = :id and interaction_id is null and loose_since is not null and name = ''
                                """).param("id", file).query(Long.class).single()).isEqualTo(1);
        assertThat(retention.preview("attachment", FORTY_YEARS).records()).isZero();
    }

    @Test
    void stopsWhenTheApplicationDoes() {
        UUID contact = records.contact(customer(), OLD);
        switchOn("contact");

        run.all(() -> true);

        assertThat(records.words(contact)).isEqualTo("words");
    }

    @Test
    void refusesWhatTheLawForbidsWhatSomebodyElseChangedAndWhoMayNot() {
        RetentionRule audit = rule("auditValue");
        assertRefused("privacy.retention.months.range", () -> retention.save(with(audit, 35, true)));
        assertRefused("privacy.retention.months.range", () -> retention.preview("auditValue", 35));
        assertRefused("privacy.retention.months.range", () -> retention.preview("contact", 601));
        assertRefused("privacy.retention.unknown", () -> retention.preview("purchase", 60));
        retention.save(with(audit, 72, false));
        assertRefused("privacy.retention.changed", () -> retention.save(with(audit, 48, true)));
        assertThat(rule("auditValue").months()).isEqualTo(72);
        signIn.as("supervisor.retention");
        assertThatThrownBy(() -> retention.rules()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> retention.save(with(audit, 72, true))).isInstanceOf(AccessDeniedException.class);
    }

    private void switchOn(String kind) {
        retention.save(with(rule(kind), FORTY_YEARS, true));
    }

    private RetentionRule rule(String kind) {
        return retention.rules().stream()
                .filter(rule -> rule.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static RetentionRule with(RetentionRule rule, int months, boolean enabled) {
        return new RetentionRule(
                rule.kind(),
                rule.fate(),
                rule.leastMonths(),
                months,
                enabled,
                rule.ranAt(),
                rule.ranRecords(),
                rule.version());
    }

    private UUID customer() {
        signIn.as("supervisor.retention");
        UUID id = ((Registered) customers.register(
                        Map.of("name", "Old acquaintance", "email", UUID.randomUUID() + "@example.com")))
                .id();
        signIn.as("admin.retention");
        return id;
    }

    /** Without the day, which passes. */
    private List<String> entries(String kind) {
        return jdbc
                .sql("select new_value from audit_change where action = 'expired' and field = :kind")
                .param("kind", kind)
                .query(String.class)
                .list()
                .stream()
                .map(words -> words.substring(0, words.indexOf('<') + 2))
                .toList();
    }

    private static void assertRefused(String reason, Runnable call) {
        assertThatThrownBy(call::run).isInstanceOf(RefusedException.class).hasMessage(reason);
    }
}
