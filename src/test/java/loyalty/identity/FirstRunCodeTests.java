package loyalty.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstRunCodeTests {
    private final List<String> log = new ArrayList<>();
    private final FirstRunCode code = new FirstRunCode(log::add);

    @Test
    void acceptsWhatTheLogSays() {
        code.renew();
        assertThat(log.getFirst()).matches("([2-9a-hjkmnp-z]{4}-){4}[2-9a-hjkmnp-z]{4}");
        assertThat(code.accepts(" " + log.getFirst().toUpperCase() + " ")).isTrue();
    }

    @Test
    void acceptsNothingBeforeThereIsACode() {
        assertThat(code.accepts("")).isFalse();
    }

    @Test
    void isAnotherOneAfterTenWrongTries() {
        code.renew();
        for (int i = 0; i < 9; i++) assertThat(code.accepts("guess")).isFalse();
        assertThat(log).hasSize(1);
        assertThat(code.accepts("guess")).isFalse();
        assertThat(log).hasSize(2).doesNotHaveDuplicates();
        assertThat(code.accepts(log.getFirst())).isFalse();
        assertThat(code.accepts(log.getLast())).isTrue();
    }
}
