package loyalty.customer.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import loyalty.OnH2;
import loyalty.StatementCount;
import loyalty.customer.Choice;
import loyalty.customer.DictionaryData;
import loyalty.customer.DictionaryKind;
import loyalty.customer.DictionaryService;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignedInAs;
import loyalty.uikit.OpenForm;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
@SignedInAs("admin.choices")
class DictionaryViewTests extends SpringBrowserlessTest {
    private final OpenForm form = new OpenForm(this);

    @Autowired
    DictionaryService dictionaries;

    @Test
    @SignedInAs("supervisor.choices")
    void isClosedToWhoDoesNotKeepTheLists() {
        assertThatThrownBy(() -> navigate(DictionaryView.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void addsAChoiceThatIsOfferedAtOnceUntilItIsRetired() {
        String code = fresh();
        add("贵宾 𠮷", "<b>Guest</b>", code);

        assertThat(form.isOpen()).isFalse();
        assertThat(offered(code)).isTrue();
        edit(code);
        test(form.the(Checkbox.class)).click();
        form.save();

        assertThat(offered(code)).isFalse();
        assertThat(line(row(code))).contains("No longer offered");
    }

    @Test
    void keepsTheFormOpenWithTheReason() {
        String code = fresh();
        add("一", "One", code);

        add("", "Two", fresh());
        assertThat(form.field("Chinese name").isInvalid()).isTrue();
        form.fill("Chinese name", "二");
        form.fill("Code", "not a code!");
        form.save();
        assertThat(form.refusal()).isEqualTo("A code has 1–40 letters, digits or underscores.");
        form.fill("Code", code);
        form.save();
        assertThat(form.refusal()).isEqualTo("Code " + code + " is used already.");
        form.fill("Code", fresh());
        form.fill("English name", "x".repeat(101));
        form.save();
        assertThat(form.refusal()).startsWith("Names in both languages are needed");
        assertThat(form.field("Chinese name").getValue()).isEqualTo("二");
    }

    @Test
    void renamesButAddsNothingToAListThatShipsWithTheProduct() {
        navigate(DictionaryView.class);
        $(Tabs.class).single().setSelectedIndex(DictionaryKind.GENDER.ordinal());

        assertThat($(Button.class).withText("New choice").exists()).isFalse();
        edit("OTHER");
        assertThat(form.field("Code").isReadOnly()).isTrue();
        form.fill("English name", "Others");
        form.save();

        assertThat(dictionaries.choices(DictionaryKind.GENDER))
                .extracting(Choice::nameEn)
                .contains("Others");
    }

    @Test
    void readsAListWithOneStatement() {
        var statements = StatementCount.during(() -> navigate(DictionaryView.class));

        assertThat(statements.stream().filter(sql -> sql.contains("from dictionary_entry")))
                .hasSize(1);
    }

    private static String fresh() {
        return IdentityFixture.fresh("C").replace('.', '_');
    }

    private void add(String nameZh, String nameEn, String code) {
        navigate(DictionaryView.class);
        test($(Button.class).withText("New choice").single()).click();
        form.fill("Chinese name", nameZh);
        form.fill("English name", nameEn);
        form.fill("Code", code);
        form.save();
    }

    private void edit(String code) {
        test(grid()).clickRow(row(code));
    }

    private int row(String code) {
        return IntStream.range(0, test(grid()).size())
                .filter(row -> test(grid()).getRow(row).code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private boolean offered(String code) {
        return dictionaries.choices(DictionaryKind.TYPE).stream()
                .anyMatch(choice -> choice.code().equals(code));
    }

    private String line(int row) {
        return IntStream.range(0, grid().getColumns().size())
                .mapToObj(column -> test(grid()).getCellText(row, column))
                .collect(Collectors.joining(" | "));
    }

    @SuppressWarnings("unchecked")
    private Grid<DictionaryData> grid() {
        return $(Grid.class).single();
    }
}
