package loyalty.uikit;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;

/** Told to the whole page when a {@link RecordList} shows other records than before: what sums them up is out of date. */
public class RecordsChangedEvent extends ComponentEvent<UI> {

    RecordsChangedEvent(UI page) {
        super(page, false);
    }
}
