package loyalty.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What reads human input never fails, and keeps its promises for any input. */
class RandomInputTests {

    @Test
    void cleanTextIsStorableAndClean() {
        RandomTexts.all().map(HumanText::clean).forEach(clean -> {
            assertThat(new String(clean.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(clean);
            assertThat(clean).isEqualTo(clean.strip()).doesNotContain("  ", "\0", "\n", "\u202E");
        });
    }

    @Test
    void cleaningLinesLeavesCleanLines() {
        RandomTexts.all()
                .map(HumanText::cleanLines)
                .forEach(text -> assertThat(text.lines())
                        .allMatch(line -> HumanText.clean(line).equals(line)));
    }

    @Test
    void datesNumbersFlagsAndGendersAreReadOrNot() {
        RandomTexts.all().forEach(text -> {
            Stream.of(DateOrder.values()).forEach(order -> HumanDate.read(text, order));
            Stream.of(DecimalMark.values()).forEach(mark -> HumanNumber.read(text, mark));
            HumanFlag.read(text);
            Gender.read(text);
        });
    }

    @Test
    void numbersReadAreReadAgainFromTheirPlainForm() {
        RandomTexts.all()
                .flatMap(text -> HumanNumber.read(text).stream())
                .filter(number -> number.precision() < 50)
                .forEach(number ->
                        assertThat(HumanNumber.read(number.toPlainString())).contains(number));
    }

    @Test
    void canonicalPhoneNumbersAreReadAsThemselves() {
        RandomTexts.all()
                .forEach(text -> PhoneNumber.read(text, "CN")
                        .ifPresentOrElse(
                                number -> assertThat(PhoneNumber.read(
                                                number.canonical().replace(";ext=", " ext "), "CN"))
                                        .contains(number),
                                () -> assertThat(PhoneNumber.whyNot(text, "CN").key())
                                        .startsWith("shared.phone.")));
    }

    @Test
    void canonicalAddressesAreReadAsThemselves() {
        Stream.concat(RandomTexts.all(), RandomTexts.all().map(text -> text + "@例子.cn"))
                .forEach(text -> EmailAddress.read(text)
                        .ifPresentOrElse(
                                address -> assertThat(EmailAddress.read(address.canonical()))
                                        .contains(address),
                                () -> assertThat(EmailAddress.whyNot(text).key())
                                        .startsWith("shared.email.")));
    }

    @Test
    void everyNameIsFoundByItself() {
        RandomTexts.all().forEach(name -> {
            String text = SearchText.of(name);
            assertThat(text).startsWith(" ").endsWith(" ").doesNotContain("  ");
            assertThat(SearchText.patterns(name))
                    .allMatch(pattern -> text.contains(pattern.substring(1, pattern.length() - 1)));
        });
    }

    @Test
    void sortKeysStaySortKeys() {
        RandomTexts.all()
                .map(Pinyin::sortKey)
                .forEach(key -> assertThat(key).isEqualTo(key.strip()).hasSizeLessThanOrEqualTo(250));
    }
}
