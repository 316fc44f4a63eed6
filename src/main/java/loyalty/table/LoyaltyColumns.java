package loyalty.table;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How loyal the customer is, and what they are worth. */
@Component
@Order(6)
class LoyaltyColumns implements ColumnSource {
    private final ShippedChoices choices;

    LoyaltyColumns(ShippedChoices choices) {
        this.choices = choices;
    }

    @Override
    public List<TableColumn> columns() {
        return List.of(
                column("loyaltyScore", ColumnKind.NUMBER, "f.loyalty_score"),
                column("rfmCell", ColumnKind.TEXT, "f.rfm_cell"),
                DerivedColumn.of(
                        ColumnGroup.LOYALTY,
                        "rfmSegment",
                        ColumnKind.CHOICE,
                        "f.rfm_segment",
                        choices.of(
                                "insight.segment",
                                "CHAMPIONS",
                                "POTENTIAL_LOYALIST",
                                "LOYAL",
                                "PROMISING",
                                "NEW",
                                "CANT_LOSE",
                                "AT_RISK",
                                "NEED_ATTENTION",
                                "ABOUT_TO_SLEEP",
                                "LOST",
                                "OTHERS")),
                column("churnRisk", ColumnKind.PERCENT, "f.churn_risk"),
                column("lifetimeValue", ColumnKind.MONEY, "f.lifetime_value"));
    }

    private static TableColumn column(String key, ColumnKind kind, String sql) {
        return DerivedColumn.of(ColumnGroup.LOYALTY, key, kind, sql);
    }
}
