package loyalty.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTests {

    @ParameterizedTest
    @CsvSource({
        "周静 Zhou Jing, 周",
        "李娜, 李",
        "𠮷田, 𠮷",
        "Lucía García, LG",
        "Ana María de la Cruz, AM",
        "admin, a",
        "'  ', ''"
    })
    void standForAName(String name, String initials) {
        assertThat(Initials.of(name)).isEqualTo(initials);
    }
}
