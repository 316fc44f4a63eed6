package loyalty.customer.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.UUID;
import loyalty.customer.CustomerPanel;
import loyalty.customer.TimelineSource;
import loyalty.uikit.Formats;
import org.springframework.core.annotation.AnnotationAwareOrderComparator;

/** The tab of everything that happened with a customer. */
@org.springframework.stereotype.Component
class TimelinePanel implements CustomerPanel {
    private static final int ORDER = 5;

    private final List<TimelineSource> sources;
    private final Formats formats;

    TimelinePanel(List<TimelineSource> sources, Formats formats) {
        this.sources =
                sources.stream().sorted(AnnotationAwareOrderComparator.INSTANCE).toList();
        this.formats = formats;
    }

    @Override
    public String titleKey() {
        return "customer.timeline";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component content(UUID customerId) {
        return new TimelineTab(customerId, sources, formats);
    }
}
