package loyalty.quality.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.Collections;
import java.util.Locale;
import loyalty.customer.Choice;
import loyalty.customer.CustomerFields;
import loyalty.quality.ReviewFinding;
import loyalty.uikit.Formats;
import org.springframework.stereotype.Component;

/** What a review found, in words. */
@Component
class ReviewTexts {
    /** What a rule says about what was typed is not kept. */
    private static final int MOST_ARGUMENTS = 4;

    private final CustomerFields fields;
    private final Formats formats;

    ReviewTexts(CustomerFields fields, Formats formats) {
        this.fields = fields;
        this.formats = formats;
    }

    String column(ReviewFinding finding, Locale locale) {
        return fields.find(finding.field())
                .map(field -> field.name(locale, key -> translate(key)))
                .orElseGet(finding::field);
    }

    String found(ReviewFinding finding, Locale locale) {
        String key = "quality.review.found." + finding.kind();
        String figure = formats.number(finding.figure());
        Choice choice = finding.choice();
        return switch (finding.kind()) {
            case RARELY_FILLED -> translate(key, figure, formats.number(finding.customers()));
            case OFTEN_BROKEN -> translate(key, figure, rule(finding));
            case UNUSED_CHOICE -> translate(key, choice == null ? "" : choice.name(locale));
        };
    }

    private static String rule(ReviewFinding finding) {
        return translate(
                finding.rule(), Collections.nCopies(MOST_ARGUMENTS, "…").toArray());
    }

    String proposal(ReviewFinding finding) {
        return translate("quality.review.proposal." + finding.proposal());
    }
}
