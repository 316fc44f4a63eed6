package loyalty.table.ui;

import java.util.List;
import java.util.UUID;
import loyalty.customer.CustomerStanding;
import loyalty.table.TableColumn;
import loyalty.table.TableRow;
import loyalty.table.TableService;
import org.springframework.stereotype.Component;

/** Shows in the head of a customer's page what the table says of them. */
@Component
class StandingByFigures implements CustomerStanding {
    private static final List<String> SHOWN =
            List.of("stage", "loyaltyScore", "totalAmount", "lastPurchaseOn", "lastScore", "npsGroup");

    private final TableService table;
    private final TableTexts texts;

    StandingByFigures(TableService table, TableTexts texts) {
        this.table = table;
        this.texts = texts;
    }

    @Override
    public List<Fact> of(UUID customerId) {
        return table.rows(List.of(customerId), SHOWN).stream()
                .flatMap(row -> table.columns().stream()
                        .filter(column -> SHOWN.contains(column.key()))
                        .filter(column -> !row.value(column.key()).isEmpty())
                        .map(column -> fact(column, row)))
                .toList();
    }

    private Fact fact(TableColumn column, TableRow row) {
        return new Fact(texts.name(column), texts.cells(column).of(row.value(column.key())));
    }
}
