package loyalty.table.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Set;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.table.SortKey;
import loyalty.table.TableFilter;
import loyalty.table.TableQuery;
import loyalty.table.TableRow;
import loyalty.table.TableService;
import loyalty.uikit.HomeCard;
import loyalty.uikit.ScoreBadge;
import loyalty.uikit.ScoreBadge.Level;

/** Who was dissatisfied in the last thirty days, the newest first. */
@org.springframework.stereotype.Component
class LowScoresCard implements HomeCard {
    private static final int SHOWN = 5;
    private static final TableFilter FILTER = ShippedFilters.lowScoresLately();

    private final TableService table;
    private final TableTexts texts;
    private final Permissions permissions;

    LowScoresCard(TableService table, TableTexts texts, Permissions permissions) {
        this.table = table;
        this.texts = texts;
        this.permissions = permissions;
    }

    @Override
    public String titleKey() {
        return "table.home.lowScores";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean offered() {
        return permissions.allows(Capability.CUSTOMER_VIEW);
    }

    @Override
    public Component content() {
        var worst = new TableQuery(FILTER, "", List.of(new SortKey("lastScoreOn", true)));
        List<TableRow> rows = table.page(worst, Set.of("name", "company", "lastScore"), 0, SHOWN, 0);
        return new CustomerLines(rows, this::beside, FILTER);
    }

    private Component beside(TableRow row) {
        int score = Integer.parseInt(row.value("lastScore"));
        return new ScoreBadge(texts.cell("lastScore", row.value("lastScore")), Level.ofSatisfaction(score));
    }
}
