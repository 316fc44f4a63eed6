package loyalty.results.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.UUID;
import loyalty.campaign.CampaignAnswered;
import loyalty.identity.Capability;
import loyalty.questionnaire.Question;
import loyalty.questionnaire.QuestionType;
import loyalty.results.CampaignResults;
import loyalty.results.TrendPoint;
import loyalty.uikit.EmptyState;
import loyalty.uikit.Icons;
import loyalty.uikit.LoadingShape;
import org.jspecify.annotations.Nullable;

/**
 * All that a campaign brought so far. Scores and questions grow while people answer; where the reader has chosen something
 * to look at, and what takes long to compute, stays until they ask for it anew.
 */
@StyleSheet("context://styles/results.css")
class ResultsPage extends Div {
    private final transient ResultsDesk desk;
    private final UUID campaignId;
    private final Div live = new Div();
    private final Div rest = new Div();
    private final Button anew = new Button(getTranslation("results.anew"), Icons.of(Icons.REFRESH));
    private @Nullable Registration listening;

    ResultsPage(ResultsDesk desk, UUID campaignId) {
        this.desk = desk;
        this.campaignId = campaignId;
        addClassName("ld-results");
        anew.addClickListener(click -> click.getSource().getUI().ifPresent(this::show));
        add(live, anew, rest);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        listening = desk.news.listen(campaignId, responses -> ui.access(() -> more(ui)));
        show(ui);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (listening != null) listening.remove();
    }

    private void more(UI ui) {
        if (rest.getComponentCount() == 0) show(ui);
        else showLive(desk.results.of(campaignId));
        anew.setVisible(true);
        ComponentUtil.fireEvent(ui, new CampaignAnswered(ui, campaignId));
    }

    private void show(UI ui) {
        CampaignResults results = desk.results.of(campaignId);
        showLive(results);
        rest.removeAll();
        anew.setVisible(false);
        if (results.counts().responses() == 0) return;
        groups(results);
        trend(results);
        drivers(ui, results);
        words(results);
        if (desk.permissions.allows(Capability.EXPORT))
            rest.add(section("results.export", new ExportLinks(desk.exports, campaignId)));
    }

    private void showLive(CampaignResults results) {
        ScoreWords words = new ScoreWords(desk.formats);
        live.removeAll();
        live.add(new ScoreRow(results, words));
        live.add(
                results.counts().responses() == 0
                        ? new EmptyState(Icons.CHART, getTranslation("results.empty"))
                        : section("results.questions", new QuestionCharts(campaignId, results, words)));
    }

    private void words(CampaignResults results) {
        Div questions = new Div();
        results.asked().content().questions().stream()
                .filter(question -> question.type() == QuestionType.OPEN)
                .forEach(question -> questions.add(new OpenAnswers(desk.words, campaignId, question)));
        if (questions.getComponentCount() > 0) rest.add(section("results.themes", questions));
    }

    private void groups(CampaignResults results) {
        List<Question> scales = results.asked().content().questions().stream()
                .filter(question -> question.type().isScale())
                .toList();
        if (!scales.isEmpty()) rest.add(section("results.groups", new GroupChart(desk, campaignId, scales)));
    }

    private void trend(CampaignResults results) {
        List<TrendPoint> trend = desk.results.trend(campaignId);
        if (trend.size() > 1)
            rest.add(section("results.trend", new TrendChart(results.asked().content(), trend, desk.formats)));
    }

    /** They may take seconds, and the rest need not wait for them. */
    private void drivers(UI ui, CampaignResults results) {
        Div place = new Div(new LoadingShape());
        Section section = section("results.drivers", place);
        rest.add(section);
        desk.drivers
                .later(campaignId)
                .thenAccept(found -> ui.access(() -> {
                    place.removeAll();
                    found.ifPresentOrElse(
                            drivers -> place.add(new DriverCharts(results, drivers, desk.formats)),
                            () -> section.setVisible(false));
                }));
    }

    private Section section(String title, Component content) {
        return new Section(new H2(getTranslation(title)), content);
    }
}
