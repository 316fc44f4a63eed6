package loyalty.table.ui;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import loyalty.customer.ChangeOutcome;
import loyalty.customer.FieldChange;
import loyalty.identity.UserDirectory;
import loyalty.shared.Message;
import loyalty.table.TableEditService;
import loyalty.table.TableRow;
import loyalty.uikit.CellEdit;
import loyalty.uikit.CellEditHandler;
import loyalty.uikit.CellResult;
import loyalty.uikit.EditCause;
import loyalty.uikit.Formats;
import loyalty.uikit.Notifications;
import org.springframework.stereotype.Component;

/** Takes what was typed into cells to the records behind them. */
@Component
class TableEdits implements CellEditHandler<TableRow> {
    private final TableEditService cells;
    private final UserDirectory users;
    private final TableTexts texts;
    private final Formats formats;

    TableEdits(TableEditService cells, UserDirectory users, TableTexts texts, Formats formats) {
        this.cells = cells;
        this.users = users;
        this.texts = texts;
        this.formats = formats;
    }

    @Override
    public List<CellResult> edit(List<CellEdit<TableRow>> edits, EditCause cause) {
        List<FieldChange> changes = changes(edits);
        List<ChangeOutcome> outcomes = cause == EditCause.UNDO ? cells.takeBack(changes) : cells.change(changes);
        outcomes.stream().flatMap(TableEdits::warning).findFirst().ifPresent(Notifications::notice);
        return results(edits, outcomes);
    }

    @Override
    public List<CellResult> check(List<CellEdit<TableRow>> edits) {
        return results(edits, cells.check(changes(edits)));
    }

    private static Stream<Message> warning(ChangeOutcome outcome) {
        return outcome instanceof ChangeOutcome.Saved saved ? Stream.ofNullable(saved.warning()) : Stream.empty();
    }

    private static List<FieldChange> changes(List<CellEdit<TableRow>> edits) {
        return edits.stream()
                .map(edit -> new FieldChange(edit.row().id(), edit.column(), edit.seen(), edit.typed()))
                .toList();
    }

    private List<CellResult> results(List<CellEdit<TableRow>> edits, List<ChangeOutcome> outcomes) {
        return IntStream.range(0, edits.size())
                .mapToObj(i -> result(edits.get(i).column(), outcomes.get(i)))
                .toList();
    }

    private CellResult result(String column, ChangeOutcome outcome) {
        return switch (outcome) {
            case ChangeOutcome.Saved saved -> CellResult.saved();
            case ChangeOutcome.Refused(Message reason) -> CellResult.refused(reason);
            case ChangeOutcome.Conflict conflict ->
                CellResult.conflict(conflict.current(), texts.cell(column, conflict.current()), told(conflict));
        };
    }

    private Message told(ChangeOutcome.Conflict conflict) {
        UUID by = conflict.by();
        String name = by == null ? null : users.nameOf(by).orElse(null);
        return name == null || conflict.at() == null
                ? Message.of("table.conflict.changed")
                : Message.of("table.conflict.changedBy", name, formats.time(conflict.at()));
    }
}
