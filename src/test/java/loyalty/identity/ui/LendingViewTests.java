package loyalty.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.identity.Capability;
import loyalty.identity.IdentityFixture;
import loyalty.identity.LendingService;
import loyalty.identity.PermissionLoan;
import loyalty.identity.Scope;
import loyalty.identity.SignIn;
import loyalty.identity.UserSummary;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class LendingViewTests extends SpringBrowserlessTest {
    @Autowired
    IdentityFixture fixture;

    @Autowired
    SignIn signIn;

    @Autowired
    LendingService lending;

    @Test
    @SuppressWarnings("unchecked")
    void lendsByTheDialogNoFurtherThanOneReaches() {
        UUID team = fixture.team("Lending by dialog");
        UUID borrower = fixture.user("rep.dialog", team);
        fixture.user("supervisor.dialog", team);
        signIn.as("supervisor.dialog");
        navigate(LendingView.class);
        test($(Button.class).withText("Lend a permission").last()).click();
        ComboBox<UserSummary> colleague = $(ComboBox.class).first();
        ComboBox<Capability> capability = $(ComboBox.class).last();
        colleague.setValue(lending.borrowers().getFirst());
        capability.setValue(Capability.EXPORT);
        test($(Button.class).withText("Save").single()).click();
        assertThat(lending.lent())
                .extracting(PermissionLoan::borrowerId, PermissionLoan::capability, PermissionLoan::scope)
                .containsExactly(tuple(borrower, Capability.EXPORT, Scope.OWN));
        lending.takeBack(lending.lent().getFirst().id());
    }
}
