package loyalty.purchase.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import loyalty.OnH2;
import loyalty.StatementCount;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignedInAs;
import loyalty.purchase.PurchaseFixture;
import loyalty.uikit.EmptyState;
import loyalty.uikit.ListedRecords;
import loyalty.uikit.RecordList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
@SignedInAs("supervisor.catalogue")
class ProductListViewTests extends SpringBrowserlessTest {
    private static final String SEARCH = "Name, pinyin, code, category";

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
        test(field("Name")).setValue(name);
        test(field("Price")).setValue("¥1,234.50");
        save();

        assertThat($(Dialog.class).exists()).isFalse();
        search(name);
        assertThat(records().texts()).singleElement().asString().contains(name, "¥1,234.50");
    }

    @Test
    void keepsTheFormOpenWithTheReasonWhereAProductCannotBe() {
        String name = IdentityFixture.fresh("Twice");
        fixture.product(name);
        search(name);
        records().act(0, "Edit");
        String code = field("Code").getValue();
        test($(Button.class).withText("Cancel").single()).click();

        test($(Button.class).withText("New product").single()).click();
        save();
        assertThat(field("Name").getErrorMessage()).isEqualTo("A product needs a name.");
        test(field("Name")).setValue("Another");
        test(field("Price")).setValue("cheap");
        save();
        assertThat(field("Price").isInvalid()).isTrue();
        test(field("Price")).setValue("-1");
        save();
        assertThat(refusal()).isNotEmpty();
        test(field("Price")).setValue("1");
        test(field("Code")).setValue(code);
        save();
        assertThat(refusal()).isEqualTo("Another product has the code " + code + ".");
        assertThat(field("Name").getValue()).isEqualTo("Another");
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

    private TextField field(String label) {
        return $(TextField.class)
                .from($(Dialog.class).single())
                .withLabel(label)
                .single();
    }

    private String refusal() {
        return $(Paragraph.class).from($(Dialog.class).single()).single().getText();
    }

    private void save() {
        test($(Button.class).withText("Save").single()).click();
    }
}
