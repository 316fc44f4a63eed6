package loyalty.credit.ui;

import com.vaadin.flow.data.provider.QuerySortOrder;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import loyalty.credit.CreditEntry;
import loyalty.credit.EnteredRow;
import loyalty.credit.EntryKind;
import loyalty.uikit.CellEdit;
import loyalty.uikit.CellEditHandler;
import loyalty.uikit.CellResult;
import loyalty.uikit.EditCause;
import loyalty.uikit.NewRowHandler;
import loyalty.uikit.RowSource;

/** What has been entered on this visit. It is shown and can be taken back, but no longer changed: the books grow only. */
final class EntryRows implements RowSource<EnteredRow>, NewRowHandler {
    private final CreditEntry entry;
    private final EntryKind kind;
    private final Map<String, EnteredRow> entered = new LinkedHashMap<>();

    EntryRows(CreditEntry entry, EntryKind kind) {
        this.entry = entry;
        this.kind = kind;
    }

    @Override
    public List<Result> create(List<Map<String, String>> rows) {
        return entry.enter(kind, rows).stream().map(this::keep).toList();
    }

    private Result keep(EnteredRow row) {
        if (row.id() == null) return Result.waiting(row.problems());
        String id = row.id().toString();
        entered.put(id, row);
        return Result.created(id);
    }

    @Override
    public List<Result> check(List<Map<String, String>> rows) {
        return entry.check(kind, rows).stream()
                .map(row -> row.problems().isEmpty() ? Result.created("") : Result.waiting(row.problems()))
                .toList();
    }

    @Override
    public void remove(Collection<String> ids) {
        entry.takeBack(kind, ids.stream().map(UUID::fromString).toList());
        ids.forEach(entered::remove);
    }

    @Override
    public List<EnteredRow> fetch(int offset, int limit, List<QuerySortOrder> order, Set<String> except) {
        return entered.entrySet().stream()
                .filter(row -> !except.contains(row.getKey()))
                .map(Map.Entry::getValue)
                .skip(offset)
                .limit(limit)
                .toList();
    }

    @Override
    public int count() {
        return entered.size();
    }

    @Override
    public String idOf(EnteredRow row) {
        return String.valueOf(row.id());
    }

    @Override
    public List<EnteredRow> find(Collection<String> ids) {
        return ids.stream().filter(entered::containsKey).map(entered::get).toList();
    }

    /** For what is kept already: no cell of it can be changed. */
    record Kept() implements CellEditHandler<EnteredRow> {

        @Override
        public List<CellResult> edit(List<CellEdit<EnteredRow>> edits, EditCause cause) {
            return check(edits);
        }

        @Override
        public List<CellResult> check(List<CellEdit<EnteredRow>> edits) {
            return edits.stream()
                    .map(edit -> CellResult.refused("credit.entry.kept"))
                    .toList();
        }
    }
}
