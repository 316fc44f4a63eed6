package loyalty.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmailAddressTests {
    private static final String SIXTY_FIVE = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

    @ParameterizedTest
    @CsvSource({
        "zhang.san@example.com, zhang.san@example.com",
        "' Zhang.San@Example.COM\u200B', zhang.san@example.com",
        "ｚｈａｎｇ＠ｑｑ．ｃｏｍ, zhang@qq.com",
        "10001@qq.com, 10001@qq.com",
        "o'brien+news@mail.example.co.uk, o'brien+news@mail.example.co.uk",
        "王@例子.中国, 王@例子.中国",
        "王@xn--fsqu00a.xn--fiqs8s, 王@例子.中国",
        "li@例子。中国, li@例子.中国",
        "JOSÉ@Müller.de, josé@müller.de",
    })
    void hasOneSpellingHoweverItWasWritten(String written, String canonical) {
        assertThat(EmailAddress.read(written)).contains(new EmailAddress(canonical));
    }

    @ParameterizedTest
    @CsvSource({
        "'', atMissing",
        "zhang.example.com, atMissing",
        "zhang san@example.com, invalid",
        "@example.com, invalid",
        ".zhang@example.com, invalid",
        "zhang..san@example.com, invalid",
        "a@b@example.com, invalid",
        "<zhang@example.com>, invalid",
        "'zhang@example.com,li@example.com', invalid",
        "😀@example.com, invalid",
        "zhang@, domainInvalid",
        "zhang@example, domainInvalid",
        "zhang@example..com, domainInvalid",
        "zhang@-example.com, domainInvalid",
        "zhang@exa_mple.com, domainInvalid",
        "zhang@192.168.0.1, domainInvalid",
        "zhang@example.c, domainInvalid",
        "zhang@" + SIXTY_FIVE + ".com, domainInvalid",
        SIXTY_FIVE + "@example.com, tooLong",
    })
    void refusesWhatCanNotExistAndSaysWhy(String written, String reason) {
        assertThat(EmailAddress.read(written)).isEmpty();
        assertThat(EmailAddress.whyNot(written)).isEqualTo(Message.of("shared.email." + reason));
    }

    @ParameterizedTest
    @CsvSource({
        "zhang@example.com, z***@example.com",
        "𠮷野@example.com, 𠮷***@example.com",
        "z@example.com, ***@example.com",
        "𠮷@example.com, ***@example.com",
    })
    void hidesTheNameButNotTheDomain(String canonical, String masked) {
        assertThat(new EmailAddress(canonical).masked()).isEqualTo(masked);
    }

    @Test
    void hasOneSpellingWhateverTheOrderOfCombiningMarks() {
        EmailAddress address = EmailAddress.read("\u0130\u085A@example.com").orElseThrow();

        assertThat(EmailAddress.read(address.canonical())).contains(address);
    }
}
