package loyalty.questionnaire.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.List;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.identity.IdentityFixture;
import loyalty.identity.RunAs;
import loyalty.identity.SignedInAs;
import loyalty.questionnaire.QuestionnaireContent;
import loyalty.questionnaire.QuestionnaireNavigation;
import loyalty.questionnaire.QuestionnaireService;
import loyalty.questionnaire.Template;
import loyalty.questionnaire.Wording;
import loyalty.uikit.ListedRecords;
import loyalty.uikit.RecordList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
@SignedInAs("supervisor.questionnaire-list")
class QuestionnaireListViewTests extends SpringBrowserlessTest {
    @Autowired
    QuestionnaireService questionnaires;

    @Autowired
    RunAs runAs;

    /** Changed last first: what was made just now is the first line. */
    @Test
    void leadsToEachByItsTitle() {
        String title = IdentityFixture.fresh("Listed");
        UUID id = created(title);
        navigate(QuestionnaireListView.class);
        assertThat(listed().texts().getFirst()).contains(title, "Draft", "supervisor.questionnaire-list");
        assertThat(listed().links(0)).containsExactly(QuestionnaireNavigation.location(id));
    }

    @Test
    void archivesAndUndoes() {
        String title = IdentityFixture.fresh("Archived");
        UUID id = created(title);
        navigate(QuestionnaireListView.class);
        listed().act(0, "Archive");
        assertThat(questionnaires.open(id).archived()).isTrue();
        assertThat(listed().texts()).noneMatch(line -> line.contains(title));
        Checkbox archived = $(Checkbox.class).withLabel("Archived ones").single();
        test(archived).click();
        assertThat(listed().texts().getFirst()).contains(title);

        test($(Button.class).withText("Undo").single()).click();
        assertThat(questionnaires.open(id).archived()).isFalse();
        test(archived).click();
        assertThat(listed().texts().getFirst()).contains(title);
    }

    @Test
    void beginsFromATemplate() {
        navigate(QuestionnaireListView.class);
        test($(Button.class).withText("New questionnaire").first()).click();
        test($(Button.class).withText("Begin").single()).click();
        assertThat(questionnaires
                        .open(questionnaires.find(false, 0, 1).getFirst().id())
                        .content())
                .isEqualTo(Template.AFTER_PURCHASE.content());
    }

    @Test
    @SignedInAs("rep.questionnaire-list")
    void offersRepsNothingThatChanges() {
        String title = IdentityFixture.fresh("Read");
        runAs.system(() -> created(title));
        navigate(QuestionnaireListView.class);
        assertThat(listed().texts().getFirst()).contains(title);
        assertThat(listed().actions(0)).isEmpty();
        assertThat($(Button.class).withText("New questionnaire").exists()).isFalse();
    }

    private UUID created(String title) {
        return questionnaires.create(
                new QuestionnaireContent(new Wording(title, title), Wording.NONE, Wording.NONE, List.of()));
    }

    private ListedRecords listed() {
        return new ListedRecords($(RecordList.class).single());
    }
}
