package loyalty.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import loyalty.OnH2;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@OnH2
class CreditImportTests {
    private static final String RECEIVABLES = """
            客户编号,姓名,应收单号,开票日期,到期日,金额,币种
            %1$s,李娜,R1-%1$s,2025/3/5,2025/4/4,"1,000.00",
            %1$s,李娜,R2-%1$s,2025/4/5,2025/5/5,500,人民币
            %1$s,李娜,R3-%1$s,2025/4/6,2025/5/6,70,usd
            """;
    private static final String PAYMENTS = """
            客户编号,姓名,收款单号,收款日期,金额,付款方式,核销单号,币种
            %1$s,李娜,P1-%1$s,2025/4/10,300,微信,,
            %1$s,李娜,P2-%1$s,2025/4/11,600,,R2-%1$s，R1-%1$s,
            """;

    @Autowired
    ImportFixture fixture;

    @Autowired
    ImportRuns runs;

    @Autowired
    ImportService imports;

    @Autowired
    SignIn signIn;

    @Autowired
    IdentityFixture identity;

    @Autowired
    JdbcClient jdbc;

    String n;

    @BeforeEach
    void signInAsSupervisor() {
        n = IdentityFixture.fresh("c");
        signIn.as("supervisor." + n, identity.team("east"));
    }

    @Test
    void paymentsSettleWhatTheyAreToldToElseTheOldestDebtsAndTheSameFileChangesNothing() {
        assertThat(run(ImportSubject.RECEIVABLES, RECEIVABLES).counts().created())
                .isEqualTo(3);
        assertThat(run(ImportSubject.PAYMENTS, PAYMENTS).counts().created()).isEqualTo(2);

        assertThat(open("R1")).as("300 by P1, 100 left over by P2").isEqualTo("600.00");
        assertThat(open("R2")).isEqualTo("0.00");
        assertThat(open("R3")).as("in dollars, which nobody paid").isEqualTo("70.00");
        assertThat(standing()).isEqualTo("USD 70.00");

        assertThat(run(ImportSubject.RECEIVABLES, RECEIVABLES).counts().unchanged())
                .isEqualTo(3);
        assertThat(run(ImportSubject.PAYMENTS, PAYMENTS).counts().unchanged()).isEqualTo(2);
        assertThat(open("R1")).isEqualTo("600.00");
    }

    @Test
    void undoneImportsLeaveTheBooksAsTheyWere() {
        ImportSummary receivables = run(ImportSubject.RECEIVABLES, RECEIVABLES);
        ImportSummary payments = run(ImportSubject.PAYMENTS, PAYMENTS);

        assertThat(fixture.undo(receivables.id()))
                .as("R3 goes; R1 and R2, which were settled, and the customer stay")
                .satisfies(undone -> {
                    assertThat(undone.removed()).isEqualTo(1);
                    assertThat(undone.kept()).isEqualTo(3);
                });
        assertThat(fixture.undo(payments.id()).removed()).isEqualTo(2);
        assertThat(open("R1")).isEqualTo("1000.00");
        assertThat(open("R2")).isEqualTo("500.00");
        assertThat(standing()).isEqualTo("CNY 1500.00");
        assertThat(run(ImportSubject.PAYMENTS, PAYMENTS).counts().created())
                .as("can be imported again")
                .isEqualTo(2);
    }

    @Test
    void tellsWhyRowsCantBeTaken() {
        run(ImportSubject.RECEIVABLES, RECEIVABLES);

        assertReasons(
                run(ImportSubject.RECEIVABLES, """
                        number,invoice number,issued,due,amount,currency
                        %1$s,R1-%1$s,2025-03-05,2025-04-04,999,CNY
                        %1$s,R4-%1$s,2025-03-05,2025-03-04,10,CNY
                        %1$s,R5-%1$s,2025-03-05,2025-04-04,10,XXQ
                        %1$s,R6-%1$s,2025-03-05,2025-04-04,-10,CNY
                        %1$s,R7-%1$s,2999-03-05,2999-04-04,10,CNY
                        %1$s,,2025-03-05,2025-04-04,10,CNY
                        """),
                "invoiceNumber credit.number.taken",
                "dueOn credit.due.beforeIssue",
                "currency credit.currency.unknown",
                "amount credit.amount.notPositive",
                "issuedOn exchange.row.implausibleDate",
                "invoiceNumber exchange.row.required");
        assertReasons(
                run(ImportSubject.PAYMENTS, """
                        number,payment number,paid on,amount,method,settles invoice
                        %1$s,Q1-%1$s,2025-03-01,10,cash,R1-%1$s
                        %1$s,Q2-%1$s,2025-05-01,10,cash,R9-%1$s
                        %1$s,Q3-%1$s,2025-05-01,10,seashells,
                        %1$s,Q4-%1$s,2025-05-01,10,cash,
                        %1$s,Q4-%1$s,2025-05-02,10,cash,
                        """),
                "paidOn credit.payment.beforeInvoice",
                "settles credit.import.notOpen",
                "paymentMethod exchange.row.unknownMethod",
                "paymentNumber credit.number.taken");
        assertThat(open("R1")).as("Q4 alone was taken").isEqualTo("990.00");
    }

    @Test
    void takesThePermissionForCreditToo() {
        assertThat(imports.subjects()).contains(ImportSubject.RECEIVABLES, ImportSubject.PAYMENTS);
        UUID id = fixture.upload(ImportSubject.SCORES, "number,date,score\n1,2026-01-02,8\n");
        signIn.as("rep." + n, identity.team("east"));
        assertThatThrownBy(() -> imports.setSubject(id, ImportSubject.PAYMENTS))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> fixture.upload(ImportSubject.PAYMENTS, "a,b\n1,2\n"))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void assertReasons(ImportSummary summary, String... reasons) {
        assertThat(runs.rejected(summary.id(), 99))
                .extracting(row -> row.reasons().entrySet().stream()
                        .map(reason -> reason.getKey() + " " + reason.getValue().key())
                        .findFirst()
                        .orElseThrow())
                .containsExactly(reasons);
    }

    private ImportSummary run(ImportSubject subject, String file) {
        UUID id = fixture.upload(subject, file.formatted(n));
        fixture.answer(id, PurchasesImportTests::creating);
        return fixture.run(id);
    }

    private String open(String number) {
        return jdbc.sql("select open_amount from receivable where number = :number")
                .param("number", number + "-" + n)
                .query(String.class)
                .single();
    }

    private String standing() {
        return jdbc.sql("select f.credit_currency || ' ' || f.arrears from customer_figures f"
                        + " join customer c on c.id = f.customer_id where c.number = :number")
                .param("number", n)
                .query(String.class)
                .single();
    }
}
