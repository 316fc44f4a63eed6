package loyalty.table;

import java.util.List;
import java.util.stream.Stream;
import loyalty.credit.CreditListAccess;
import loyalty.credit.Rating;
import loyalty.customer.Choice;
import loyalty.identity.Access;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How the customer pays; only for who may see it of all customers within reach, as sorting by it tells it too. */
@Component
@Order(9)
class CreditColumns implements ColumnSource {
    private static final TableColumn RATING = DerivedColumn.of(
            ColumnGroup.CREDIT, "creditRating", ColumnKind.CHOICE, "f.credit_rating", CreditColumns::ratings);
    private static final List<TableColumn> AMOUNTS = List.of(
            column("arrears", ColumnKind.NUMBER, "f.arrears"),
            column("creditCurrency", ColumnKind.TEXT, "f.credit_currency"),
            column("daysOverdue", ColumnKind.NUMBER, "f.days_overdue"));

    private final CreditListAccess credit;
    private final Permissions permissions;

    CreditColumns(CreditListAccess credit, Permissions permissions) {
        this.credit = credit;
        this.permissions = permissions;
    }

    @Override
    public List<TableColumn> columns() {
        if (!permissions.allows(Capability.CUSTOMER_VIEW)) return List.of();
        Access access = credit.everywhere();
        if (access.atLeast(Access.READ)) return every();
        return access.atLeast(Access.MASKED) ? List.of(RATING) : List.of();
    }

    @Override
    public List<TableColumn> every() {
        return Stream.concat(Stream.of(RATING), AMOUNTS.stream()).toList();
    }

    /** Whether it tells more than the rating. */
    static boolean tellsAmounts(TableColumn column) {
        return AMOUNTS.contains(column);
    }

    private static TableColumn column(String key, ColumnKind kind, String sql) {
        return DerivedColumn.of(ColumnGroup.CREDIT, key, kind, sql);
    }

    private static List<Choice> ratings() {
        return Stream.of(Rating.values())
                .map(rating -> new Choice(rating.name(), rating.name(), rating.name()))
                .toList();
    }
}
