package loyalty.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.StatementCount;
import loyalty.customer.Choice;
import loyalty.customer.CustomColumnData;
import loyalty.customer.CustomColumnService;
import loyalty.customer.CustomType;
import loyalty.customer.CustomerField;
import loyalty.customer.CustomerFields;
import loyalty.customer.CustomerFixture;
import loyalty.customer.CustomerService;
import loyalty.customer.DictionaryData;
import loyalty.customer.DictionaryKind;
import loyalty.customer.DictionaryService;
import loyalty.customer.FieldChange;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import loyalty.shared.RefusedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@OnH2
class TableReviewTests {
    private static final Choice TEA = new Choice("TEA", "Tea", "茶");
    private static final Choice COFFEE = new Choice("COFFEE", "Coffee", "咖啡");

    @Autowired
    TableReview review;

    @Autowired
    TableReviewService service;

    @Autowired
    QuarterlyReview quarterly;

    @Autowired
    CustomColumnService columns;

    @Autowired
    DictionaryService lists;

    @Autowired
    CustomerService customers;

    @Autowired
    CustomerFields fields;

    @Autowired
    CustomerFixture fixture;

    @Autowired
    IdentityFixture identity;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    CustomColumnData drink;
    UUID customer;

    @BeforeEach
    void aColumnThatOneOfManyHasFilled() {
        signIn.as("supervisor.review", identity.team("reviewing"));
        customer = fixture.customer("Reviewed");
        for (int i = 0; i < 2 * TableReview.ENOUGH_CUSTOMERS; i++) fixture.customer("Reviewed");
        signIn.as("admin.review");
        drink = drink(false, true);
        jdbc.sql("update customer set custom_text = null where name = 'Reviewed'")
                .update();
        fill(customer, "TEA");
    }

    @AfterEach
    void retireForOtherTests() {
        signIn.as("admin.review");
        for (String table : List.of("field_refusal", "hidden_field"))
            jdbc.sql("delete from " + table + " where field = :field")
                    .param("field", drink.key())
                    .update();
        drink(false, false);
    }

    @Test
    void aColumnHardlyAnyoneFillsIsHiddenAtFirstAndShownAgain() {
        ReviewFinding found = found(ReviewKind.RARELY_FILLED);
        assertThat(found.figure()).isEqualTo(1);
        assertThat(found.proposal()).isEqualTo(ReviewProposal.HIDE);

        service.carryOut(found.id());
        assertThat(field().isHiddenAtFirst()).isTrue();
        assertThat(findings(ReviewState.OPEN)).doesNotContain(found);
        review();
        assertThat(findings(ReviewState.OPEN))
                .extracting(ReviewFinding::kind)
                .as("it stands in nobody's way now")
                .doesNotContain(ReviewKind.RARELY_FILLED);
    }

    @Test
    void whatWasCarriedOutIsTakenBack() {
        ReviewFinding found = found(ReviewKind.RARELY_FILLED);
        service.carryOut(found.id());
        service.takeBack(found.id());
        assertThat(field().isHiddenAtFirst()).isFalse();
        assertThat(findings(ReviewState.OPEN)).contains(found);
        assertRefused(() -> service.takeBack(found.id()), "quality.review.gone");
    }

    @Test
    void aDemandedColumnHardlyAnyoneFillsIsDemandedNoMore() {
        drink(true, true);
        ReviewFinding found = found(ReviewKind.RARELY_FILLED);
        assertThat(found.proposal()).isEqualTo(ReviewProposal.MAKE_OPTIONAL);
        service.carryOut(found.id());
        assertThat(columns.named(drink.key()).required()).isFalse();
        service.takeBack(found.id());
        assertThat(columns.named(drink.key()).required()).isTrue();
    }

    @Test
    void aChoiceNobodyHasLeavesTheColumnAndComesBack() {
        ReviewFinding found = found(ReviewKind.UNUSED_CHOICE);
        assertThat(found.choice()).isEqualTo(COFFEE);
        service.carryOut(found.id());
        assertThat(columns.named(drink.key()).choices()).containsExactly(TEA);
        service.takeBack(found.id());
        assertThat(columns.named(drink.key()).choices()).containsExactly(TEA, COFFEE);
    }

    @Test
    void aChoiceThatIsUsedByNowStays() {
        ReviewFinding found = found(ReviewKind.UNUSED_CHOICE);
        fill(customer, "COFFEE");
        assertRefused(() -> service.carryOut(found.id()), "customer.column.choiceUsed");
        assertThat(findings(ReviewState.OPEN)).as("still to be decided").contains(found);
    }

    @Test
    void anEntryOfAListThatNobodyHasIsOfferedNoMore() {
        signIn.as("supervisor.review", identity.team("reviewing"));
        customers.change(List.of(new FieldChange(customer, "type", null, "VIP")));
        signIn.as("admin.review");
        String code = IdentityFixture.fresh("T").toUpperCase().replace('.', '_');
        lists.save(new DictionaryData(null, DictionaryKind.TYPE, code, code, code, 90, true));
        review();
        ReviewFinding found = service.list(ReviewState.OPEN, 0, 1_000).stream()
                .filter(each -> each.detail().equals(code))
                .findFirst()
                .orElseThrow();
        service.carryOut(found.id());
        assertThat(lists.choices(DictionaryKind.TYPE)).extracting(Choice::code).doesNotContain(code);
        service.takeBack(found.id());
        assertThat(lists.choices(DictionaryKind.TYPE)).extracting(Choice::code).contains(code);
        service.carryOut(found.id());
    }

