package loyalty.table.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import loyalty.OnH2;
import loyalty.customer.CustomerFixture;
import loyalty.identity.SignedInAs;
import loyalty.table.ComparisonNavigation;
import loyalty.uikit.EmptyState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
@SignedInAs("supervisor.comparison")
class ComparisonViewTests extends SpringBrowserlessTest {
    @Autowired
    CustomerFixture customers;

    @Test
    void marksWhatDiffersAndShowsOnlyThatOnDemand() {
        UUID anna = customers.customer("Anna");
        UUID bea = customers.withPhone("Bea");

        open(List.of(anna, bea));

        assertThat(line("E-mail").getClassNames()).contains("ld-differs");
        assertThat(line("Stage").getClassNames()).doesNotContain("ld-differs");
        assertThat(texts().getFirst()).contains("Anna", "Bea");

        test($(Checkbox.class).single()).click();

        assertThat(texts()).noneMatch(text -> text.startsWith("Stage"));
        assertThat(texts()).anyMatch(text -> text.startsWith("E-mail"));
    }

    @Test
    void leavesOutWhoIsNotThereAndWhatMakesNoSense() {
        UUID anna = customers.customer("Anna");

        UI.getCurrent()
                .navigate(
                        ComparisonNavigation.ROUTE,
                        new QueryParameters(Map.of(
                                "customer",
                                List.of("nonsense", UUID.randomUUID().toString(), anna.toString(), anna.toString()))));

        assertThat(texts().getFirst()).startsWith("Anna");
        test($(Button.class)
                        .withCondition(b -> b.getAriaLabel().orElse("").contains("Anna"))
                        .single())
                .click();
        assertThat($(EmptyState.class).exists()).isTrue();
    }

    @Test
    void hasRoomForFive() {
        List<UUID> six = IntStream.range(0, 6)
                .mapToObj(i -> customers.customer("Customer " + i))
                .toList();

        assertThat(ComparisonNavigation.customers(ComparisonNavigation.parameters(six)))
                .isEqualTo(six.subList(0, 5));
        open(six);
        assertThat($(Button.class).withText("Add a customer").single().isEnabled())
                .isFalse();
    }

    private NativeTableRow line(String name) {
        return $(NativeTableRow.class).all().stream()
                .filter(row -> row.getElement().getTextRecursively().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> texts() {
        return $(NativeTableRow.class).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    private static void open(List<UUID> customers) {
        UI.getCurrent().navigate(ComparisonNavigation.ROUTE, ComparisonNavigation.parameters(customers));
    }
}
