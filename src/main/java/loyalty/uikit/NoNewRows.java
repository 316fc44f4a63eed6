package loyalty.uikit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import loyalty.shared.Message;
import loyalty.shared.RefusedException;

/** For tables that new records are not typed into. */
final class NoNewRows implements NewRowHandler {

    @Override
    public List<Result> create(List<Map<String, String>> rows) {
        return check(rows);
    }

    @Override
    public List<Result> check(List<Map<String, String>> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        throw new RefusedException(Message.of("uikit.cells.noNewRows"));
    }

    @Override
    public void remove(Collection<String> ids) {
        throw new RefusedException(Message.of("uikit.cells.noNewRows"));
    }
}
