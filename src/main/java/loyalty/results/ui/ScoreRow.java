package loyalty.results.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import loyalty.questionnaire.Question;
import loyalty.questionnaire.QuestionType;
import loyalty.results.CampaignResults;
import loyalty.statistics.EffortScore;
import loyalty.statistics.NetPromoterScore;
import loyalty.statistics.Tally;

/** The figures of a campaign that are read first. */
class ScoreRow extends Div {
    private static final int LEAST_OF_SATISFIED = 8;

    private final transient ScoreWords words;

    ScoreRow(CampaignResults results, ScoreWords words) {
        this.words = words;
        addClassName("ld-survey-scores");
        add(score("results.responseRate", words.rate(results.responseRate())));
        add(score("results.coverage", words.rate(results.coverage())));
        tally(results, QuestionType.RECOMMENDATION)
                .ifPresent(tally -> add(score("results.nps", words.nps(NetPromoterScore.of(tally)))));
        tally(results, QuestionType.OVERALL).ifPresent(this::satisfaction);
        tally(results, QuestionType.EFFORT).map(EffortScore::of).ifPresent(this::effort);
    }

    private static Optional<Tally> tally(CampaignResults results, QuestionType type) {
        return results.asked().content().questions().stream()
                .filter(question -> question.type() == type)
                .map(Question::code)
                .map(results.counts()::tally)
                .findFirst();
    }

    private void satisfaction(Tally tally) {
        add(score("results.csat", words.share(tally.atLeast(LEAST_OF_SATISFIED))));
        add(score("results.mean", words.mean(tally.mean())));
    }

    private void effort(EffortScore effort) {
        add(score("results.ces", words.mean(effort.mean())));
        add(score("results.easy", words.share(effort.easy())));
    }

    private Div score(String title, ScoreWords.Words words) {
        var figure = new Span(words.figure());
        figure.addClassName("ld-figure");
        var note = new Span(words.note());
        note.addClassName("ld-survey-note");
        var score = new Div(new Span(getTranslation(title)), figure, note);
        score.addClassName("ld-survey-score");
        score.getElement().setAttribute("title", getTranslation(title + ".how"));
        return score;
    }
}
