package loyalty.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import loyalty.shared.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTests {

    @ParameterizedTest
    @ValueSource(strings = {"loyalty-demo", "correct horse", "一二三四五六七八九十", "rep.lo is fine"})
    void takesLongOnes(String password) {
        assertThatCode(() -> PasswordRules.check(password, "rep.li")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "short-one, identity.password.tooShort",
        "aaaaaaaabbbb, identity.password.tooUniform",
        "Password123, identity.password.leaked",
        "1qaz2wsx3edc, identity.password.leaked",
        "REP.LI-is-me, identity.password.holdsUsername"
    })
    void refusesTheRest(String password, String reason) {
        assertThat(refusal(password, "rep.li")).isEqualTo(reason);
    }

    @Test
    void refusesToHashANovel() {
        assertThat(refusal("novel".repeat(50), "rep.li")).isEqualTo("identity.password.tooLong");
    }

    @Test
    void letsAShortUsernameTurnUpByChance() {
        assertThatCode(() -> PasswordRules.check("brilliant idea", "li")).doesNotThrowAnyException();
    }

    private static String refusal(String password, String username) {
        return catchThrowableOfType(RefusedException.class, () -> PasswordRules.check(password, username))
                .reason()
                .key();
    }
}
