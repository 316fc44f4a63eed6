package loyalty.survey.ui;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import loyalty.survey.ScoreSummary;
import loyalty.uikit.Icons;
import loyalty.uikit.ScoreBadge;
import loyalty.uikit.ScoreBadge.Level;

/** The last scores from the oldest to the newest, and which way they go. */
class ScoreTrend extends Span {
    static final int LENGTH = 6;

    /** @param newestFirst at most {@link #LENGTH} */
    ScoreTrend(List<ScoreSummary> newestFirst) {
        addClassName("ld-score-trend");
        newestFirst.reversed().forEach(score -> add(badge(score.score())));
        if (newestFirst.size() > 1) {
            addDirection(newestFirst.get(0).score() - newestFirst.get(1).score());
        }
    }

    static ScoreBadge badge(int score) {
        return new ScoreBadge(String.valueOf(score), Level.ofSatisfaction(score));
    }

    private void addDirection(int difference) {
        if (difference == 0) return;
        add(Icons.of(difference > 0 ? Icons.UP_TREND : Icons.DOWN_TREND));
        add(new Span(getTranslation(difference > 0 ? "survey.trend.up" : "survey.trend.down")));
    }
}
