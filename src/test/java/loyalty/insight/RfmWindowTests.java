package loyalty.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.customer.CustomerFixture;
import loyalty.identity.IdentityFixture;
import loyalty.identity.RunAs;
import loyalty.identity.SignIn;
import loyalty.purchase.PurchaseFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** The window holds for everybody, so each test leaves the one that the product ships. */
@OnH2
class RfmWindowTests {
    @Autowired
    RfmWindowService service;

    @Autowired
    RfmWindowStore store;

    @Autowired
    WorthBasis basis;

    @Autowired
    FiguresRefresh figures;

    @Autowired
    CustomerFixture customers;

    @Autowired
    PurchaseFixture shop;

    @Autowired
    SignIn signIn;

    @Autowired
    RunAs runAs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    UUID lately;
    UUID lastYear;
    UUID longAgo;

    @BeforeEach
    void threeWhoBought() {
        signIn.as(IdentityFixture.fresh("supervisor"));
        lately = bought(10);
        lastYear = bought(300);
        longAgo = bought(2_000);
    }

    @AfterEach
    void shipped() {
        jdbc.sql("delete from rfm_window").update();
        basis.renew();
    }

    @Test
    void onlyWhoBoughtWithinItHasACell() {
        lookBack(365);
        assertThat(ranked()).containsExactly(lately, lastYear);
        lookBack(30);
        assertThat(ranked()).containsExactly(lately);
        lookBack(null);
        assertThat(ranked()).containsExactly(lately, lastYear, longAgo);
    }

    @Test
    void refusesDaysBeyondTheirRange() {
        assertThatThrownBy(() -> new RfmWindow(29)).hasMessage("insight.window.range");
        assertThatThrownBy(() -> new RfmWindow(3_651)).hasMessage("insight.window.range");
    }

    @Test
    void isForAdministratorsOnly() {
        assertThatThrownBy(service::window).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.save(new RfmWindow(30))).isInstanceOf(AccessDeniedException.class);
    }

    private void lookBack(@Nullable Integer days) {
        runAs.system(() -> {
            service.save(new RfmWindow(days));
            return store;
        });
        basis.renew();
        figures.worth(() -> false);
    }

    private List<UUID> ranked() {
        return List.of(lately, lastYear, longAgo).stream()
                .filter(customer -> jdbc.sql("select rfm_cell from customer_figures where customer_id = :customer")
                        .param("customer", customer)
                        .query((row, number) -> row.getString(1) != null)
                        .single())
                .toList();
    }

    private UUID bought(int daysAgo) {
        UUID customer = customers.customer("Bought " + daysAgo + " days ago");
        shop.purchase(customer, shop.product("Tea"), LocalDate.now(clock).minusDays(daysAgo), 1);
        return customer;
    }
}
