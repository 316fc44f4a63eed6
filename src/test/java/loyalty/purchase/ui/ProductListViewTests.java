package loyalty.purchase.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import loyalty.OnH2;
import loyalty.StatementCount;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignedInAs;
import loyalty.purchase.PurchaseFixture;
import loyalty.uikit.EmptyState;
import loyalty.uikit.ListedRecords;
import loyalty.uikit.OpenForm;
import loyalty.uikit.RecordList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
@SignedInAs("supervisor.catalogue")
class ProductListViewTests extends SpringBrowserlessTest {
    private static final String SEARCH = "Name, pinyin, code, category";

    private final OpenForm form = new OpenForm(this);

    @Autowired
    PurchaseFixture fixture;

    @Test
    @SignedInAs("rep.catalogue")
    void isClosedToWhoDoesNotKeepTheCatalogue() {
        assertThatThrownBy(() -> navigate(ProductListView.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void addsAProductWithTheNextCode() {
        String name = IdentityFixture.fresh("Oolong");
        navigate(ProductListView.class);
        test($(Button.class).withText("New product").single()).click();
        form.fill("Name", name);
        form.fill("Price", "¥1,234.50");
        form.save();

        assertThat(form.isOpen()).isFalse();
        search(name);
        assertThat(records().texts()).singleElement().asString().contains(name, "¥1,234.50");
    }

    @Test
    void keepsTheFormOpenWithTheReasonWhereAProductCannotBe() {
        String name = IdentityFixture.fresh("Twice");
        fixture.product(name);
        search(name);
        records().act(0, "Edit");
        String code = form.field("Code").getValue();
        test($(Button.class).withText("Cancel").single()).click();

        test($(Button.class).withText("New product").single()).click();
        form.save();
        assertThat(form.field("Name").getErrorMessage()).isEqualTo("A product needs a name.");
        form.fill("Name", "Another");
        form.fill("Price", "cheap");
        form.save();
        assertThat(form.field("Price").isInvalid()).isTrue();
        form.fill("Price", "-1");
        form.save();
        assertThat(form.refusal()).isNotEmpty();
        form.fill("Price", "1");
        form.fill("Code", code);
        form.save();
        assertThat(form.refusal()).isEqualTo("Another product has the code " + code + ".");
        assertThat(form.field("Name").getValue()).isEqualTo("Another");
    }

    @Test
    void keepsOddNamesAsTheyAre() {
        String name = IdentityFixture.fresh("<script>alert(1)</script> =1+1 𠮷 שלום");
        fixture.product(name);
        search(name);
        assertThat(records().texts()).singleElement().asString().startsWith(name);
    }

    @Test
    void listsWhatIsNoLongerOfferedOnlyWhenAskedAndTakesItBack() {
        String name = IdentityFixture.fresh("Seasonal");
        fixture.product(name);
        search(name);
        records().act(0, "Offer no longer");
        assertThat(records().count()).isZero();
        assertThat($(EmptyState.class).exists()).isTrue();

        test($(Checkbox.class).single()).click();
        assertThat(records().texts()).singleElement().asString().contains("No longer offered");
        test($(Checkbox.class).single()).click();
        test($(Button.class).withText("Undo").single()).click();
        assertThat(records().count()).isEqualTo(1);
    }

    @Test
    void readsTheListWithTwoStatements() {
        for (int i = 0; i < 5; i++) fixture.product(IdentityFixture.fresh("Counted"));

        var statements = StatementCount.during(() -> {
            navigate(ProductListView.class);
            records().texts();
        });

        assertThat(statements.stream()
                        .filter(sql -> sql.contains("from product"))
                        .distinct())
                .hasSize(2);
    }

    private void search(String name) {
        navigate(ProductListView.class);
        test($(TextField.class)
                        .withPropertyValue(TextField::getPlaceholder, SEARCH)
                        .single())
                .setValue(name);
    }

    private ListedRecords records() {
        return new ListedRecords($(RecordList.class).single());
    }
}
