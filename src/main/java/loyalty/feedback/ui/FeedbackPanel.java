package loyalty.feedback.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import loyalty.customer.CustomerAccess;
import loyalty.customer.CustomerPanel;
import loyalty.feedback.FeedbackService;
import loyalty.identity.Capability;
import loyalty.uikit.Formats;

/** The tab of what a customer said. */
@org.springframework.stereotype.Component
class FeedbackPanel implements CustomerPanel {
    private static final int ORDER = 40;

    final FeedbackService feedback;
    final FeedbackChoices choices;
    final Formats formats;
    private final CustomerAccess access;
    private final Clock clock;

    FeedbackPanel(
            FeedbackService feedback, FeedbackChoices choices, Formats formats, CustomerAccess access, Clock clock) {
        this.feedback = feedback;
        this.choices = choices;
        this.formats = formats;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public String titleKey() {
        return "feedback.title";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component content(UUID customerId) {
        return new FeedbackTab(this, customerId, access.allows(customerId, Capability.FEEDBACK_EDIT));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
