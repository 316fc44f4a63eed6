package loyalty.uikit;

import java.util.Collection;
import java.util.List;
import java.util.Map;

record SampleNewRows(SampleTable table) implements NewRowHandler {

    @Override
    public List<Result> create(List<Map<String, String>> rows) {
        table.sleep();
        return rows.stream().map(table::add).toList();
    }

    @Override
    public List<Result> check(List<Map<String, String>> rows) {
        return rows.stream().map(table::judge).toList();
    }

    @Override
    public void remove(Collection<String> ids) {
        table.remove(ids);
    }
}
