package loyalty.table.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import loyalty.OnH2;
import loyalty.identity.SignedInAs;
import loyalty.table.FilterOperator;
import loyalty.table.TableFilter;
import loyalty.table.TableNavigation;
import org.junit.jupiter.api.Test;

@OnH2
@SignedInAs("supervisor.table")
class LoyaltyTableViewTests extends SpringBrowserlessTest {
    private static final TableFilter AT_RISK = ShippedFilters.of("stage", FilterOperator.IS, "AT_RISK");

    @Test
    void showsTheFilterOfTheAddress() {
        open(AT_RISK);

        assertThat(showsAFilter()).isTrue();
    }

    @Test
    void showsEverybodyAgainWhereTheAddressHasNoFilter() {
        open(AT_RISK);
        UI.getCurrent().navigate("");

        open(TableFilter.NONE);

        assertThat(showsAFilter()).isFalse();
    }

    @Test
    void opensWithoutAFilterThatMakesNoSense() {
        open(ShippedFilters.of("birthDate", FilterOperator.AT_LEAST, "soon"));
        assertThat(showsAFilter()).isFalse();

        open(ShippedFilters.of("custom.gone", FilterOperator.EMPTY));
        assertThat(showsAFilter()).isFalse();
    }

    private static void open(TableFilter filter) {
        UI.getCurrent().navigate(TableNavigation.ROUTE, TableNavigation.parameters(filter));
    }

    private boolean showsAFilter() {
        assertThat($(LoyaltyTableView.class).exists()).isTrue();
        return $(FilterChips.class).exists();
    }
}
