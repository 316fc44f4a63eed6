package loyalty.job.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.StatementCount;
import loyalty.identity.IdentityFixture;
import loyalty.identity.RunAs;
import loyalty.identity.SignedInAs;
import loyalty.job.JobService;
import loyalty.shared.Message;
import loyalty.uikit.EmptyState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
@SignedInAs("rep.joblist")
class JobListViewTests extends SpringBrowserlessTest {
    /** Of a worker that counts to its payload. */
    private static final String KIND = "counting";

    private static final Message TITLE = Message.of("job.view.title");

    @Autowired
    JobService jobs;

    @Autowired
    IdentityFixture identity;

    @Autowired
    RunAs runAs;

    @Test
    @SignedInAs("rep.joblist.idle")
    void saysWhatWillStandThere() {
        navigate(JobListView.class);
        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .contains("They go on when you close the browser");
    }

    @Test
    @SignedInAs("rep.joblist.done")
    void showsTheNewestFirstAndHowEachEnded() {
        UUID good = finished("2");
        UUID bad = finished("not a number");

        navigate(JobListView.class);

        assertThat(cards()).hasSize(2);
        assertThat(cards().getFirst()).contains("Failed", "what was saved up to then is kept");
        assertThat(cards().getLast()).contains("Done");
        assertThat(jobs.find(good).seen()).isTrue();
        assertThat(jobs.find(bad).seen()).isTrue();
    }

    @Test
    void showsNobodyTheWorkOfOthers() {
        runAs.as(identity.user("rep.joblist.other"), () -> finished("1"));

        navigate(JobListView.class);

        assertThat(cards()).isEmpty();
    }

    @Test
    @SignedInAs("rep.joblist.many")
    void readsAListThatWasSeenWithOneStatement() {
        for (int i = 0; i < 5; i++) finished("1");
        navigate(JobListView.class);
        UI.getCurrent().navigate("");

        List<String> statements = StatementCount.during(() -> navigate(JobListView.class));

        assertThat(statements.stream().filter(sql -> sql.contains("from job"))).hasSize(1);
    }

    private UUID finished(String payload) {
        UUID job = jobs.start(KIND, TITLE, payload);
        await().pollInSameThread().until(() -> jobs.find(job).state().finished());
        return job;
    }

    private List<String> cards() {
        return $(JobCard.class).all().stream()
                .map(Component::getElement)
                .map(card -> card.getTextRecursively())
                .toList();
    }
}
