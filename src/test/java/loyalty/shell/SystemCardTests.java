package loyalty.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import loyalty.OnH2;
import loyalty.StatementCount;
import loyalty.identity.Permissions;
import loyalty.identity.SignedInAs;
import loyalty.job.WorkStatusService;
import loyalty.shared.Ids;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnH2
class SystemCardTests extends SpringBrowserlessTest {
    @Autowired
    SystemCard card;

    @Autowired
    WorkStatusService work;

    @Autowired
    Permissions permissions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    @SignedInAs("admin.systemcard")
    void countsTheWorkThatFailedLately() {
        Instant weekAgo = clock.instant().minus(Duration.ofDays(7));
        long before = work.failedSince(weekAgo);
        failed(Duration.ofDays(1));
        failed(Duration.ofDays(8));

        assertThat(work.failedSince(weekAgo)).isEqualTo(before + 1);
        assertThat(card.content().getElement().getTextRecursively())
                .contains(before + 1 + "Work that failed in 7 days");
        assertThat(StatementCount.during(card::content))
                .as("jobs, schedules, mails to staff, mails to customers")
                .hasSizeLessThanOrEqualTo(4);
    }

    @Test
    @SignedInAs("supervisor.systemcard")
    void isForThoseWhoLookAfterTheSystem() {
        assertThat(card.offered()).isFalse();
    }

    private void failed(Duration ago) {
        jdbc.sql("""
                        insert into job (id, kind, title, owner_id, state, payload, done, total, cancel_requested,
                            created_at, finished_at, seen)
                        values (:id, 'test', '{"key":"shell.system.jobs","args":[]}', :owner, 'FAILED', '', 0, 0, false,
                            :then, :then, true)
                        """)
                .param("id", Ids.next())
                .param("owner", permissions.user().id())
                .param("then", clock.instant().minus(ago).atOffset(ZoneOffset.UTC))
                .update();
    }
}
