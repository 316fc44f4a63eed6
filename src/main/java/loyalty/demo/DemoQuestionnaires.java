package loyalty.demo;

import java.util.List;
import java.util.UUID;
import loyalty.questionnaire.QuestionnaireService;
import loyalty.questionnaire.Template;
import org.springframework.stereotype.Component;

/** What this company asks its customers, and one questionnaire that is not ready yet. */
@Component
class DemoQuestionnaires {
    private static final List<Template> PUBLISHED =
            List.of(Template.NPS_PULSE, Template.SERVICE_CONTACT, Template.HALF_YEARLY, Template.AFTER_PURCHASE);

    private final QuestionnaireService questionnaires;

    DemoQuestionnaires(QuestionnaireService questionnaires) {
        this.questionnaires = questionnaires;
    }

    void create() {
        for (Template template : PUBLISHED) {
            UUID id = questionnaires.create(template.content());
            questionnaires.publish(id, questionnaires.open(id).version());
        }
        questionnaires.create(Template.EVENT.content());
    }
}
