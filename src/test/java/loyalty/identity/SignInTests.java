package loyalty.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import loyalty.OnH2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@OnH2
@RecordApplicationEvents
class SignInTests {
    private static final String WRONG = "not the password";

    @Autowired
    SignInProvider provider;

    @Autowired
    PasswordCheck check;

    @Autowired
    SignInAttempts attempts;

    @Autowired
    SecondFactorStore secondFactors;

    @Autowired
    SignedInUsers signedInUsers;

    @Autowired
    Clock clock;

    @Autowired
    IdentityFixture fixture;

    @Autowired
    UserService users;

    @Autowired
    UserList userList;

    @Autowired
    RunAs runAs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    String username = "";

    @BeforeEach
    void makeAnAccount() {
        username = IdentityFixture.fresh("rep.signin");
        fixture.user(username);
    }

    @Test
    void takesTheRightPasswordHoweverTheNameIsTyped() {
        Authentication signedIn = signIn(" " + username.toUpperCase(), IdentityFixture.PASSWORD);
        assertThat(signedIn.getName()).isEqualTo(username);
        assertThat(signedIn.getCredentials()).isNull();
        assertThat(events.stream(UserSignedIn.class))
                .extracting(UserSignedIn::username)
                .containsExactly(username);
    }

    @Test
    void answersUnknownLockedInactiveAndWrongAlike() {
        String locked = IdentityFixture.fresh("rep.locked");
        fixture.user(locked);
        IntStream.range(0, SignInCount.TRIES).forEach(i -> refused(locked, WRONG));
        String inactive = IdentityFixture.fresh("rep.inactive");
        runAs.system(() -> {
            users.deactivate(fixture.user(inactive));
            return null;
        });

        assertThat(refused(locked, IdentityFixture.PASSWORD))
                .isEqualTo(refused(inactive, IdentityFixture.PASSWORD))
                .isEqualTo(refused("nobody.at.all", IdentityFixture.PASSWORD))
                .isEqualTo(refused(username, WRONG));
    }

    @Test
    void announcesEveryFailure() {
        refused("Nobody.Here", WRONG);
        refused(username, WRONG);
        assertThat(events.stream(SignInFailed.class))
                .containsExactly(
                        new SignInFailed("nobody.here", null), new SignInFailed(username, fixture.user(username)));
    }

    @Test
    void takesAOneTimePasswordForThreeDaysAndTellsWhoComesLater() {
        OneTimePassword given =
                runAs.system(() -> users.resetPassword(fixture.user(username))).orElseThrow();
        assertThat(given.validUntil())
                .isCloseTo(clock.instant().plus(72, ChronoUnit.HOURS), within(1, ChronoUnit.MINUTES));

        Instant end = given.validUntil().truncatedTo(ChronoUnit.SECONDS);
        assertThat(signInAt(end, given.password())).isEqualTo("signed in");
        assertThat(signInAt(end.plusSeconds(1), given.password())).isEqualTo("CredentialsExpiredException");
        assertThat(signInAt(end.plusSeconds(1), WRONG)).isEqualTo("BadCredentialsException");
        assertThat(events.stream(SignInFailed.class)).hasSize(2);
    }

    @Test
    void neverExpiresAPasswordOfOnesOwn() {
        assertThat(signInAt(clock.instant().plus(3650, ChronoUnit.DAYS), IdentityFixture.PASSWORD))
                .isEqualTo("signed in");
    }

    private String signInAt(Instant time, String password) {
        var then = new SignInProvider(check, attempts, secondFactors, signedInUsers, Clock.fixed(time, ZoneOffset.UTC));
        var typed = UsernamePasswordAuthenticationToken.unauthenticated(username, password);
        Throwable refusal = catchThrowable(() -> then.authenticate(typed));
        return refusal == null ? "signed in" : refusal.getClass().getSimpleName();
    }

    @Test
    void opensAgainWhenTheLockHasPassed() {
        IntStream.range(0, SignInCount.TRIES).forEach(i -> refused(username, WRONG));
        jdbc.sql("update app_user set locked_until = created_at where username = ?")
                .param(username)
                .update();
        assertThat(signIn(username, IdentityFixture.PASSWORD).isAuthenticated()).isTrue();
        assertThat(failures()).isZero();
    }

    @Test
    void looksAtNoMoreThanFivePasswordsHoweverManyAreSentAtOnce() throws InterruptedException {
        Callable<Object> guess = () -> refused(username, WRONG);
        try (var guessers = Executors.newFixedThreadPool(12)) {
            guessers.invokeAll(IntStream.range(0, 40).mapToObj(i -> guess).toList());
        }
        assertThat(failures()).isEqualTo(SignInCount.TRIES);
    }

    @Test
    void doesNotDisturbWhoEditsTheAccount() {
        UserDetails before = details();
        refused(username, WRONG);
        assertThat(details().version()).isEqualTo(before.version());
    }

    private UserDetails details() {
        return runAs.system(() -> userList.list(new UserFilter(username, true), Pageable.ofSize(1)))
                .getFirst();
    }

    private Authentication signIn(String name, String password) {
        return provider.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password));
    }

    private String refused(String name, String password) {
        Throwable refusal = catchThrowable(() -> signIn(name, password));
        assertThat(refusal).isInstanceOf(BadCredentialsException.class);
        return String.valueOf(refusal.getMessage());
    }

    private int failures() {
        return jdbc.sql("select failed_sign_ins from app_user where username = ?")
                .param(username)
                .query(Integer.class)
                .single();
    }
}