    @Test
    void aRuleThatIsOftenBrokenIsToBeExplained() {
        signIn.as("supervisor.review", identity.team("reviewing"));
        FieldChange wrong = new FieldChange(customer, drink.key(), null, "beer");
        customers.change(Collections.nCopies(OftenBroken.OFTEN - 1, wrong));
        customers.check(List.of(wrong));
        signIn.as("admin.review");
        review();
        assertThat(findings(ReviewState.OPEN)).noneMatch(each -> each.kind() == ReviewKind.OFTEN_BROKEN);

        signIn.as("supervisor.review", identity.team("reviewing"));
        customers.change(List.of(wrong));
        signIn.as("admin.review");
        ReviewFinding found = found(ReviewKind.OFTEN_BROKEN);
        assertThat(found.figure()).isEqualTo(OftenBroken.OFTEN);
        assertThat(found.rule()).startsWith("customer.");
        assertRefused(() -> service.carryOut(found.id()), "quality.review.byHand");
        assertThat(findings(ReviewState.OPEN)).contains(found);
    }

    @Test
    void whatWasRefusedMoreThanAYearAgoIsForgotten() {
        signIn.as("supervisor.review", identity.team("reviewing"));
        customers.change(List.of(new FieldChange(customer, drink.key(), null, "beer")));
        jdbc.sql("update field_refusal set refused_at = :old where field = :drink")
                .param("old", clock.instant().minus(Duration.ofDays(366)).atOffset(ZoneOffset.UTC))
                .param("drink", drink.key())
                .update();
        signIn.as("admin.review");

        review();

        assertThat(jdbc.sql("select count(*) from field_refusal where field = :drink")
                        .param("drink", drink.key())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aColumnDemandedInVainIsDemandedNoMore() {
        drink(true, true);
        signIn.as("supervisor.review", identity.team("reviewing"));
        for (int i = 0; i < OftenBroken.OFTEN; i++)
            customers.register(Map.of("name", "Ann", "email", "ann@review.example"));
        signIn.as("admin.review");
        assertThat(found(ReviewKind.OFTEN_BROKEN).proposal()).isEqualTo(ReviewProposal.MAKE_OPTIONAL);
    }

    @Test
    void whatIsPutAsideStaysAsideInLaterReviewsUntilItIsTakenUp() {
        ReviewFinding found = found(ReviewKind.RARELY_FILLED);
        service.putAside(found.id());
        assertRefused(() -> service.carryOut(found.id()), "quality.review.gone");
        review();
        assertThat(findings(ReviewState.OPEN)).noneMatch(each -> each.kind() == ReviewKind.RARELY_FILLED);
        ReviewFinding again = findings(ReviewState.ASIDE).getFirst();
        service.takeUp(again.id());
        assertThat(findings(ReviewState.OPEN)).contains(again);
        assertRefused(() -> service.takeUp(again.id()), "quality.review.gone");
    }

    @Test
    void whoShapesTheTableIsToldWhenAQuarterHasPassed() {
        UUID admin = identity.user(IdentityFixture.fresh("admin.told"));
        UUID rep = identity.user(IdentityFixture.fresh("rep.told"));
        quarterly.run(done -> {});
        assertThat(told(admin)).isEqualTo(1);
        assertThat(told(rep)).isZero();
        assertThat(service.lastReview()).isPresent();
    }

    @Test
    void openingThePageAsksFewStatements() {
        review();
        assertThat(StatementCount.during(() -> service.list(ReviewState.OPEN, 0, 50)))
                .hasSize(1);
        assertThat(StatementCount.during(() -> service.count(ReviewState.OPEN))).hasSize(1);
        assertThat(StatementCount.during(() -> service.lastReview())).hasSize(1);
    }

    @Test
    void supervisorsDoNotShapeTheTable() {
        signIn.as("supervisor.review", identity.team("reviewing"));
        assertThatThrownBy(() -> service.list(ReviewState.OPEN, 0, 1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.carryOut(UUID.randomUUID())).isInstanceOf(AccessDeniedException.class);
    }

    private void review() {
        review.run(done -> {});
    }

    private ReviewFinding found(ReviewKind kind) {
        review();
        return findings(ReviewState.OPEN).stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    /** About the column of this test. */
    private List<ReviewFinding> findings(ReviewState state) {
        return service.list(state, 0, 1_000).stream()
                .filter(each -> each.field().equals(drink.key()))
                .toList();
    }

    private void fill(UUID whom, String code) {
        signIn.as("supervisor.review", identity.team("reviewing"));
        customers.change(List.of(new FieldChange(whom, drink.key(), null, code)));
        signIn.as("admin.review");
    }

    private CustomerField field() {
        return fields.find(drink.key()).orElseThrow();
    }

    private int told(UUID user) {
        return jdbc.sql("select count(*) from notice where user_id = :user and kind = 'quality.review'")
                .param("user", user)
                .query(Integer.class)
                .single();
    }

    private CustomColumnData drink(boolean required, boolean active) {
        UUID known = columns.columns().stream()
                .filter(column -> column.nameEn().equals("Drink reviewed"))
                .map(CustomColumnData::id)
                .findFirst()
                .orElse(null);
        return columns.save(new CustomColumnData(
                known,
                CustomType.CHOICE,
                "Drink reviewed",
                "饮品",
                "",
                "",
                required,
                null,
                List.of(TEA, COFFEE),
                0,
                active));
    }

    private static void assertRefused(Runnable call, String reason) {
        assertThatThrownBy(call::run).isInstanceOf(RefusedException.class).hasMessage(reason);
    }
}
