package loyalty.audit.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import loyalty.audit.AuditService;
import loyalty.audit.SignInTotals;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.uikit.FigureRow;
import loyalty.uikit.Formats;
import loyalty.uikit.HomeCard;

/** Who came in today and how often somebody was kept out, for those who look after the accounts. */
@org.springframework.stereotype.Component
class SignInsCard implements HomeCard {
    private final AuditService audit;
    private final Permissions permissions;
    private final Formats formats;
    private final Clock clock;

    SignInsCard(AuditService audit, Permissions permissions, Formats formats, Clock clock) {
        this.audit = audit;
        this.permissions = permissions;
        this.formats = formats;
        this.clock = clock;
    }

    @Override
    public String titleKey() {
        return "audit.signIns.title";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public boolean offered() {
        return permissions.allows(Capability.USER_ADMIN) && permissions.allows(Capability.AUDIT_VIEW);
    }

    @Override
    public Component content() {
        LocalDate today = LocalDate.now(clock);
        SignInTotals now = audit.signIns(today);
        SignInTotals before = audit.signIns(today.minusDays(1));
        return new FigureRow()
                .figure(formats.number(now.people()), translate("audit.signIns.people"), "audit")
                .figure(formats.number(now.failed()), translate("audit.signIns.failed"), "audit")
                .figure(formats.number(before.failed()), translate("audit.signIns.failedYesterday"), "audit");
    }
}
