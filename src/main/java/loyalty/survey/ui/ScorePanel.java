package loyalty.survey.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import loyalty.customer.CustomerAccess;
import loyalty.customer.CustomerPanel;
import loyalty.identity.Capability;
import loyalty.survey.ScoreService;
import loyalty.uikit.Formats;

/** The tab of how satisfied a customer is. */
@org.springframework.stereotype.Component
class ScorePanel implements CustomerPanel {
    private static final int ORDER = 30;

    final ScoreService scores;
    final Formats formats;
    private final CustomerAccess access;
    private final Clock clock;

    ScorePanel(ScoreService scores, Formats formats, CustomerAccess access, Clock clock) {
        this.scores = scores;
        this.formats = formats;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public String titleKey() {
        return "survey.title";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component content(UUID customerId) {
        return new ScoreTab(this, customerId, access.allows(customerId, Capability.SCORE_EDIT));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
