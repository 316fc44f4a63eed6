package loyalty.insight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.customer.CustomerFixture;
import loyalty.customer.CustomerNavigation;
import loyalty.identity.SignedInAs;
import loyalty.purchase.PurchaseFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
@SignedInAs("supervisor.lifecycletab")
class LifecycleTabTests extends SpringBrowserlessTest {
    @Autowired
    CustomerFixture customers;

    @Autowired
    PurchaseFixture shop;

    @Autowired
    Clock clock;

    @Test
    void tellsOfEachStageInWords() {
        UUID customer = customers.customer("王小明");
        shop.purchase(
                customer, shop.product("Longjing tea"), LocalDate.now(clock).minusDays(100), 2);

        CustomerNavigation.open(customer, "insight.lifecycle");

        assertThat(tab()).contains("First purchase", "Longjing tea", "¥20.00");
        assertThat(stages()).hasSize(2);
        assertThat(stages().getFirst()).startsWith("At risk").contains("since");
        assertThat(stages().getLast()).startsWith("New").contains("91 days", "1 purchase, ¥20.00");
    }

    @Test
    void saysOfAProspectThatNothingWasBoughtYet() {
        CustomerNavigation.open(customers.customer("李未购"), "insight.lifecycle");

        assertThat(tab()).contains("First purchase", "Not yet");
        assertThat(stages()).singleElement().asString().startsWith("Prospect");
    }

    private String tab() {
        return $(LifecycleTab.class).single().getElement().getTextRecursively();
    }

    private List<String> stages() {
        return $(StageItem.class).all().stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }
}
