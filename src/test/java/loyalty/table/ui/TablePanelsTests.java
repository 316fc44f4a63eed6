package loyalty.table.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import loyalty.OnH2;
import loyalty.customer.CustomerPanel;
import loyalty.identity.SignedInAs;
import loyalty.table.TableColumn;
import loyalty.table.TableService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
@SignedInAs("supervisor.panels")
class TablePanelsTests {
    @Autowired
    TableService table;

    @Autowired
    List<CustomerPanel> panels;

    @Test
    void leadsOnlyToTabsThatThereAre() {
        Set<String> tabs = panels.stream().map(CustomerPanel::titleKey).collect(Collectors.toSet());

        assertThat(table.columns())
                .extracting(TableColumn::key)
                .map(TablePanels::of)
                .filteredOn(tab -> !tab.isEmpty())
                .isNotEmpty()
                .isSubsetOf(tabs);
    }
}
