package loyalty.identity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import loyalty.identity.BorrowedPermissions;
import loyalty.identity.PermissionLoan;
import loyalty.identity.UserDirectory;
import loyalty.uikit.Formats;
import loyalty.uikit.HomeCard;

/** What the user may do for some hours because a colleague lent it; only while there is something. */
@SpringComponent
class BorrowedCard implements HomeCard {
    private final BorrowedPermissions borrowed;
    private final UserDirectory directory;
    private final Formats formats;

    BorrowedCard(BorrowedPermissions borrowed, UserDirectory directory, Formats formats) {
        this.borrowed = borrowed;
        this.directory = directory;
        this.formats = formats;
    }

    @Override
    public String titleKey() {
        return "identity.lending.borrowed";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public boolean offered() {
        return !borrowed.list().isEmpty();
    }

    @Override
    public Component content() {
        var list = new UnorderedList();
        borrowed.list().forEach(loan -> list.add(new ListItem(words(loan))));
        return list;
    }

    private String words(PermissionLoan loan) {
        return translate(
                "identity.lending.borrowedLine",
                translate("identity.capability." + loan.capability()),
                translate("identity.scope." + loan.scope()),
                directory.nameOf(loan.lenderId()).orElse(""),
                formats.time(loan.endsAt()));
    }
}
