package loyalty.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LikenessTests {

    @ParameterizedTest
    @ValueSource(strings = {"管理", "kehu", "KHZCD", " 忠诚 ", ""})
    void findsATitleByPartByPinyinAndByInitials(String typed) {
        assertThat(new Likeness(typed).fits("客户忠诚度管理表")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sheji", "设计", "x"})
    void doesNotFindWhatItIsNot(String typed) {
        assertThat(new Likeness(typed).fits("客户忠诚度管理表")).isFalse();
    }
}
