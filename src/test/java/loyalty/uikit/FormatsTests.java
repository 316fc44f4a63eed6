package loyalty.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTests {
    private final Clock noonInShanghai = Clock.fixed(Instant.parse("2026-03-05T04:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private final Formats formats = new Formats("CNY", noonInShanghai, new Translations());
    private final RelativeWords words = new RelativeWords(noonInShanghai, new Translations());

    @Test
    void writesMoneyWithTheSymbolAndTwoDecimals() {
        assertThat(formats.money(new BigDecimal("1234.5"))).isEqualTo("¥1,234.50");
        assertThat(formats.money(new BigDecimal("-20"))).isEqualTo("-¥20.00");
    }

    @Test
    void writesNumbersAndShares() {
        assertThat(formats.number(69_659)).isEqualTo("69,659");
        assertThat(formats.percent(0.1234)).isEqualTo("12.3%");
    }

    @Test
    void writesTimesInTheZoneOfTheCompany() {
        assertThat(formats.time(Instant.parse("2026-03-04T16:30:00Z"))).isEqualTo("2026-03-05 00:30");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-05T03:59:40Z, just now, 刚刚",
        "2026-03-05T03:45:00Z, 15 minutes ago, 15 分钟前",
        "2026-03-05T02:00:00Z, 2 hours ago, 2 小时前",
        "2026-03-05T06:00:00Z, in 2 hours, 2 小时后",
        "2026-03-04T15:59:00Z, yesterday, 昨天",
        "2026-03-02T04:00:00Z, 3 days ago, 3 天前",
        "2026-01-01T04:00:00Z, 2 months ago, 2 个月前",
        "2023-01-01T04:00:00Z, 3 years ago, 3 年前",
    })
    void saysHowLongAgo(Instant time, String english, String chinese) {
        assertThat(words.say(time, Locale.ENGLISH)).isEqualTo(english);
        assertThat(words.say(time, Locale.SIMPLIFIED_CHINESE)).isEqualTo(chinese);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-05, today", "2026-03-06, tomorrow", "2026-03-09, in 4 days", "2026-06-05, in 3 months"})
    void saysHowSoon(LocalDate day, String english) {
        assertThat(words.say(day, Locale.ENGLISH)).isEqualTo(english);
    }
}
