package loyalty.questionnaire.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.questionnaire.QuestionnaireDetails;
import loyalty.questionnaire.QuestionnaireNavigation;
import loyalty.questionnaire.QuestionnaireService;
import loyalty.shared.RefusedException;
import loyalty.uikit.Translations;
import loyalty.uikit.Within;

/** A questionnaire's page: what it asks, and how customers will see it. Who may only ask reads it. */
@Route(QuestionnaireNavigation.ROUTE + "/:id")
@RolesAllowed("SURVEY_ASK")
@StyleSheet("context://styles/designer.css")
class DesignerView extends Div implements BeforeEnterObserver, HasDynamicTitle, Within {
    private final transient QuestionnaireService questionnaires;
    private final transient Permissions permissions;
    private final transient Translations texts;

    DesignerView(QuestionnaireService questionnaires, Permissions permissions, Translations texts) {
        this.questionnaires = questionnaires;
        this.permissions = permissions;
        this.texts = texts;
        addClassName("ld-designer");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            open(UUID.fromString(event.getRouteParameters().get("id").orElse("")), false);
        } catch (IllegalArgumentException | RefusedException unreachable) {
            throw new NotFoundException();
        }
    }

    /** @param nextVersion whether the next version is begun where there is no draft */
    private void open(UUID id, boolean nextVersion) {
        QuestionnaireDetails details = questionnaires.open(id);
        boolean designs = permissions.allows(Capability.SURVEY_DESIGN) && !details.archived();
        boolean edits = designs && (details.draft() != null || nextVersion);
        Designer designer = new Designer(questionnaires, details, edits);
        removeAll();
        add(
                new DesignerHead(designer, designs, next -> open(id, next)),
                new CardList(designer),
                new Preview(designer, texts));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("questionnaire.designer");
    }

    @Override
    public String listTitle() {
        return getTranslation("questionnaire.list.title");
    }

    @Override
    public String listPath() {
        return QuestionnaireNavigation.ROUTE;
    }
}
