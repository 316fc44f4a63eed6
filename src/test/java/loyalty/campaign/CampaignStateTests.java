package loyalty.campaign;

import static loyalty.campaign.CampaignState.CLOSED;
import static loyalty.campaign.CampaignState.DRAFT;
import static loyalty.campaign.CampaignState.PAUSED;
import static loyalty.campaign.CampaignState.RUNNING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import loyalty.questionnaire.Wording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CampaignStateTests {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 20);

    @Test
    void nothingIsAskedBeforeItWasStartedAndNoDraftComesBack() {
        assertThat(DRAFT.next()).containsExactly(RUNNING);
        assertThat(RUNNING.next()).containsExactly(PAUSED, CLOSED);
        assertThat(PAUSED.next()).containsExactly(RUNNING, CLOSED);
        assertThat(CLOSED.next()).containsExactly(RUNNING);
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT,   2026-03-10, NOT_YET",
        "RUNNING, 2026-03-01, NOT_YET",
        "RUNNING, 2026-03-02, OPEN",
        "RUNNING, 2026-03-20, OPEN",
        "RUNNING, 2026-03-21, CLOSED",
        "PAUSED,  2026-03-10, PAUSED",
        "CLOSED,  2026-03-10, CLOSED",
    })
    void asksFromTheFirstDayToTheLast(CampaignState state, LocalDate today, Standing standing) {
        assertThat(campaign(state, null).standing(today, () -> 0)).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({"99, OPEN", "100, FULL", "101, FULL"})
    void isFullAtItsQuota(long answers, Standing standing) {
        assertThat(campaign(RUNNING, 100).standing(FIRST, () -> answers)).isEqualTo(standing);
    }

    private static Campaign campaign(CampaignState state, @Nullable Integer quota) {
        CampaignData data = new CampaignData(
                new Wording("Spring", "春季"),
                new UUID(0, 1),
                Set.of(Channel.LINK),
                FIRST,
                LAST,
                quota,
                0,
                null,
                LowAction.NONE);
        return new Campaign(new UUID(0, 2), data, state, "open", "test", 0);
    }
}
