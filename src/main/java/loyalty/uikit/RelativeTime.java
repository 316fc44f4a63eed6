package loyalty.uikit;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import java.time.Instant;
import java.time.LocalDate;

/** "3 days ago", with the exact time on hover. */
@Tag("time")
public class RelativeTime extends HtmlComponent {

    public RelativeTime(Instant time, Formats formats) {
        this(formats.ago(time), formats.time(time), time.toString());
    }

    public RelativeTime(LocalDate date, Formats formats) {
        this(formats.ago(date), formats.date(date), date.toString());
    }

    private RelativeTime(String words, String exact, String machineReadable) {
        getElement().setText(words);
        getElement().setAttribute("datetime", machineReadable);
        setTitle(exact);
    }
}
