package loyalty.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import loyalty.customer.CustomerBulk;
import loyalty.customer.CustomerKey;
import loyalty.customer.CustomerService;
import loyalty.customer.FieldChange;
import loyalty.customer.MatchedCustomer;
import loyalty.exchange.ImportQuestions.Question;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import loyalty.shared.DateOrder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What holds on every database; see the subclasses. */
abstract class CustomersImportTests {
    @Autowired
    ImportFixture fixture;

    @Autowired
    ImportService imports;

    @Autowired
    ImportRuns runs;

    @Autowired
    CustomerBulk customers;

    @Autowired
    CustomerService service;

    @Autowired
    SignIn signIn;

    @Autowired
    IdentityFixture identity;

    /** Makes the numbers of each test its own. */
    String n;

    @BeforeEach
    void signInAsSupervisor() {
        n = IdentityFixture.fresh("n");
        signIn.as("supervisor." + n, identity.team("east"));
    }

    @Test
    void takesASheetAsOfficesKeepIt() {
        String digits = "%07d".formatted(Integer.parseInt(n.substring(2)));
        UUID id = fixture.upload(ImportSubject.CUSTOMERS, """
                2026年客户资料,,,,
                ,,,,
                出生日期,性别,客户姓名,客户编号,手机号（必填）
                1990年3月5日,女,李 娜,%1$sa,+86 138-2%2$s
                19910406,男,𠮷田,%1$sb,１３９２%2$s
                """.formatted(n, digits));
        fixture.answer(id, UnaryOperator.identity());

        assertThat(fixture.check(id)).isEqualTo(new CheckResult(2, 0));
        assertThat(fixture.run(id).counts()).isEqualTo(counts(2, 2, 0, 0, 0));
        assertThat(field(n + "a", "birthDate")).isEqualTo("1990-03-05");
        assertThat(field(n + "a", "gender")).isEqualTo(field(n + "a", "gender").toUpperCase());
        assertThat(field(n + "b", "phone")).isEqualTo("+861392" + digits);
        assertThat(field(n + "b", "name")).isEqualTo("𠮷田");
    }

    @Test
    void importingTheSameFileAgainChangesNothing() {
        String file = "number,name,tags\n%1$s1,Ann,a b\n%1$s2,=HYPERLINK(1),\n".formatted(n);
        fixture.run(ImportSubject.CUSTOMERS, file);

        ImportSummary again = fixture.run(ImportSubject.CUSTOMERS, file);

        assertThat(again.counts()).isEqualTo(counts(2, 0, 0, 2, 0));
        assertThat(field(n + "2", "name")).isEqualTo("=HYPERLINK(1)");
    }

    @Test
    void rejectsWhatCantBeTakenAndTellsWhy() {
        UUID id = fixture.upload(ImportSubject.CUSTOMERS, """
                number,name,birthday,phone
                %1$s1,Ann,0000-00-00,
                %1$s2,Bob,2999-01-01,
                ,Carl,,
                %1$s4,%2$s,,
                %1$s5,<script>alert(1)</script>,,not a phone
                %1$s6,مرحبا,,
                """.formatted(n, "x".repeat(10_000)));
        fixture.answer(id, UnaryOperator.identity());

        assertThat(fixture.check(id)).isEqualTo(new CheckResult(6, 5));
        assertThat(fixture.run(id).counts()).isEqualTo(counts(6, 1, 0, 0, 5));
        assertThat(runs.rejected(id, 10)).extracting(RejectedRow::line).containsExactly(2L, 3L, 4L, 5L, 6L);
        assertThat(runs.rejected(id, 10))
                .extracting(row -> row.reasons().keySet().iterator().next())
                .containsExactly("birthDate", "birthDate", "number", "name", "phone");
    }

    @Test
    void asksOnceForTheOrderOfDayAndMonth() {
        UUID id = fixture.upload(ImportSubject.CUSTOMERS, "number,name,birthday\n%s,Ann,03/04/1990\n".formatted(n));

        ImportQuestions questions = fixture.answer(
                id, answers -> new ImportAnswers(DateOrder.DMY, answers.decimalMark(), "", false, false));

        assertThat(questions.open()).containsExactly(Question.DATE_ORDER);
        assertThat(questions.dateExample()).isEqualTo("03/04/1990");
        fixture.run(id);
        assertThat(field(n, "birthDate")).isEqualTo("1990-04-03");
    }

    @Test
    void doesNotAskWhatTheFileItselfDecides() {
        UUID id = fixture.upload(
                ImportSubject.CUSTOMERS,
                "number,name,birthday\n%1$s1,Ann,03/04/1990\n%1$s2,Bob,12/25/1990\n".formatted(n));

        assertThat(fixture.answer(id, UnaryOperator.identity()).open()).isEmpty();
        fixture.run(id);
        assertThat(field(n + "1", "birthDate")).isEqualTo("1990-03-04");
    }

    @Test
    void remembersWhatWasAssignedForTheSameHeader() {
        String file = "Kunde %1$s,name\n%1$s,Ann\n".formatted(n);
        UUID first = fixture.upload(ImportSubject.CUSTOMERS, file);
        ImportSettings settings = imports.draft(first).settings();
        imports.configure(first, settings.withColumns(Map.of(0, "number", 1, "name")));
        fixture.check(first);

        UUID second = fixture.upload(ImportSubject.CUSTOMERS, file);

        assertThat(imports.draft(second).settings().column("number")).contains(0);
    }

    @Test
    void undoRemovesWhatItCreatedAndPutsBackWhatItChanged() {
        fixture.run(ImportSubject.CUSTOMERS, "number,name,company\n%1$s1,Ann,Old\n%1$s2,Bob,Old\n".formatted(n));
        ImportSummary second = fixture.run(
                ImportSubject.CUSTOMERS,
                "number,name,company\n%1$s1,Ann,New\n%1$s2,Bob,New\n%1$s3,Carl,\n%1$s4,Dan,\n".formatted(n));
        assertThat(second.counts()).isEqualTo(counts(4, 2, 2, 0, 0));
        service.change(List.of(
                new FieldChange(id(n + "2"), "company", null, "Newest"),
                new FieldChange(id(n + "4"), "company", null, "His own")));

        UndoneRecords undone = fixture.undo(second.id());

        assertThat(undone).isEqualTo(new UndoneRecords(0, 1, 1, 1, 1));
        assertThat(field(n + "1", "company")).isEqualTo("Old");
        assertThat(field(n + "2", "company")).isEqualTo("Newest");
        assertThat(customers.match(List.of(key(n + "3")))).containsExactly((MatchedCustomer) null);
        assertThat(field(n + "4", "company")).isEqualTo("His own");
        assertThat(runs.find(second.id()).state()).isEqualTo(ImportState.UNDONE);
    }

    static ImportCounts counts(long read, long created, long updated, long unchanged, long rejected) {
        return new ImportCounts(read, created, updated, unchanged, rejected, 0, BigDecimal.ZERO.setScale(2));
    }

    private UUID id(String number) {
        return Objects.requireNonNull(customers.match(List.of(key(number))).getFirst(), number)
                .id();
    }

    private static CustomerKey key(String number) {
        return new CustomerKey(number, "", "");
    }

    private String field(String number, String field) {
        return service.profile(id(number)).value(field);
    }
}
