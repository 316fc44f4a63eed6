package loyalty.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import loyalty.OnH2;
import loyalty.identity.SecondStepRefused.Reason;
import loyalty.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

@OnH2
class SecondStepTests {
    @Autowired
    SignInProvider firstStep;

    @Autowired
    SecondStep secondStep;

    @Autowired
    SecondFactorService own;

    @Autowired
    SecondFactorAdministration administration;

    @Autowired
    UserService users;

    @Autowired
    SessionEpochs epochs;

    @Autowired
    RoleService roles;

    @Autowired
    Permissions permissions;

    @Autowired
    SignIn signIn;

    @Autowired
    RunAs runAs;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    String username = "";
    UUID userId = new UUID(0, 0);
    TotpSecret secret = TotpSecret.random();
    List<String> recoveryCodes = List.of();

    @BeforeEach
    void setUpASecondFactor() {
        username = IdentityFixture.fresh("rep.factor");
        userId = signIn.as(username).id();
        secret = own.offer();
        recoveryCodes = own.confirm(secret, codeAt(clock.instant().minusSeconds(30)), IdentityFixture.PASSWORD);
    }

    @Test
    void thePasswordAloneSignsNobodyIn() {
        assertThat(catchThrowable(this::givePassword)).isInstanceOf(SecondStepNeeded.class);
        assertThat(own.status()).isEqualTo(new SecondFactorService.Status(true, SecondFactorPolicy.OPTIONAL, 10));
    }

    @Test
    void aCodeIsTakenOnce() {
        String code = codeAt(clock.instant());
        assertThat(step(code)).isNull();
        assertThat(step(code)).isEqualTo(Reason.USED_BEFORE);
    }

    @Test
    void aClockFiveMinutesOffIsNamed() {
        assertThat(step(codeAt(clock.instant().plusSeconds(300)))).isEqualTo(Reason.CLOCK_OFF);
    }

    @Test
    void aRecoveryCodeIsTakenOnceHoweverItIsTyped() {
        String code = recoveryCodes.getFirst();
        assertThat(step(code.toUpperCase().replace('-', ' '))).isNull();
        assertThat(step(code)).isEqualTo(Reason.WRONG);
        assertThat(own.status().codesLeft()).isEqualTo(9);
    }

    @Test
    void aThousandWrongRecoveryCodesAreAnsweredAlikeAndLockTheAccount() {
        assertThat(IntStream.range(0, 1000).mapToObj(i -> step("wrong-code-" + i)))
                .containsOnly(Reason.WRONG);
        assertThat(step(recoveryCodes.getFirst())).isEqualTo(Reason.WRONG);
        assertThat(catchThrowable(this::givePassword)).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void theRightPasswordInBetweenGivesNoFurtherTries() {
        for (int i = 0; i < SignInCount.TRIES - 1; i++) {
            step("000-wrong");
            assertThat(catchThrowable(this::givePassword)).isInstanceOf(SecondStepNeeded.class);
        }
        step("000-wrong");
        assertThat(catchThrowable(this::givePassword)).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void whatIsStoredTellsNeitherSecretNorRecoveryCodes() {
        byte[] sealed = jdbc.sql("select secret from second_factor where user_id = ?")
                .param(userId)
                .query(byte[].class)
                .single();
        assertThat(new String(sealed, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(secret.text());
        assertThat(jdbc.sql("select code_hash from recovery_code where user_id = ?")
                        .param(userId)
                        .query(String.class)
                        .list())
                .hasSize(10)
                .doesNotContainAnyElementsOf(recoveryCodes);
    }

    @Test
    void changesNeedThePassword() {
        assertThat(refusal(() -> own.remove("a wrong guess"))).isEqualTo("identity.password.wrong");
        assertThat(refusal(() -> own.renewRecoveryCodes("a wrong guess"))).isEqualTo("identity.password.wrong");
        assertThat(own.status().present()).isTrue();
        own.remove(IdentityFixture.PASSWORD);
        signIn.as(username);
        assertThat(own.status().present()).isFalse();
        assertThat(givePassword()).isNotNull();
    }

    @Test
    void anAdministratorResetsALostOneAndEndsTheSessions() {
        SignedInUser before = permissions.user();
        assertThat(catchThrowable(() -> administration.reset(userId))).isInstanceOf(AccessDeniedException.class);
        asSystem(() -> administration.reset(userId));
        assertThat(epochs.holds(before)).isFalse();
        assertThat(givePassword()).isNotNull();
    }

    @Test
    void whoseRoleNeedsOneMayDoNothingBeforeSettingItUp() {
        UUID role = runAs.system(() ->
                roles.copy(roles.list().getFirst().id(), new RoleName("Needs two " + username, "两步 " + username)));
        String code = runAs.system(() -> roles.list()).stream()
                .filter(found -> found.id().equals(role))
                .findFirst()
                .orElseThrow()
                .code();
        asSystem(() -> administration.require(role, SecondFactorPolicy.REQUIRED));
        String other = IdentityFixture.fresh("needs.two");
        asSystem(() ->
                users.create(UserData.withoutEmail(other, other, code, java.util.Set.of()), IdentityFixture.PASSWORD));
        assertThat(signIn.as(other).mustAddSecondFactor()).isTrue();
        assertThat(permissions.allows(Capability.CUSTOMER_VIEW)).isFalse();
        TotpSecret mine = own.offer();
        own.confirm(mine, TotpCode.at(mine, clock.instant()), IdentityFixture.PASSWORD);
        assertThat(signIn.as(other).mustAddSecondFactor()).isFalse();
        assertThat(permissions.allows(Capability.CUSTOMER_VIEW)).isTrue();
        assertThat(refusal(() -> own.remove(IdentityFixture.PASSWORD))).isEqualTo("identity.secondFactor.required");
    }

    private Object givePassword() {
        return firstStep.authenticate(
                UsernamePasswordAuthenticationToken.unauthenticated(username, IdentityFixture.PASSWORD));
    }

    /** Why it was refused; null when it was not. */
    private @Nullable Reason step(String typed) {
        int epoch = jdbc.sql("select session_epoch from app_user where id = ?")
                .param(userId)
                .query(Integer.class)
                .single();
        Throwable refusal = catchThrowable(() -> secondStep.authenticate(userId, epoch, typed));
        return refusal instanceof SecondStepRefused refused ? refused.reason() : null;
    }

    private String codeAt(Instant time) {
        return TotpCode.at(secret, time);
    }

    private static String refusal(Runnable change) {
        return catchThrowable(change::run) instanceof RefusedException refused
                ? refused.reason().key()
                : "done";
    }

    private void asSystem(Runnable work) {
        runAs.system(() -> {
            work.run();
            return true;
        });
    }
}
