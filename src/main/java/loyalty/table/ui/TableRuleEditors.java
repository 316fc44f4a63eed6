package loyalty.table.ui;

import java.util.List;
import loyalty.table.ColumnKind;
import loyalty.table.RuleEditor;
import loyalty.table.RuleEditors;
import loyalty.table.TableColumn;
import loyalty.table.TableFilter;
import loyalty.table.TableService;
import org.springframework.stereotype.Component;

/** The filter editor of the table, for the views of other modules. */
@Component
class TableRuleEditors implements RuleEditors {
    private final TableService table;
    private final TableTexts texts;
    private final FilterWords words;

    TableRuleEditors(TableService table, TableTexts texts, FilterWords words) {
        this.table = table;
        this.texts = texts;
        this.words = words;
    }

    @Override
    public RuleEditor rule() {
        List<TableColumn> columns = table.filterColumns().stream()
                .filter(column -> column.kind() != ColumnKind.MEMBERSHIP)
                .toList();
        return new FilterEditor(texts, columns, true);
    }

    @Override
    public String say(TableFilter filter) {
        return words.say(filter);
    }
}
