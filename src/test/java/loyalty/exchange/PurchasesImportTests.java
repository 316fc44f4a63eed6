package loyalty.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.UUID;
import java.util.function.UnaryOperator;
import loyalty.exchange.ImportQuestions.Question;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds on every database; see the subclasses. */
abstract class PurchasesImportTests {
    @Autowired
    ImportFixture fixture;

    @Autowired
    ImportRuns runs;

    @Autowired
    SignIn signIn;

    @Autowired
    IdentityFixture identity;

    @Autowired
    JdbcClient jdbc;

    /** Makes the numbers of each test its own. */
    String n;

    @BeforeEach
    void signInAsSupervisor() {
        n = IdentityFixture.fresh("p");
        signIn.as("supervisor." + n, identity.team("east"));
    }

    @Test
    void registersMissingCustomersAndTheOneProductWhenAsked() {
        UUID id = fixture.upload(ImportSubject.PURCHASES, """
                 customer_id  date number_of_cds  dollar_value
                 %1$s1 19970101  1   11.77
                 %1$s2 19970112  1   12.00
                 %1$s2 19970112  5   77.00
                """.formatted(n));

        ImportQuestions questions = fixture.answer(id, answers -> product(answers, "CD " + n));

        assertThat(questions.open()).containsExactlyInAnyOrder(Question.PRODUCT, Question.CREATE_CUSTOMERS);
        assertThat(fixture.check(id)).isEqualTo(new CheckResult(3, 0));
        assertThat(fixture.run(id).counts()).isEqualTo(new ImportCounts(3, 3, 0, 0, 0, 2, new BigDecimal("100.77")));
        assertThat(figures(n + "2")).isEqualTo("2 × 89.00");
    }

    @Test
    void importingAgainAddsNothingAndEqualLinesAreCounted() {
        String file = "number,date,product,amount\n"
                + "%1$s,2026-01-02,P %1$s,5\n".formatted(n).repeat(3);
        UUID first = fixture.upload(ImportSubject.PURCHASES, file);
        fixture.answer(first, PurchasesImportTests::creating);
        assertThat(fixture.run(first).counts().created()).isEqualTo(3);

        UUID longer = fixture.upload(ImportSubject.PURCHASES, file + "%1$s,2026-01-02,P %1$s,5.00\n".formatted(n));
        fixture.answer(longer, PurchasesImportTests::creating);

        assertThat(fixture.run(longer).counts()).isEqualTo(new ImportCounts(4, 1, 0, 3, 0, 0, new BigDecimal("20.00")));
    }

    @Test
    void anOrderNumberBringsFiguresUpToDateAndUndoPutsThemBack() {
        run("number,date,product,amount,订单号\n%1$s,2026-01-02,P %1$s,5,%1$s-7\n");

        ImportSummary second = run("number,date,product,amount,订单号\n%1$s,2026-01-02,P %1$s,6,%1$s-7\n");

        assertThat(second.counts().updated()).isEqualTo(1);
        assertThat(figures(n)).isEqualTo("1 × 6.00");
        assertThat(fixture.undo(second.id()).restored()).isEqualTo(1);
        assertThat(figures(n)).isEqualTo("1 × 5.00");
    }

    @Test
    void undoRemovesPurchasesCustomersAndProducts() {
        ImportSummary done = run("number,date,product,quantity,unit price\n%1$s,2026年1月2日,P %1$s,-2,¥1,5\n"
                .replace("¥1,5", "\"¥1.50\""));
        assertThat(figures(n)).isEqualTo("0 × -3.00");

        assertThat(fixture.undo(done.id())).isEqualTo(new UndoneRecords(1, 1, 0, 0, 0));
        assertThat(jdbc.sql("select count(*) from customer where number = :n")
                        .param("n", n)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from product where name = :name")
                        .param("name", "P " + n)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void rejectsUnknownCustomersAndProductsWhenNotAskedToAddThem() {
        UUID id = fixture.upload(
                ImportSubject.PURCHASES, "number,date,product,amount\n%1$s,2026-01-02,P %1$s,5\n".formatted(n));
        fixture.answer(id, UnaryOperator.identity());

        assertThat(fixture.check(id)).isEqualTo(new CheckResult(1, 1));
        assertThat(fixture.run(id).counts().rejected()).isEqualTo(1);
        assertThat(runs.rejected(id, 1).getFirst().reasons()).containsKey("product");
    }

    @Test
    void rejectsDatesAndAmountsThatCantBe() {
        UUID id = fixture.upload(ImportSubject.PURCHASES, """
                number,date,product,amount
                %1$s,2999-01-01,P,5
                %1$s,0000-00-00,P,5
                %1$s,2026-01-02,P,99999999999999999999
                %1$s,2026-01-02,P,many
                %1$s,2026-01-02,P,
                """.formatted(n));
        fixture.answer(id, PurchasesImportTests::creating);

        assertThat(fixture.check(id)).isEqualTo(new CheckResult(5, 5));
        assertThat(fixture.run(id).counts().rejected()).isEqualTo(5);
    }

    private ImportSummary run(String file) {
        UUID id = fixture.upload(ImportSubject.PURCHASES, file.formatted(n));
        fixture.answer(id, PurchasesImportTests::creating);
        return fixture.run(id);
    }

    static ImportAnswers creating(ImportAnswers answers) {
        return new ImportAnswers(answers.dateOrder(), answers.decimalMark(), answers.product(), true, true);
    }

    static ImportAnswers product(ImportAnswers answers, String product) {
        return new ImportAnswers(answers.dateOrder(), answers.decimalMark(), product, true, false);
    }

    private String figures(String number) {
        return jdbc.sql("select f.purchase_count || ' × ' || f.total_amount from customer_figures f"
                        + " join customer c on c.id = f.customer_id where c.number = :number")
                .param("number", number)
                .query(String.class)
                .single();
    }
}
