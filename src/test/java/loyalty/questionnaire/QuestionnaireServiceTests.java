package loyalty.questionnaire;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.identity.SignedInAs;
import loyalty.shared.RefusedException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
@SignedInAs("supervisor.questionnaires")
class QuestionnaireServiceTests {
    @Autowired
    QuestionnaireService questionnaires;

    @Autowired
    PublishedQuestionnaires published;

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
    @SignedInAs("rep.questionnaires")
    void repsReadAndDoNotWrite() {
        assertThat(questionnaires.find(false, 0, 1)).isNotNull();
        assertThatThrownBy(() -> questionnaires.create(titled("No"))).isNotInstanceOf(RefusedException.class);
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
