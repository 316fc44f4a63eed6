package loyalty.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import loyalty.OnH2;
import loyalty.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** No code of the log reaches a reader. */
@OnH2
class AuditTextsTests {
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    @Autowired
    AuditTexts texts;

    @Test
    void saysWhatKindOfFeedbackItWas() {
        AuditChange change = change("feedback", "content", "2026-06-13 · PRAISE · PRAISE · thanks");
        assertThat(texts.newValue(change, CHINESE)).isEqualTo("2026-06-13 · 表扬 · PRAISE · thanks");
        assertThat(texts.field(change, CHINESE)).isEqualTo("客户说了什么");
    }

    @Test
    void saysWhereAScoreCameFrom() {
        assertThat(texts.newValue(change("score", null, "2026-06-13 · 7 · PHONE"), CHINESE))
                .isEqualTo("2026-06-13 · 7 · 电话");
    }

    @Test
    void saysThroughWhichChannelAPurchaseWasMade() {
        assertThat(texts.newValue(change("purchase", null, "2026-06-13 · Beans · × 1 · 168 · STORE · D1"), CHINESE))
                .isEqualTo("2026-06-13 · Beans · × 1 · 168 · 门店 · D1");
    }

    @Test
    void saysThatNobodyWasSignedIn() {
        assertThat(texts.user(change("score", null, ""), CHINESE)).isEqualTo("系统");
    }

    private static AuditChange change(String type, @Nullable String field, String value) {
        return new AuditChange(
                Ids.next(), Instant.EPOCH, null, "System", "created", type, Ids.next(), field, null, value, false);
    }
}
