package loyalty.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import loyalty.OnH2;
import loyalty.shared.Ids;
import loyalty.uikit.Translations;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What can stand in the log has a name in both languages, and can be searched for. */
@OnH2
class AuditedKindsTests {
    @Autowired
    AuditedKinds kinds;

    @Autowired
    AuditLog log;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Translations translations;

    @Test
    void everyKindHasANameInBothLanguages() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE))
            assertThat(kinds.types())
                    .contains("customer", "followup", "complaintLimit", "protection", "calendar", "phrase", "user")
                    .allSatisfy(type -> assertThat(
                                    translations.getAllTranslations(locale).get("audit.type." + type))
                            .as(type)
                            .isNotBlank());
    }

    @Test
    void nothingIsNotedOfAKindThatNoBeanSpeaksFor() {
        AuditEntry entry = AuditEntry.of("created", "unheardOf", Ids.next());
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> log.record(entry)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("unheardOf");
    }
}
