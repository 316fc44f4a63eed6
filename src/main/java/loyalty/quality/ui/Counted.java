package loyalty.quality.ui;

import com.vaadin.flow.component.html.Span;
import loyalty.quality.QualityService;
import loyalty.uikit.Formats;

/** How many there are, as far as it is counted. */
class Counted extends Span {

    Counted(int count, String key, Formats formats) {
        setText(getTranslation(key, figure(count, formats)));
    }

    static String figure(int count, Formats formats) {
        return formats.upTo(count, QualityService.MOST_COUNTED);
    }
}
