package loyalty.uikit;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A score as number, colour and shape, so that it is never the colour alone that tells. */
public class ScoreBadge extends Span {

    /** How a score is judged; each has its colour and its shape (circle, diamond, triangle). */
    public enum Level {
        HIGH,
        MIDDLE,
        LOW;

        /** Of a satisfaction from 1 to 10; from 8 on counts as satisfied. */
        public static Level ofSatisfaction(double score) {
            return of(score, 8, 5);
        }

        /** Of a loyalty score from 0 to 100. */
        public static Level ofLoyalty(double score) {
            return of(score, 70, 40);
        }

        private static Level of(double score, double highFrom, double middleFrom) {
            if (score >= highFrom) {
                return HIGH;
            }
            return score >= middleFrom ? MIDDLE : LOW;
        }

        /** For cells that are drawn without a component. */
        public String cssClasses() {
            return "ld-score ld-score-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param figure the score as the user reads it */
    public ScoreBadge(String figure, Level level) {
        super(figure);
        addClassNames(level.cssClasses().split(" "));
    }
}
