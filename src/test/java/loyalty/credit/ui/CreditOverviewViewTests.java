package loyalty.credit.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.credit.OverdueReceivable;
import loyalty.credit.ReceivableData;
import loyalty.credit.ReceivableService;
import loyalty.customer.CustomerFixture;
import loyalty.identity.Access;
import loyalty.identity.Capability;
import loyalty.identity.FieldGroup;
import loyalty.identity.Grants;
import loyalty.identity.IdentityFixture;
import loyalty.identity.RoleName;
import loyalty.identity.RoleService;
import loyalty.identity.RunAs;
import loyalty.identity.Scope;
import loyalty.identity.SignIn;
import loyalty.identity.SignedInAs;
import loyalty.identity.UserData;
import loyalty.identity.UserService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@OnH2
class CreditOverviewViewTests extends SpringBrowserlessTest {
    @Autowired
    ReceivableService receivables;

    @Autowired
    CustomerFixture customers;

    @Autowired
    IdentityFixture identity;

    @Autowired
    RoleService roles;

    @Autowired
    UserService users;

    @Autowired
    RunAs runAs;

    @Autowired
    SignIn signIn;

    @Autowired
    Clock clock;

    @Test
    void showsWhoOnlyReadsWhatIsOwedWithoutAnythingToDo() {
        UUID debt = overdue();
        signInWith(Access.READ, Map.of(Capability.CUSTOMER_VIEW, Scope.TEAM));

        navigate(CreditOverviewView.class);
        assertThat(shown()).contains(debt);
        assertThat($(Button.class).all()).extracting(Button::getText).doesNotContain("Plan follow-ups");
        assertThatThrownBy(() -> receivables.remove(debt, 0)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void letsWhoMayPlanFollowUpsDoSo() {
        overdue();
        signInWith(Access.READ, Map.of(Capability.CUSTOMER_VIEW, Scope.TEAM, Capability.FOLLOWUP_EDIT, Scope.TEAM));

        navigate(CreditOverviewView.class);
        assertThat($(Button.class).all()).extracting(Button::getText).contains("Plan follow-ups");
    }

    @Test
    void isClosedWhereOnlyTheRatingMayBeSeenWhateverElseIsAllowed() {
        signInWith(Access.MASKED, Map.of(Capability.CUSTOMER_VIEW, Scope.TEAM, Capability.CREDIT_EDIT, Scope.TEAM));
        assertClosed();
    }

    @Test
    @SignedInAs("rep.credit.overviews")
    void isClosedWhereCreditIsHidden() {
        assertClosed();
    }

    @Test
    void isClosedToWhoMaySeeNoCustomers() {
        signInWith(Access.READ, Map.of());
        assertClosed();
    }

    private void assertClosed() {
        assertThatThrownBy(() -> navigate(CreditOverviewView.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @SuppressWarnings("unchecked")
    private List<UUID> shown() {
        Grid<OverdueReceivable> grid = $(Grid.class).single();
        return grid.getGenericDataView().getItems().map(OverdueReceivable::id).toList();
    }

    private UUID overdue() {
        signIn.as("supervisor.credit.overviews", identity.team("creditOverview"));
        LocalDate today = LocalDate.now(clock);
        return receivables.issue(
                customers.customer("Overdue"),
                new ReceivableData(
                        "O-" + UUID.randomUUID(),
                        today.minusDays(60),
                        today.minusDays(30),
                        new BigDecimal("12.30"),
                        "CNY",
                        null));
    }

    private void signInWith(Access credit, Map<Capability, Scope> capabilities) {
        String name = IdentityFixture.fresh("credit.overview");
        UUID team = identity.team("creditOverview");
        signIn.as("admin.credit.overviews");
        runAs.system(() -> {
            UUID role = roles.copy(roles.list().getFirst().id(), new RoleName(name, name));
            Map<FieldGroup, Access> fields = Map.of(FieldGroup.BASIC, Access.READ, FieldGroup.CREDIT, credit);
            roles.change(role, roles.open(role).version(), new Grants(capabilities, fields, fields));
            String code = roles.open(role).role().code();
            return users.create(UserData.withoutEmail(name, name, code, Set.of(team)), IdentityFixture.PASSWORD);
        });
        signIn.as(name);
    }
}
