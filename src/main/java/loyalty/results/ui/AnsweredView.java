package loyalty.results.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import loyalty.customer.CustomerNavigation;
import loyalty.questionnaire.AnswerOption;
import loyalty.questionnaire.Question;
import loyalty.results.Respondent;
import loyalty.results.Respondents;
import loyalty.results.Respondents.Choice;
import loyalty.results.ResultsNavigation;
import loyalty.shared.RefusedException;
import loyalty.uikit.EmptyState;
import loyalty.uikit.Icons;
import loyalty.uikit.PageHeader;
import loyalty.uikit.RecordList;
import loyalty.uikit.RecordRow;
import loyalty.uikit.Within;

/** The customers behind a bar: who gave this answer. */
@Route(ResultsNavigation.ANSWERED)
@RolesAllowed("SURVEY_RUN")
@StyleSheet("context://styles/results.css")
class AnsweredView extends Div implements BeforeEnterObserver, HasDynamicTitle, Within {
    private final transient ResultsDesk desk;
    private final transient Respondents respondents;
    private UUID campaignId = new UUID(0, 0);
    private String title = "";

    AnsweredView(ResultsDesk desk, Respondents respondents) {
        this.desk = desk;
        this.respondents = respondents;
        addClassName("ld-results-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        campaignId = CampaignIds.of(event);
        QueryParameters asked = event.getLocation().getQueryParameters();
        try {
            Question question = desk.results
                    .of(campaignId)
                    .asked()
                    .content()
                    .question(
                            asked.getSingleParameter(ResultsNavigation.QUESTION).orElse(""))
                    .orElseThrow(() -> new RefusedException("results.notFound"));
            show(question, asked.getSingleParameter(ResultsNavigation.CHOSEN).orElse(""));
        } catch (RefusedException | NumberFormatException refused) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(Question question, String chosen) {
        Choice choice = Choice.of(question.code(), chosen, question.type().isScale());
        title = getTranslation("results.answered.title", question.text().in(getLocale()), words(question, chosen));
        RecordList<Respondent> list = list(choice);
        int count = respondents.count(campaignId, choice);
        list.show(count, new Span(getTranslation("results.answered.count", count)));
        add(new PageHeader(title), list);
    }

    private String words(Question question, String chosen) {
        return question.options().stream()
                .filter(option -> option.code().equals(chosen))
                .map(AnswerOption::text)
                .map(text -> text.in(getLocale()))
                .findFirst()
                .orElse(chosen);
    }

    private RecordList<Respondent> list(Choice choice) {
        List<String> headings = List.of(
                getTranslation("results.answered.customer"),
                getTranslation("results.answered.number"),
                getTranslation("results.grouping.CHANNEL"),
                getTranslation("results.answered.at"));
        var nobody = new EmptyState(Icons.CUSTOMERS, getTranslation("results.answered.none"));
        return new RecordList<Respondent>("2fr 1fr 1fr 1fr", headings, nobody)
                .records(
                        query -> respondents.page(campaignId, choice, query.getOffset(), query.getLimit()).stream(),
                        this::row);
    }

    private RecordRow row(Respondent respondent) {
        return new RecordRow()
                .lead(new Anchor(CustomerNavigation.location(respondent.customerId()), respondent.name()))
                .fact(respondent.number())
                .fact(getTranslation("results.channel." + respondent.channel()))
                .fact(desk.formats.time(respondent.answeredAt()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public String listTitle() {
        return getTranslation("results.title");
    }

    @Override
    public String listPath() {
        return ResultsNavigation.location(campaignId);
    }
}
