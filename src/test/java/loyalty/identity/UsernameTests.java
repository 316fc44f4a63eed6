package loyalty.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import loyalty.shared.RefusedException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsernameTests {

    @ParameterizedTest
    @CsvSource({"' Rep.Li ', rep.li", "ＲＥＰ．ＬＩ, rep.li", "李娜, 李娜", "li.na@example.com, li.na@example.com"})
    void isTheSameHoweverItIsTyped(String typed, String username) {
        assertThat(Username.checked(typed)).isEqualTo(username);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", ".dot", "two words", "<script>", "a\u202Eb"})
    void refusesWhatCanBeMistaken(String typed) {
        assertThatThrownBy(() -> Username.checked(typed)).isInstanceOf(RefusedException.class);
    }
}
