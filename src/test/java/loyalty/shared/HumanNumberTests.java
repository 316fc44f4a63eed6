package loyalty.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HumanNumberTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    0                | 0
                    007              | 7
                    1234.50          | 1234.50
                    .5               | 0.5
                    5.               | 5
                    +5               | 5
                    1,234            | 1234
                    ¥1,234.50        | 1234.50
                    ￥1,234.50       | 1234.50
                    １，２３４．５０ | 1234.50
                    1,234,567.891    | 1234567.891
                    1 234 567        | 1234567
                    1'234.50         | 1234.50
                    RMB 88           | 88
                    88 CNY           | 88
                    $5.20            | 5.20
                    US$ 20           | 20
                    €5               | 5
                    5 €              | 5
                    100元            | 100
                    1.2万            | 12000
                    1.25 万元        | 12500
                    1.23456万        | 12345.6
                    3亿              | 300000000
                    2百万            | 2000000
                    12k              | 12000
                    1.2w             | 12000
                    1.2E+05          | 120000
                    -5               | -5
                    −5               | -5
                    5-               | -5
                    ¥-5              | -5
                    -¥5              | -5
                    (1,234.50)       | -1234.50
                    （￥20）         | -20
                    """)
    void readsAmountsWithADecimalPoint(String written, BigDecimal number) {
        assertThat(HumanNumber.read(written)).contains(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    1 234,50   | 1234.50
                    1.234,50 € | 1234.50
                    1.234      | 1234
                    1,234      | 1.234
                    -1,5       | -1.5
                    1,2万      | 12000
                    """)
    void readsAmountsWithADecimalComma(String written, BigDecimal number) {
        assertThat(HumanNumber.read(written, DecimalMark.COMMA)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "abc",
                "5%",
                "1,23",
                "12,34,567",
                "1,2345",
                "1234,567",
                "1,234 567",
                "1.2.3",
                "1 234,50",
                "1.234,50",
                "--5",
                "-5-",
                "(-5)",
                "(5",
                "5)",
                "()",
                "¥",
                "-",
                ".",
                "万",
                "1.2万万",
                "5 6",
                "3/4",
                "1e",
                "1e999",
                "e5",
                "12kg",
                "NaN",
                "Infinity",
                "0x10",
                "五",
                "٣"
            })
    void guessesNothing(String written) {
        assertThat(HumanNumber.read(written)).isEmpty();
    }

    @Test
    void keepsEveryDigit() {
        assertThat(HumanNumber.read("12345678901234567890.123456789"))
                .contains(new BigDecimal("12345678901234567890.123456789"));
        assertThat(HumanNumber.read("1".repeat(61))).isEmpty();
    }

    @Test
    void writesRoundThousandsWithoutAnExponent() {
        assertThat(HumanNumber.read("3亿").orElseThrow()).hasToString("300000000");
    }
}
