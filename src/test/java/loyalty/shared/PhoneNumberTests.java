package loyalty.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13800138000",
                "138 0013 8000",
                "138-0013-8000",
                "+86 138-0013-8000",
                "+8613800138000",
                "8613800138000",
                "008613800138000",
                "(+86)13800138000",
                "１３８００１３８０００",
                "　138\u00A00013\u20118000",
                "手机：13800138000",
                "Tel: 138 0013 8000",
                "13800138000.0",
                "\u202D13800138000\u202C"
            })
    void hasOneSpellingHoweverItWasWritten(String written) {
        assertThat(PhoneNumber.read(written, "CN")).contains(new PhoneNumber("+8613800138000"));
    }

    @ParameterizedTest
    @CsvSource({
        "010-65529988, CN, +861065529988",
        "(010) 6552 9988 转 12, CN, +861065529988;ext=12",
        "021-62345678 ext. 305, CN, +862162345678;ext=305",
        "021-62345678#305, CN, +862162345678;ext=305",
        "+86 (0)21 6234 5678, CN, +862162345678",
        "400-820-8820, CN, +864008208820",
        "(415) 555-2671, US, +14155552671",
        "+1 415 555 2671 x5, CN, +14155552671;ext=5",
        "+39 06 1234 5678, CN, +390612345678",
    })
    void knowsAreasCountriesAndExtensions(String written, String region, String canonical) {
        assertThat(PhoneNumber.read(written, region)).contains(new PhoneNumber(canonical));
    }

    @ParameterizedTest
    @CsvSource({
        "'', notANumber",
        "nonsense, notANumber",
        "1.3800138E10, notANumber",
        "1380013800O, notANumber",
        "13800138000 张三, notANumber",
        "1-800-FLOWERS, notANumber",
        "<script>13800138000</script>, notANumber",
        "138, tooShort",
        "13800138000/13900139000, tooLong",
        "+999 12345678, countryUnknown",
        "12345678901, invalid",
        "1380013800, invalid",
    })
    void refusesWhatDoesNotExistAndSaysWhy(String written, String reason) {
        assertThat(PhoneNumber.read(written, "CN")).isEmpty();
        assertThat(PhoneNumber.whyNot(written, "CN")).isEqualTo(Message.of("shared.phone." + reason));
    }

    @Test
    void asksForTheAreaCode() {
        assertThat(PhoneNumber.whyNot("555-2671", "US")).isEqualTo(Message.of("shared.phone.areaCodeMissing"));
    }

    @ParameterizedTest
    @CsvSource({
        "+8613800138000, CN, 138 0013 8000",
        "+8613800138000, US, +86 138 0013 8000",
        "+861065529988, CN, 010 6552 9988",
        "+861065529988;ext=12, CN, 010 6552 9988 ext. 12",
        "+14155552671, CN, +1 415-555-2671",
        "+14155552671, US, (415) 555-2671",
    })
    void isGroupedAsItsCountryDoes(String canonical, String home, String formatted) {
        assertThat(new PhoneNumber(canonical).format(home)).isEqualTo(formatted);
    }

    @ParameterizedTest
    @CsvSource({
        "+8613800138000, 138****8000",
        "+861065529988;ext=12, 10****9988",
        "+14155552671, 41****2671",
        "+4790123456, ****3456",
        "+2477123, ****",
    })
    void hidesAtLeastFourDigits(String canonical, String masked) {
        assertThat(new PhoneNumber(canonical).masked()).isEqualTo(masked);
    }

    @Test
    void givesItsDigitsWithoutTheExtension() {
        PhoneNumber number = new PhoneNumber("+861065529988;ext=12");

        assertThat(number.digits()).isEqualTo("861065529988");
        assertThat(number.lastFour()).isEqualTo("9988");
    }

    @ParameterizedTest
    @ValueSource(strings = {"13800138000", "+86 13800138000", "+0123456", "+1234", "+8613800138000;ext=", ""})
    void isAlwaysCanonical(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PhoneNumber(text));
    }
}
