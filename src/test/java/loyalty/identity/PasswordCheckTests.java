package loyalty.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Hashing is what takes the time of a sign-in: it is done once, whatever the answer will be. */
class PasswordCheckTests {
    private final UserAccountRepository accounts = mock();
    private final SignInAttempts attempts = mock();
    private final PasswordEncoder encoder = mock();
    private final UserAccount account =
            new UserAccount(UserData.withoutEmail("rep.li", "Li", "rep", Set.of()), UUID.randomUUID(), Instant.EPOCH);
    private PasswordCheck check = new PasswordCheck(accounts, attempts, encoder);

    @BeforeEach
    void knowOneAccount() {
        when(encoder.encode(any())).thenReturn("nobody's hash");
        check = new PasswordCheck(accounts, attempts, encoder);
        account.ownPassword("hash");
        when(accounts.findByUsername("rep.li")).thenReturn(Optional.of(account));
        when(attempts.begin(account.id())).thenReturn(true);
        when(encoder.matches("right", "hash")).thenReturn(true);
    }

    @Test
    void hashesOnceForTheRightPassword() {
        assertThat(check.verify("rep.li", "right")).contains(account);
        verify(encoder, times(1)).matches(any(), any());
    }

    @Test
    void hashesOnceForAWrongOne() {
        assertThat(check.verify("rep.li", "wrong")).isEmpty();
        verify(encoder, times(1)).matches(any(), any());
    }

    @Test
    void hashesOnceForNobody() {
        assertThat(check.verify("nobody", "right")).isEmpty();
        verify(encoder, times(1)).matches("right", "nobody's hash");
    }

    @Test
    void hashesOnceForALockedAccount() {
        when(attempts.begin(account.id())).thenReturn(false);
        assertThat(check.verify("rep.li", "right")).isEmpty();
        verify(encoder, times(1)).matches(any(), any());
    }

    @Test
    void hashesOnceForAnInactiveAccount() {
        account.activate(false);
        assertThat(check.verify("rep.li", "right")).isEmpty();
        verify(encoder, times(1)).matches(any(), any());
    }
}
