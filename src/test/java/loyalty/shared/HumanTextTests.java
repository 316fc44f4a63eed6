package loyalty.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HumanTextTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
                    Ann Li|Ann Li
                      Ann   Li  |Ann Li
                    ＡＢＣ１２３＠ｑｑ．ｃｏｍ|ABC123@qq.com
                    　王　小明　|王 小明
                    上海（中国）有限公司|上海（中国）有限公司
                    ￥１００|¥100
                    """)
    void keepsOneSpellingOfEqualTexts(String written, String kept) {
        assertThat(HumanText.clean(written)).isEqualTo(kept);
    }

    @Test
    void putsAccentsTogetherWithTheirLetters() {
        assertThat(HumanText.clean("Mu\u0308ller")).isEqualTo("M\u00fcller");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A\u0000B",
                "A\u200BB",
                "A\u202EB",
                "\uFEFFAB",
                "A\u2060B",
                "A\u200DB",
                "A\u00ADB",
                "AB\u200E",
                "A\uD83DB",
                "A\u0007B",
                "A\rB"
            })
    void dropsWhatNobodySees(String written) {
        assertThat(HumanText.clean(written)).isEqualTo("AB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A\nB", "A\tB", "A\u00A0B", "A\u2028B", "A\r\nB", "A\u2003 B"})
    void makesOneSpaceOfAnyGap(String written) {
        assertThat(HumanText.clean(written)).isEqualTo("A B");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "𠮷野家",
                "㐱",
                "王小明😀",
                "👨\u200D👩\u200D👧",
                "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F",
                "محمد علي",
                "می\u200Cخواهم",
                "שלום",
                "葛\uDB40\uDD00城",
                "<script>alert(1)</script>",
                "=HYPERLINK(\"x\")"
            })
    void leavesEmojiRareIdeographsAndRightToLeftTextAlone(String written) {
        assertThat(HumanText.clean(written)).isEqualTo(written);
    }

    @Test
    void keepsTheLinesOfNotes() {
        assertThat(HumanText.cleanLines("\r\n第一行  \r\n\r\n  second\tline\u202E \r\n\n"))
                .isEqualTo("第一行\n\nsecond line");
    }

    @Test
    void makesEverythingHalfWidthForPrograms() {
        assertThat(HumanText.halfWidth("（１，２３４．５０）　￥￡￠")).isEqualTo("(1,234.50) ¥£¢");
        assertThat(HumanText.halfWidth("王小明")).isEqualTo("王小明");
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(HumanText.length("𠮷野家")).isEqualTo(3);
    }
}
