package loyalty.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import loyalty.shared.Message;
import org.junit.jupiter.api.Test;

class TranslationsTests {
    private final Translations translations = new Translations();

    @Test
    void speaksBothLanguages() {
        assertThat(translations.getTranslation("uikit.save", Locale.ENGLISH)).isEqualTo("Save");
        assertThat(translations.getTranslation("uikit.save", Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("保存");
    }

    @Test
    void speaksChineseToEveryChineseLocaleAndEnglishToTheRest() {
        assertThat(translations.getTranslation("uikit.save", Locale.TAIWAN)).isEqualTo("保存");
        assertThat(translations.getTranslation("uikit.save", Locale.GERMANY)).isEqualTo("Save");
    }

    @Test
    void choosesThePluralOfTheLanguage() {
        assertThat(translations.getTranslation("uikit.ago.days", Locale.ENGLISH, 1))
                .isEqualTo("1 day ago");
        assertThat(translations.getTranslation("uikit.ago.days", Locale.ENGLISH, 3))
                .isEqualTo("3 days ago");
        assertThat(translations.getTranslation("uikit.ago.days", Locale.SIMPLIFIED_CHINESE, 3))
                .isEqualTo("3 天前");
    }

    @Test
    void showsAMissingKeyAsItself() {
        assertThat(translations.getTranslation("uikit.nothing", Locale.ENGLISH)).isEqualTo("!uikit.nothing!");
    }

    @Test
    void unescapesApostrophesAlsoWithoutArguments() {
        assertThat(translations.getTranslation("uikit.upload.wrongType", Locale.ENGLISH))
                .isEqualTo("Files of this kind can't be read here");
    }

    @Test
    void saysAMessageInsideAMessageInTheSameLanguage() {
        var message = Message.of("uikit.ago.days", 2);
        assertThat(translations.say(message, Locale.SIMPLIFIED_CHINESE)).isEqualTo("2 天前");
    }
}
