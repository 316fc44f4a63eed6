package loyalty.credit.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import loyalty.credit.Rating;
import loyalty.uikit.ScoreBadge;
import loyalty.uikit.ScoreBadge.Level;

/** A rating as letter, colour and shape. */
final class RatingBadge {
    private RatingBadge() {}

    static Span of(Optional<Rating> rating) {
        return rating.<Span>map(letter -> new ScoreBadge(letter.name(), level(letter)))
                .orElseGet(() -> new Span(translate("credit.unrated")));
    }

    private static Level level(Rating rating) {
        return switch (rating) {
            case A, B -> Level.HIGH;
            case C -> Level.MIDDLE;
            case D, E -> Level.LOW;
        };
    }
}
