package loyalty.customer.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import loyalty.OnH2;
import loyalty.StatementCount;
import loyalty.customer.Choice;
import loyalty.customer.CustomColumnData;
import loyalty.customer.CustomColumnService;
import loyalty.customer.CustomType;
import loyalty.customer.CustomerField;
import loyalty.customer.CustomerFields;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignedInAs;
import loyalty.uikit.OpenForm;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
@SignedInAs("admin.columns")
class CustomColumnViewTests extends SpringBrowserlessTest {
    private final OpenForm form = new OpenForm(this);

    @Autowired
    CustomColumnService columns;

    @Autowired
    CustomerFields fields;

    private final String name = IdentityFixture.fresh("Column");

    @Test
    @SignedInAs("supervisor.columns")
    void isClosedToWhoDoesNotDefineColumns() {
        assertThatThrownBy(() -> navigate(CustomColumnView.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNewColumnIsAFieldOfEveryCustomerUntilItIsHidden() {
        begin(CustomType.TEXT);
        form.save();
        assertThat(form.isOpen()).isFalse();
        assertThat(fields.all())
                .filteredOn(CustomerField::isCustom)
                .extracting(this::nameOf)
                .contains(name);

        hide();

        assertThat(fields.all()).extracting(this::nameOf).doesNotContain(name);
        assertThat(line(row())).contains("Hidden");
    }

    @Test
    void readsChoicesAsPeopleListThem() {
        begin(CustomType.CHOICE);
        test(form.the(TextArea.class)).setValue("am, 上午, Morning\n下午 𠮷\n\n");
        form.save();

        assertThat(saved().choices())
                .containsExactly(new Choice("AM", "Morning", "上午"), new Choice("下午_𠮷", "下午 𠮷", "下午 𠮷"));
        hide();
    }

    @Test
    void keepsTheFormOpenWithTheReason() {
        begin(CustomType.NUMBER);
        form.fill("English name", "");
        form.save();
        assertThat(form.field("English name").isInvalid()).isTrue();
        form.fill("English name", "x".repeat(101));
        form.save();
        assertThat(form.refusal()).isNotEmpty();
        form.fill("English name", name);
        form.fill("Default for new customers", "many");
        form.save();
        assertThat(form.refusal()).isNotEmpty();

        assertThat(form.field("Default for new customers").getValue()).isEqualTo("many");
        assertThat(columns.columns()).extracting(CustomColumnData::nameEn).doesNotContain(name);
    }

    @Test
    void refusesAChoiceWithoutChoicesOrWithTwoAlike() {
        begin(CustomType.CHOICE);
        form.save();
        assertThat(form.refusal()).isEqualTo("List at least one choice.");
        test(form.the(TextArea.class)).setValue("a, 一, One\na, 二, Two");
        form.save();
        assertThat(form.refusal()).isEqualTo("Code A is used already.");
    }

    @Test
    void keepsTheKindOfAColumnThatExists() {
        begin(CustomType.DATE);
        form.save();
        edit();
        assertThat(type().isReadOnly()).isTrue();
        test($(Button.class).withText("Cancel").single()).click();
        hide();
    }

    @Test
    void readsTheListWithOneStatement() {
        var statements = StatementCount.during(() -> navigate(CustomColumnView.class));

        assertThat(statements.stream().filter(sql -> sql.contains("from custom_column")))
                .hasSize(1);
    }

    private void begin(CustomType kind) {
        navigate(CustomColumnView.class);
        test($(Button.class).withText("New column").first()).click();
        form.fill("Chinese name", "列");
        form.fill("English name", name);
        type().setValue(kind);
    }

    /** Also so that the columns of these tests don't stand in others' way. */
    private void hide() {
        edit();
        form.tick("Shown");
        form.save();
    }

    private void edit() {
        test(grid()).clickRow(row());
    }

    private int row() {
        return IntStream.range(0, test(grid()).size())
                .filter(row -> test(grid()).getRow(row).nameEn().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private CustomColumnData saved() {
        return columns.columns().stream()
                .filter(column -> column.nameEn().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String nameOf(CustomerField field) {
        return field.name(Locale.ENGLISH, key -> key);
    }

    private String line(int row) {
        return IntStream.range(0, grid().getColumns().size())
                .mapToObj(column -> test(grid()).getCellText(row, column))
                .collect(Collectors.joining(" | "));
    }

    @SuppressWarnings("unchecked")
    private Grid<CustomColumnData> grid() {
        return $(Grid.class).single();
    }

    @SuppressWarnings("unchecked")
    private Select<CustomType> type() {
        return form.the(Select.class);
    }
}
