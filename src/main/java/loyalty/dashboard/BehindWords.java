package loyalty.dashboard;

import java.util.List;
import java.util.Locale;
import loyalty.customer.CustomerFields;
import loyalty.uikit.Translations;
import org.springframework.stereotype.Component;

/** Says who stands behind a figure. */
@Component
class BehindWords {
    private final Translations texts;
    private final CustomerFields fields;
    private final ReasonNames reasons;

    BehindWords(Translations texts, CustomerFields fields, ReasonNames reasons) {
        this.texts = texts;
        this.fields = fields;
        this.reasons = reasons;
    }

    /** "became lost, 2026-01-01 – 2026-03-31". */
    String say(Behind behind, Locale locale) {
        return texts.getTranslation(
                        "dashboard.behind." + behind.kind(),
                        locale,
                        details(behind, locale).toArray())
                + texts.getTranslation(
                        "dashboard.behind.during",
                        locale,
                        behind.period().from(),
                        behind.period().last());
    }

    private List<String> details(Behind behind, Locale locale) {
        return switch (behind.kind()) {
            case MOVED ->
                behind.details().stream()
                        .map(stage -> texts.getTranslation("insight.stage." + stage, locale))
                        .toList();
            case SCORE_MOVED -> List.of(ScoreMove.band(behind.band(0)), ScoreMove.band(behind.band(1)));
            case LOST_FOR -> List.of(reasons.name(behind.details().getFirst(), locale));
            case CHANNEL -> List.of(channel(behind.details().getFirst(), locale));
            default -> behind.details();
        };
    }

    private String channel(String code, Locale locale) {
        if (code.isEmpty()) return texts.getTranslation("dashboard.channel.none", locale);
        return fields.choiceName("channel", code, locale);
    }
}
