package loyalty.credit.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import loyalty.credit.CreditRights;
import loyalty.credit.CreditService;
import loyalty.credit.PaymentService;
import loyalty.credit.RatingService;
import loyalty.credit.ReceivableService;
import loyalty.customer.CustomerPanel;
import loyalty.identity.Access;
import loyalty.identity.FieldGroup;
import loyalty.identity.Permissions;
import loyalty.uikit.EmptyState;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;

/** The tab of what a customer owes and paid; who may see the rating only, sees the rating only. */
@org.springframework.stereotype.Component
class CreditPanel implements CustomerPanel {
    private static final int ORDER = 60;

    final CreditService credit;
    final ReceivableService receivables;
    final PaymentService payments;
    final RatingService ratings;
    final Formats formats;
    private final Clock clock;

    CreditPanel(
            CreditService credit,
            ReceivableService receivables,
            PaymentService payments,
            RatingService ratings,
            Formats formats,
            Clock clock) {
        this.credit = credit;
        this.receivables = receivables;
        this.payments = payments;
        this.ratings = ratings;
        this.formats = formats;
        this.clock = clock;
    }

    @Override
    public String titleKey() {
        return "credit.title";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean offered(Permissions permissions) {
        return permissions.access(FieldGroup.CREDIT, true) != Access.HIDDEN
                || permissions.access(FieldGroup.CREDIT, false) != Access.HIDDEN;
    }

    @Override
    public Component content(UUID customerId) {
        CreditRights rights = credit.rights(customerId);
        return switch (rights.access()) {
            case HIDDEN -> new EmptyState(Icons.LOCK, translate("credit.hidden"));
            case MASKED -> RatingBadge.of(credit.rating(customerId));
            case READ, WRITE -> new CreditTab(this, customerId, rights.mayEnter());
        };
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
