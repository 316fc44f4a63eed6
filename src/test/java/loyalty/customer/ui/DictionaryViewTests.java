package loyalty.customer.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
@SignedInAs("admin.choices")
class DictionaryViewTests extends SpringBrowserlessTest {
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

        assertThat($(Dialog.class).exists()).isFalse();
        assertThat(offered(code)).isTrue();
        edit(code);
        test($(Checkbox.class).from($(Dialog.class).single()).single()).click();
        save();

        assertThat(offered(code)).isFalse();
        assertThat(line(row(code))).contains("No longer offered");
    }

    @Test
    void keepsTheFormOpenWithTheReason() {
        String code = fresh();
        add("一", "One", code);

        add("", "Two", fresh());
        assertThat(field("Chinese name").isInvalid()).isTrue();
        test($(TextField.class).from(dialog()).withLabel("Chinese name").single())
                .setValue("二");
        test(field("Code")).setValue("not a code!");
        save();
        assertThat(refusal()).isEqualTo("A code has 1–40 letters, digits or underscores.");
        test(field("Code")).setValue(code);
        save();
        assertThat(refusal()).isEqualTo("Code " + code + " is used already.");
        test(field("Code")).setValue(fresh());
        test(field("English name")).setValue("x".repeat(101));
        save();
        assertThat(refusal()).startsWith("Names in both languages are needed");
        assertThat(field("Chinese name").getValue()).isEqualTo("二");
    }

    @Test
    void renamesButAddsNothingToAListThatShipsWithTheProduct() {
        navigate(DictionaryView.class);
        $(Tabs.class).single().setSelectedIndex(DictionaryKind.GENDER.ordinal());

        assertThat($(Button.class).withText("New choice").exists()).isFalse();
        edit("OTHER");
        assertThat(field("Code").isReadOnly()).isTrue();
        test(field("English name")).setValue("Others");
        save();

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
        test(field("Chinese name")).setValue(nameZh);
        test(field("English name")).setValue(nameEn);
        test(field("Code")).setValue(code);
        save();
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

    private Dialog dialog() {
        return $(Dialog.class).single();
    }

    private TextField field(String label) {
        return $(TextField.class).from(dialog()).withLabel(label).single();
    }

    private String refusal() {
        return $(Paragraph.class).from(dialog()).single().getText();
    }

    private void save() {
        test($(Button.class).withText("Save").single()).click();
    }
}
