package loyalty.survey.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import loyalty.survey.Recommendation;
import loyalty.survey.RemovedScore;
import loyalty.survey.ScoreSummary;
import loyalty.survey.ScoreTotals;
import loyalty.uikit.EmptyState;
import loyalty.uikit.Icons;
import loyalty.uikit.Notifications;
import loyalty.uikit.RecordList;
import loyalty.uikit.RecordRow;
import loyalty.uikit.RelativeTime;

/** The satisfaction scores of a customer, newest first, and what can be done with them. */
class ScoreTab extends RecordList<ScoreSummary> {
    private static final String COLUMNS = "6rem 9rem 9rem minmax(10rem, 1fr)";

    private final transient ScorePanel services;
    private final UUID customer;
    private final boolean editable;

    ScoreTab(ScorePanel services, UUID customer, boolean editable) {
        super(
                COLUMNS,
                Stream.of("score", "day", "source", "note")
                        .map(column -> translate("survey.field." + column))
                        .toList(),
                new EmptyState(Icons.SCORE, translate("survey.empty")));
        this.services = services;
        this.customer = customer;
        this.editable = editable;
        if (editable) creating(translate("survey.add"), this::create);
        records(query -> services.scores.of(customer, query.getOffset(), query.getLimit()).stream(), this::row);
        refresh();
    }

    private void refresh() {
        ScoreTotals totals = services.scores.totals(customer);
        BigDecimal average = Objects.requireNonNullElse(totals.average(), BigDecimal.ZERO);
        List<Component> said = new ArrayList<>();
        said.add(new Span(getTranslation("survey.totals", totals.scores())));
        said.add(new Span(getTranslation("survey.average", services.formats.number(average))));
        said.add(new ScoreTrend(services.scores.of(customer, 0, ScoreTrend.LENGTH)));
        if (totals.recommendation() != null) said.add(group(totals.recommendation()));
        show(totals.scores(), said.toArray(Component[]::new));
    }

    private Span group(Recommendation said) {
        String group = getTranslation("survey.nps." + said.group());
        String day = services.formats.date(said.answeredOn());
        return new Span(getTranslation("survey.recommendation", group, said.rating(), day));
    }

    private RecordRow row(ScoreSummary score) {
        RecordRow row = new RecordRow()
                .lead(ScoreTrend.badge(score.score()))
                .fact(new RelativeTime(score.scoredOn(), services.formats))
                .fact(getTranslation("survey.source." + score.source()))
                .fact(Objects.requireNonNullElse(score.note(), ""));
        if (!editable) return row;
        return row.action(getTranslation("uikit.edit"), Icons.EDIT, () -> edit(score))
                .action(getTranslation("uikit.delete"), Icons.DELETE, () -> remove(score));
    }

    private void create() {
        ScoreForm form = ScoreForm.of(services.today());
        ScoreDialog.open(getTranslation("survey.add"), form, services.today(), data -> {
            services.scores.give(customer, data);
            saved("survey.added");
        });
    }

    private void edit(ScoreSummary score) {
        ScoreForm form = ScoreForm.of(score.data());
        ScoreDialog.open(getTranslation("survey.edit"), form, services.today(), data -> {
            services.scores.change(score.id(), score.version(), data);
            saved("survey.saved");
        });
    }

    private void remove(ScoreSummary score) {
        RemovedScore removed = services.scores.remove(score.id(), score.version());
        refresh();
        Notifications.undoable(getTranslation("survey.removed", score.score()), () -> {
            services.scores.restore(removed);
            refresh();
        });
    }

    private void saved(String text) {
        refresh();
        Notifications.done(getTranslation(text));
    }
}
