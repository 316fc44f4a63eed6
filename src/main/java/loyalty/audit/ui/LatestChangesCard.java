package loyalty.audit.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import loyalty.audit.AuditChange;
import loyalty.audit.AuditService;
import loyalty.audit.AuditTexts;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.uikit.Formats;
import loyalty.uikit.HomeCard;
import loyalty.uikit.RelativeTime;

/** The last changes of records in the log, for those who watch over it; who signs in is no news here. */
@org.springframework.stereotype.Component
class LatestChangesCard implements HomeCard {
    private static final int SHOWN = 5;

    private final AuditService audit;
    private final AuditTexts texts;
    private final Permissions permissions;
    private final Formats formats;

    LatestChangesCard(AuditService audit, AuditTexts texts, Permissions permissions, Formats formats) {
        this.audit = audit;
        this.texts = texts;
        this.permissions = permissions;
        this.formats = formats;
    }

    @Override
    public String titleKey() {
        return "audit.home.title";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public boolean offered() {
        return permissions.allows(Capability.AUDIT_VIEW);
    }

    @Override
    public Component content() {
        List<AuditChange> last = audit.latest(SHOWN);
        Map<UUID, String> names = audit.recordNames(last);
        Div lines = new Lines();
        if (last.isEmpty()) lines.add(new Paragraph(translate("audit.home.none")));
        last.forEach(change -> lines.add(line(change, names)));
        var all = new Anchor("audit", translate("audit.home.all"));
        all.addClassName("ld-lines-more");
        lines.add(all);
        return lines;
    }

    private Div line(AuditChange change, Map<UUID, String> names) {
        Locale locale = UI.getCurrent().getLocale();
        String deed = texts.action(change, locale) + " · " + texts.recordType(change.recordType(), locale);
        var what = new Span(deed);
        what.addClassNames("ld-soft", "ld-deed");
        var which = new Span(change.recordId() == null ? "" : names.getOrDefault(change.recordId(), ""));
        which.addClassName("ld-soft");
        var line = new Div(
                new Div(new Span(texts.user(change, locale)), what, which), new RelativeTime(change.at(), formats));
        line.addClassName("ld-line");
        return line;
    }

    @StyleSheet("context://styles/audit.css")
    private static final class Lines extends Div {
        Lines() {
            addClassName("ld-lines");
        }
    }
}
