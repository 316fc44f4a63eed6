package loyalty.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import loyalty.OnH2;
import loyalty.shared.RefusedException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@OnH2
class LendingServiceTests {
    @Autowired
    LendingService lending;

    @Autowired
    BorrowedPermissions borrowed;

    @Autowired
    Permissions permissions;

    @Autowired
    SessionEpochs epochs;

    @Autowired
    IdentityFixture fixture;

    @Autowired
    SignIn signIn;

    @Autowired
    RunAs runAs;

    @Autowired
    JdbcClient jdbc;

    UUID lender = UUID.randomUUID();
    UUID borrower = UUID.randomUUID();

    @BeforeEach
    void aSupervisorAndARepOfOneTeam() {
        UUID team = fixture.team("Lending");
        lender = fixture.user("supervisor.lending", team);
        borrower = fixture.user("rep.lending", team);
        signIn.as("supervisor.lending");
    }

    @AfterEach
    void nothingStaysLent() {
        runAs.as(lender, () -> {
            lending.lent().forEach(loan -> lending.takeBack(loan.id()));
            return null;
        });
    }

    @Test
    void whatIsLentHoldsAtOnceAndUntilItIsTakenBack() {
        assertThat(borrowerMay(Capability.EXPORT)).isFalse();
        UUID loan = lending.lend(borrower, Capability.EXPORT, Scope.OWN, 8);
        assertThat(borrowerMay(Capability.EXPORT)).isTrue();
        assertThat(runAs.as(borrower, borrowed::list))
                .extracting(PermissionLoan::capability)
                .containsExactly(Capability.EXPORT);
        lending.takeBack(loan);
        assertThat(borrowerMay(Capability.EXPORT)).isFalse();
    }

    @Test
    void whatEndedOnAnotherNodeEndsAtTheNextRequest() {
        UUID loan = lending.lend(borrower, Capability.EXPORT, Scope.TEAM, 1);
        assertThat(borrowerMay(Capability.EXPORT)).isTrue();
        jdbc.sql("update permission_loan set ends_at = lent_at where id = ?")
                .param(loan)
                .update();
        jdbc.sql("update permission_loan_version set version = version + 1").update();
        assertThat(epochs.holds(permissions.user())).isTrue();
        assertThat(borrowerMay(Capability.EXPORT)).isFalse();
    }

    @Test
    void nobodyLendsWhatTheyDoNotHoldOrFurtherThanTheyReach() {
        assertRefused("identity.lending.notHeld", () -> lend(Capability.COLUMN_ADMIN, Scope.OWN, 8));
        assertRefused("identity.lending.notHeld", () -> lend(Capability.EXPORT, Scope.ALL, 8));
        assertRefused("identity.lending.notHeld", () -> lend(Capability.USER_ADMIN, Scope.OWN, 8));
        assertRefused("identity.lending.notHeld", () -> lend(Capability.PERMISSION_LEND, Scope.OWN, 8));
        assertRefused("identity.lending.hours", () -> lend(Capability.EXPORT, Scope.OWN, 73));
        assertRefused("identity.lending.hours", () -> lend(Capability.EXPORT, Scope.OWN, 0));
        assertThat(lending.lent()).isEmpty();
    }

    @Test
    void onlyColleaguesOfOwnTeamsBorrow() {
        UUID elsewhere = fixture.user("rep.lending.elsewhere", fixture.team("Lending"), fixture.team("Elsewhere"));
        assertRefused("identity.lending.notOfTheTeam", () -> lending.lend(elsewhere, Capability.EXPORT, Scope.OWN, 8));
        assertRefused("identity.lending.notOfTheTeam", () -> lending.lend(lender, Capability.EXPORT, Scope.OWN, 8));
        assertThat(lending.borrowers()).extracting(UserSummary::id).containsExactly(borrower);
    }

    @Test
    void whatIsBorrowedCannotBeLentOn() {
        lending.lend(borrower, Capability.EXPORT, Scope.OWN, 8);
        assertThatThrownBy(() -> runAs.as(borrower, lending::lendable)).isInstanceOf(AccessDeniedException.class);
    }

    private UUID lend(Capability capability, Scope scope, int hours) {
        return lending.lend(borrower, capability, scope, hours);
    }

    private boolean borrowerMay(Capability capability) {
        return runAs.as(borrower, () -> permissions.allows(capability));
    }

    private static void assertRefused(String why, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo(why));
    }
}
