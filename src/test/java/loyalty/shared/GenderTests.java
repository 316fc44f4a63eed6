package loyalty.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GenderTests {

    @ParameterizedTest
    @CsvSource({
        "男, MALE",
        "先生, MALE",
        "M, MALE",
        "Ｍ, MALE",
        "male, MALE",
        "Mr., MALE",
        "女, FEMALE",
        "女士, FEMALE",
        "f, FEMALE",
        "Female, FEMALE",
        "Mrs, FEMALE",
        "其他, OTHER",
        "Other, OTHER",
    })
    void readsWhatPeopleCallIt(String written, Gender gender) {
        assertThat(Gender.read(written)).contains(gender);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "未知", "unknown", "1", "man of the year"})
    void guessesNothing(String written) {
        assertThat(Gender.read(written)).isEmpty();
    }
}
