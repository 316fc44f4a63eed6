package loyalty.questionnaire;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.StatementCount;
import loyalty.identity.SignedInAs;
import loyalty.shared.RefusedException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@OnH2
@SignedInAs("supervisor.questionnaires")
class QuestionnaireServiceTests {
    @Autowired
    QuestionnaireService questionnaires;

    @Autowired
    PublishedQuestionnaires published;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatIsPublishedNeverChanges() {
        UUID id = questionnaires.create(titled("Spring"));
        QuestionnaireVersion first = questionnaires.publish(id, 0);
        questionnaires.save(id, 1, titled("Summer"));

        assertThat(published.version(first.id()).content()).isEqualTo(titled("Spring"));
        QuestionnaireVersion second = questionnaires.publish(id, 2);
        assertThat(second.number()).isEqualTo(2);
        assertThat(published.version(first.id()).content()).isEqualTo(titled("Spring"));
        assertThat(published.list())
                .extracting(PublishedQuestionnaire::versionId)
                .contains(second.id())
                .doesNotContain(first.id());
    }

    @Test
    void nobodyAnswersADraft() {
        UUID id = questionnaires.create(titled("Draft"));
        UUID draft = requireNonNull(questionnaires.open(id).draft()).id();
        assertThatThrownBy(() -> published.version(draft)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void theSecondToSaveIsToldWhoWasFirst() {
        UUID id = questionnaires.create(titled("Mine"));
        questionnaires.save(id, 0, titled("Theirs"));
        assertThatThrownBy(() -> questionnaires.save(id, 0, titled("Mine again")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("changedMeanwhile");
        assertThat(questionnaires.open(id).content()).isEqualTo(titled("Theirs"));
    }

    @Test
    void refusesToPublishWhatNobodyCanAnswer() {
        UUID id = questionnaires.create(
                new QuestionnaireContent(new Wording("Empty", "空"), Wording.NONE, Wording.NONE, List.of()));
        assertThatThrownBy(() -> questionnaires.publish(id, 0)).hasMessageContaining("hasProblems");
        assertThat(questionnaires.open(id).published()).isNull();
    }

    @Test
    void goesBackToWhatIsPublished() {
        UUID id = questionnaires.create(titled("Kept"));
        questionnaires.publish(id, 0);
        questionnaires.save(id, 1, titled("Discarded"));
        questionnaires.discardDraft(id, 2);
        assertThat(questionnaires.open(id).draft()).isNull();
        assertThat(questionnaires.open(id).content()).isEqualTo(titled("Kept"));
    }

    @Test
    void anArchivedQuestionnaireIsNotOffered() {
        UUID id = questionnaires.create(titled("Old"));
        UUID version = questionnaires.publish(id, 0).id();
        questionnaires.archive(id, true);
        assertThat(published.list())
                .extracting(PublishedQuestionnaire::versionId)
                .doesNotContain(version);
        assertThat(published.version(version).content()).isEqualTo(titled("Old"));
        assertThat(questionnaires.find(true, 0, 100))
                .extracting(QuestionnaireSummary::id)
                .contains(id);
    }

    @Test
    void theListTellsDraftsFromWhatIsPublished() {
        UUID id = questionnaires.create(titled("Listed"));
        questionnaires.publish(id, 0);
        assertThat(listed(id).draft()).isFalse();
        questionnaires.save(id, 1, titled("Listed anew"));
        assertThat(listed(id).draft()).isTrue();
        assertThat(listed(id).published()).isEqualTo(1);
        assertThat(listed(id).title().en()).isEqualTo("Listed anew");
        assertThat(listed(id).questions()).isEqualTo(1);
    }

    @Test
    void aCopyIsADraftOfItsOwn() {
        UUID id = questionnaires.create(titled("Original"));
        questionnaires.publish(id, 0);
        UUID copy = questionnaires.copy(id, new Wording("Copied", "副本"));
        assertThat(questionnaires.open(copy).published()).isNull();
        assertThat(questionnaires.open(copy).content().title().en()).isEqualTo("Copied");
        assertThat(questionnaires.open(copy).content().sections())
                .isEqualTo(titled("Original").sections());
        assertThat(questionnaires.open(id).draft()).isNull();
    }

    @Test
    void keepsNothingOfWhatIsTooMuch() {
        UUID id = questionnaires.create(titled("Bounded"));
        String endless = "long".repeat(ContentLimits.TITLE);
        assertThatThrownBy(() -> questionnaires.save(id, 0, titled(endless))).hasMessageContaining("tooLong");
        assertThat(questionnaires.open(id).version()).isZero();
        assertThat(questionnaires.open(id).content()).isEqualTo(titled("Bounded"));
    }

    @Test
    void asksAsFewStatementsHoweverManyThereAre() {
        UUID id = questionnaires.create(titled("Counted"));
        QuestionnaireVersion version = questionnaires.publish(id, 0);
        assertThat(StatementCount.during(() -> questionnaires.find(false, 0, 50)))
                .hasSize(1);
        assertThat(StatementCount.during(() -> questionnaires.count(false))).hasSize(1);
        assertThat(StatementCount.during(() -> questionnaires.open(id))).hasSize(3);
        assertThat(StatementCount.during(published::list)).hasSize(1);
        published.version(version.id());
        assertThat(StatementCount.during(() -> published.version(version.id()))).isEmpty();
    }

    @Test
    void remembersWhoChangedWhat() {
        UUID id = questionnaires.create(titled("Audited"));
        questionnaires.publish(id, 0);
        questionnaires.archive(id, true);
        questionnaires.archive(id, true);
        questionnaires.archive(id, false);
        assertThat(jdbc.sql("select action from audit_change where record_id = ? order by at, id")
                        .param(id)
                        .query(String.class)
                        .list())
                .containsExactly("created", "published", "putAside", "takenUp");
    }

    @Test
    @SignedInAs("rep.questionnaires")
    void repsReadAndDoNotWrite() {
        assertThat(questionnaires.find(false, 0, 1)).isNotNull();
        assertThatThrownBy(() -> questionnaires.create(titled("No"))).isInstanceOf(AccessDeniedException.class);
    }

    private QuestionnaireSummary listed(UUID id) {
        return questionnaires.find(false, 0, 1000).stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static QuestionnaireContent titled(String title) {
        return new QuestionnaireContent(
                new Wording(title, title),
                Wording.NONE,
                Wording.NONE,
                List.of(new Section(Wording.NONE, List.of(Asking.question("overall", QuestionType.OVERALL)))));
    }
}
