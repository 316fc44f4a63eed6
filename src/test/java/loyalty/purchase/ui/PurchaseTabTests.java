package loyalty.purchase.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import loyalty.OnH2;
import loyalty.StatementCount;
import loyalty.customer.CustomerFixture;
import loyalty.customer.CustomerNavigation;
import loyalty.identity.IdentityFixture;
import loyalty.identity.RunAs;
import loyalty.identity.SignedInAs;
import loyalty.purchase.PurchaseFixture;
import loyalty.purchase.PurchaseService;
import loyalty.shared.RefusedException;
import loyalty.uikit.ListedRecords;
import loyalty.uikit.OpenForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
@SignedInAs("supervisor.purchases")
class PurchaseTabTests extends SpringBrowserlessTest {
    private final OpenForm form = new OpenForm(this);

    @Autowired
    CustomerFixture customers;

    @Autowired
    PurchaseFixture fixture;

    @Autowired
    PurchaseService purchases;

    @Autowired
    IdentityFixture identity;

    @Autowired
    RunAs runAs;

    @Autowired
    Clock clock;

    String name;
    UUID product;
    UUID customer;

    @BeforeEach
    void aCustomerAndAProduct() {
        name = IdentityFixture.fresh("Tea");
        product = fixture.product(name);
        customer = runAs.as(identity.user("supervisor.purchases"), () -> customers.customer("王小明"));
    }

    @Test
    void recordsAPurchaseWhoseAmountFollowsQuantityAndPrice() {
        openForm();
        chooseProduct();
        form.fill("Quantity", "3");
        form.save();

        assertThat(records().texts()).singleElement().asString().contains(name, "3 × ¥10.00", "¥30.00");
        assertThat(purchases.totals(customer).amount()).isEqualByComparingTo("30");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Quantity   | 0                   | How many? Zero is not a purchase.
            Quantity   | many                | Not a number
            Quantity   | 99999999999         | More than
            Amount     | -30                 | Quantity and amount have contrary signs: both are negative for a return.
            Amount     | 99999999999999999   | More than
            Unit price | -1                  | A price is between zero and
            Order number | xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | At most 60 characters.
            """)
    void keepsTheFormOpenWithTheReason(String label, String typed, String reason) {
        openForm();
        chooseProduct();
        form.fill(label, typed);
        form.save();

        assertThat(reasonAt(label)).startsWith(reason);
        assertThat(form.field(label).getValue()).isEqualTo(typed);
        assertThat(purchases.totals(customer).lines()).isZero();
    }

    @Test
    void refusesADayToCome() {
        openForm();
        chooseProduct();
        form.the(DatePicker.class).setValue(LocalDate.of(2999, 1, 1));
        form.save();

        assertThat(form.isOpen()).isTrue();
        assertThat(purchases.totals(customer).lines()).isZero();
    }

    @Test
    void demandsAProduct() {
        openForm();
        form.save();
        assertThat($(ProductChoice.class).single().isInvalid()).isTrue();
        assertThat(purchases.totals(customer).lines()).isZero();
    }

    @Test
    void takesGoodsBackButNoMoreThanWereBought() {
        buy(2);
        open();
        records().act(0, "Take back");
        form.fill("Quantity", "3");
        form.save();
        assertThat(reasonAt("Quantity")).isEqualTo("2 of it can be taken back.");

        form.fill("Quantity", "1");
        form.save();

        assertThat(records().count()).isEqualTo(2);
        assertThat(purchases.totals(customer).amount()).isEqualByComparingTo("10");
    }

    @Test
    void removesAndTakesTheRemovalBack() {
        buy(2);
        open();
        records().act(0, "Delete");
        assertThat(records().count()).isZero();

        test($(Button.class).withText("Undo").single()).click();

        assertThat(records().texts()).singleElement().asString().contains(name);
        assertThat(purchases.totals(customer).amount()).isEqualByComparingTo(BigDecimal.valueOf(20));
    }

    @Test
    void tellsThatSomebodyElseHasRemovedIt() {
        UUID line = buy(2);
        open();
        Button delete = records().button(0, "Delete");
        purchases.remove(line, purchases.of(customer, 0, 1).getFirst().version());

        assertThatThrownBy(delete::click)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo("purchase.gone"));
    }

    @Test
    @SignedInAs("admin.purchases")
    void offersNothingToWhoMayOnlyLook() {
        open();
        assertThat($(Button.class).withText("Record a purchase").exists()).isFalse();
    }

    @Test
    void asksNothingMoreForEachOfManyLines() {
        IntStream.rangeClosed(1, 20).forEach(this::buy);

        var statements = StatementCount.during(() -> {
            open();
            records().texts();
        });

        assertThat(statements.stream()
                        .filter(sql -> sql.contains("from purchase"))
                        .distinct())
                .hasSizeLessThanOrEqualTo(3);
    }

    private UUID buy(int quantity) {
        return fixture.purchase(customer, product, LocalDate.now(clock), quantity);
    }

    private void open() {
        CustomerNavigation.open(customer, "purchase.title");
    }

    private void openForm() {
        open();
        test($(Button.class).withText("Record a purchase").single()).click();
    }

    private void chooseProduct() {
        ProductChoice choice = $(ProductChoice.class).single();
        test(choice).setFilter(name);
        test(choice).selectItem(name);
    }

    private ListedRecords records() {
        return new ListedRecords($(PurchaseTab.class).single());
    }

    /** Beside the field, or under the form where the record as a whole was refused. */
    private String reasonAt(String label) {
        TextField field = form.field(label);
        return field.isInvalid()
                ? field.getErrorMessage()
                : form.the(Paragraph.class).getText();
    }
}
