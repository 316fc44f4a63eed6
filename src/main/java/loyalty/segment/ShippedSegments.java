package loyalty.segment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import loyalty.table.FilterCondition;
import loyalty.table.FilterOperator;
import loyalty.table.TableFilter;
import loyalty.table.ViewAudience;
import loyalty.uikit.Translations;
import org.springframework.stereotype.Component;

/** The segments that the product brings along: where customers stand in their life, and what their RFM cell means. */
@Component
class ShippedSegments {
    private static final List<String> STAGES = List.of("PROSPECT", "NEW", "ACTIVE", "AT_RISK", "LOST", "WON_BACK");
    private static final List<String> MEANINGS = List.of(
            "CHAMPIONS",
            "POTENTIAL_LOYALIST",
            "LOYAL",
            "PROMISING",
            "NEW",
            "CANT_LOSE",
            "AT_RISK",
            "NEED_ATTENTION",
            "ABOUT_TO_SLEEP",
            "LOST",
            "OTHERS");

    private final List<Segment> segments;

    ShippedSegments(Translations texts) {
        segments = Stream.concat(
                        STAGES.stream().map(stage -> segment("stage", "insight.stage", stage, texts)),
                        MEANINGS.stream().map(meaning -> segment("rfmSegment", "insight.segment", meaning, texts)))
                .toList();
    }

    List<Segment> all() {
        return segments;
    }

    Optional<Segment> find(String code) {
        return segments.stream().filter(segment -> segment.code().equals(code)).findFirst();
    }

    private static Segment segment(String column, String names, String value, Translations texts) {
        return new Segment(
                column + "." + value,
                null,
                name(column, names + "." + value, texts, Locale.ENGLISH),
                name(column, names + "." + value, texts, Locale.SIMPLIFIED_CHINESE),
                ViewAudience.ALL,
                null,
                false,
                TableFilter.of(new FilterCondition(column, FilterOperator.IS, List.of(value))),
                null);
    }

    /** Some stages are called as RFM segments are, so the name says which it is. */
    private static String name(String column, String key, Translations texts, Locale locale) {
        return texts.getTranslation("segment.shipped." + column, locale, texts.getTranslation(key, locale));
    }
}
