package loyalty.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import loyalty.OnH2;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class ScoresImportTests {
    @Autowired
    ImportFixture fixture;

    @Autowired
    ImportRuns runs;

    @Autowired
    SignIn signIn;

    @Autowired
    IdentityFixture identity;

    String n;

    @BeforeEach
    void signInAsSupervisor() {
        n = IdentityFixture.fresh("s");
        signIn.as("supervisor." + n, identity.team("east"));
    }

    @Test
    void takesScoresOnceAndTellsWhatCantBeTaken() {
        String file = """
                客户编号,姓名,评分日期,满意度,来源,备注
                %1$s,李娜,2026/3/5,９,电话回访,很好
                %1$s,李娜,2026/3/6,11,,
                %1$s,李娜,2026/3/7,7.5,,
                %1$s,李娜,2026/3/8,7,pigeon,
                """.formatted(n);

        assertThat(run(file).counts())
                .extracting(ImportCounts::created, ImportCounts::rejected)
                .containsExactly(1L, 3L);
        ImportSummary again = run(file);
        assertThat(again.counts())
                .extracting(ImportCounts::created, ImportCounts::unchanged)
                .containsExactly(0L, 1L);
        assertThat(runs.rejected(again.id(), 9))
                .extracting(row -> row.reasons().keySet().iterator().next())
                .containsExactly("score", "score", "scoreSource");
    }

    @Test
    void undoRemovesScoresAndTheirCustomers() {
        ImportSummary done = run("number,name,date,score\n%1$s,Ann,2026-01-02,8\n".formatted(n));

        assertThat(fixture.undo(done.id())).isEqualTo(new UndoneRecords(1, 1, 0, 0, 0));
    }

    private ImportSummary run(String file) {
        UUID id = fixture.upload(ImportSubject.SCORES, file);
        fixture.answer(id, PurchasesImportTests::creating);
        return fixture.run(id);
    }
}
