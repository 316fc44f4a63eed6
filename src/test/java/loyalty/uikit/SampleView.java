package loyalty.uikit;

import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Shows a {@link SampleTable}; the last part of the address says which. One named slow… takes 400 ms to save. */
@Route(value = "sample-table", autoLayout = false)
@AnonymousAllowed
public class SampleView extends VerticalLayout implements HasUrlParameter<String> {
    private static final Map<String, SampleTable> TABLES = new ConcurrentHashMap<>();

    static SampleTable table(String name) {
        return TABLES.computeIfAbsent(name, key -> new SampleTable(1_000_000, key.startsWith("slow") ? 400 : 0));
    }

    @Override
    public void setParameter(BeforeEvent event, String name) {
        var table = table(name);
        var grid = new CellGrid<>(table, table, new SampleNewRows(table));
        grid.setColumns(columns());
        grid.setDraftScope("sample/" + name);
        grid.setRowTitle(row -> row.get("name"));
        grid.setSizeFull();
        var search = new TextField();
        search.setPlaceholder("Search");
        grid.setSearchField(search);
        add(search, grid, new CellStatistics(grid));
        setSizeFull();
    }

    private static List<CellColumn<Sample>> columns() {
        return List.of(
                column("number", CellType.TEXT).group("基本信息 Basic").frozen().part(row -> "fx"),
                edited("name", CellType.TEXT).group("基本信息 Basic").frozen().help("Family name first, as on the card"),
                column("phone", CellType.TEXT)
                        .group("基本信息 Basic")
                        .editing(row -> row.get("phone"), row -> !row.id().endsWith("7"))
                        .part(row -> row.id().endsWith("7") ? "lock" : ""),
                CellColumn.<Sample>of("type", CellType.CHOICE, row -> label(row.get("type")))
                        .header("type")
                        .group("分类 Class")
                        .editing(row -> row.get("type"))
                        .choices(SampleTable.TYPES),
                edited("born", CellType.DATE).group("分类 Class"),
                edited("member", CellType.FLAG).group("分类 Class").width("6em"),
                edited("tags", CellType.TAGS).group("分类 Class").width("14em"),
                edited("score", CellType.NUMBER).group("满意度 Satisfaction").width("6em"),
                edited("amount", CellType.NUMBER).group("购买 Purchases"),
                column("purchases", CellType.NUMBER).group("购买 Purchases").part(row -> "fx"),
                edited("notes", CellType.LONG_TEXT).group("备注 Notes").width("20em"),
                edited("a", CellType.TEXT).group("自定义 Custom"),
                edited("b", CellType.TEXT).group("自定义 Custom"),
                edited("c", CellType.TEXT).group("自定义 Custom"),
                edited("d", CellType.TEXT).group("自定义 Custom"),
                edited("e", CellType.TEXT).group("自定义 Custom"));
    }

    private static String label(String code) {
        return SampleTable.TYPES.stream()
                .filter(type -> type.code().equals(code))
                .map(CellChoice::label)
                .findFirst()
                .orElse("");
    }

    private static CellColumn<Sample> edited(String key, CellType type) {
        return column(key, type).editing(row -> row.get(key));
    }

    private static CellColumn<Sample> column(String key, CellType type) {
        return CellColumn.<Sample>of(key, type, row -> row.get(key)).header(key).sortable(key);
    }
}
