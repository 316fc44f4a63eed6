package loyalty.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import loyalty.identity.LendingService;
import loyalty.identity.PermissionLoan;
import loyalty.identity.UserDirectory;
import loyalty.shared.RefusedException;
import loyalty.uikit.EmptyState;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;
import loyalty.uikit.Notifications;
import loyalty.uikit.RecordList;
import loyalty.uikit.RecordRow;

/** What the user has lent to colleagues, until when; to be taken back, and to lend more. */
@Route("lending")
@Menu(order = 925, title = "identity.lending.title", icon = Icons.SECURITY)
@RolesAllowed("PERMISSION_LEND")
class LendingView extends Div implements HasDynamicTitle {
    private static final String COLUMNS = "minmax(8rem, 1fr) minmax(10rem, 2fr) minmax(6rem, 1fr) minmax(9rem, 1fr)";

    private final transient LendingService lending;
    private final transient UserDirectory directory;
    private final transient Formats formats;
    private final RecordList<PermissionLoan> list;

    LendingView(LendingService lending, UserDirectory directory, Formats formats) {
        this.lending = lending;
        this.directory = directory;
        this.formats = formats;
        this.list = new RecordList<>(
                COLUMNS, headings(), new EmptyState(Icons.SECURITY, getTranslation("identity.lending.empty")));
        addClassNames("ld-list-view", "ld-permissions");
        add(new Paragraph(getTranslation("identity.lending.what")), list);
        list.records(query -> lending.lent().stream().skip(query.getOffset()).limit(query.getLimit()), this::row)
                .creating(
                        getTranslation("identity.lending.new"), () -> new LendingDialog(lending, this::refresh).open());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.lending.title");
    }

    private List<String> headings() {
        return List.of(
                getTranslation("identity.lending.borrower"),
                getTranslation("identity.lending.capability"),
                getTranslation("identity.lending.scope"),
                getTranslation("identity.lending.until"));
    }

    private RecordRow row(PermissionLoan loan) {
        return new RecordRow()
                .lead(new Span(directory.nameOf(loan.borrowerId()).orElse("")))
                .fact(getTranslation("identity.capability." + loan.capability()))
                .fact(getTranslation("identity.scope." + loan.scope()))
                .fact(formats.time(loan.endsAt()))
                .action(getTranslation("identity.lending.takeBack"), Icons.UNDO, () -> takeBack(loan.id()));
    }

    private void takeBack(UUID loanId) {
        try {
            lending.takeBack(loanId);
        } catch (RefusedException refused) {
            Notifications.refused(refused.reason());
        }
        refresh();
    }

    private void refresh() {
        list.show(lending.lent().size());
    }
}
