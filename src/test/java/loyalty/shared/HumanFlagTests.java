package loyalty.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HumanFlagTests {

    @ParameterizedTest
    @ValueSource(strings = {"是", "有", "对", "Y", "y", " Yes ", "TRUE", "１", "√", "✓", "✔"})
    void readsYes(String written) {
        assertThat(HumanFlag.read(written)).contains(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"否", "无", "没有", "不是", "N", "no", "False", "0", "×", "✗"})
    void readsNo(String written) {
        assertThat(HumanFlag.read(written)).contains(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "X", "2", "maybe", "是否", "-"})
    void guessesNothing(String written) {
        assertThat(HumanFlag.read(written)).isEmpty();
    }
}
