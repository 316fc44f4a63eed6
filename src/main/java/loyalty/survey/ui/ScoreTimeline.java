package loyalty.survey.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import loyalty.customer.TimelineEntry;
import loyalty.customer.TimelineSource;
import loyalty.survey.ScoreService;
import loyalty.survey.ScoreSummary;
import loyalty.uikit.Icons;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How satisfied the customer said they were, in their timeline. */
@Component
@Order(30)
class ScoreTimeline implements TimelineSource {
    private final ScoreService scores;

    ScoreTimeline(ScoreService scores) {
        this.scores = scores;
    }

    @Override
    public String titleKey() {
        return "survey.title";
    }

    @Override
    public String icon() {
        return Icons.SCORE;
    }

    @Override
    public List<TimelineEntry> newest(UUID customerId, int offset, int limit) {
        return scores.of(customerId, offset, limit).stream()
                .map(ScoreTimeline::entry)
                .toList();
    }

    private static TimelineEntry entry(ScoreSummary score) {
        return new TimelineEntry(
                score.scoredOn(),
                null,
                translate("survey.timeline", score.score()),
                Objects.requireNonNullElse(score.note(), ""),
                List.of(translate("survey.source." + score.source())));
    }
}
