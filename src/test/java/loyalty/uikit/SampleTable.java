package loyalty.uikit;

import com.vaadin.flow.data.provider.QuerySortOrder;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import loyalty.shared.Message;

/** A million records made up when asked for, and those that somebody has changed; shared by all who name it. */
final class SampleTable implements RowSource<Sample>, CellEditHandler<Sample> {
    static final List<CellChoice> TYPES = List.of(
            new CellChoice("vip", "贵宾 VIP", "guibin gb"),
            new CellChoice("regular", "普通", "putong pt"),
            new CellChoice("partner", "合作伙伴", "hezuohuoban hzhb"));
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴";
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰涛明超";
    private static final int TOO_LONG = 200;

    private final int made;
    private final Map<String, Sample> changed = new ConcurrentHashMap<>();
    private final List<String> added = new ArrayList<>();
    private final long latency;

    /** @param latency how long each saving takes, in milliseconds */
    SampleTable(int made, long latency) {
        this.made = made;
        this.latency = latency;
    }

    @Override
    public List<Sample> fetch(int offset, int limit, List<QuerySortOrder> order, Set<String> except) {
        var others = added.stream().filter(id -> !except.contains(id)).toList();
        return IntStream.range(offset, Math.min(offset + limit, made + others.size()))
                .mapToObj(i -> find(i < made ? "r" + i : others.get(i - made)).orElseThrow())
                .toList();
    }

    @Override
    public int count() {
        return made + added.size();
    }

    @Override
    public String idOf(Sample row) {
        return row.id();
    }

    @Override
    public List<Sample> find(Collection<String> ids) {
        return ids.stream().map(this::find).flatMap(Optional::stream).toList();
    }

    private Optional<Sample> find(String id) {
        var known = changed.get(id);
        if (known != null || !id.startsWith("r")) {
            return Optional.ofNullable(known);
        }
        return Optional.of(made(Integer.parseInt(id.substring(1))));
    }

    private Sample at(int index) {
        return find(index < made ? "r" + index : added.get(index - made)).orElseThrow();
    }

    private Sample made(int i) {
        var values = new HashMap<String, String>();
        values.put("number", "C%07d".formatted(i + 1));
        values.put("name", "" + SURNAMES.charAt(i % 10) + GIVEN.charAt(i / 10 % 16) + GIVEN.charAt(i / 7 % 16));
        values.put("phone", i % 5 == 4 ? "" : "138%08d".formatted(i));
        values.put("type", TYPES.get(i % 3).code());
        values.put("born", LocalDate.of(1960, 1, 1).plusDays(i % 15_000).toString());
        values.put("score", String.valueOf(i % 10 + 1));
        values.put("amount", String.valueOf(i % 9_973));
        values.put("member", String.valueOf(i % 2 == 0));
        values.put("tags", i % 4 == 0 ? "老客户, 华东" : "");
        values.put("notes", i % 6 == 0 ? "第一行\n第二行" : "");
        values.put("purchases", String.valueOf(i % 17));
        return new Sample("r" + i, values);
    }

    @Override
    public List<CellResult> edit(List<CellEdit<Sample>> edits, EditCause cause) {
        sleep();
        return edits.stream().map(this::save).toList();
    }

    @Override
    public List<CellResult> check(List<CellEdit<Sample>> edits) {
        return edits.stream().map(this::judge).toList();
    }

    private synchronized CellResult save(CellEdit<Sample> edit) {
        var result = judge(edit);
        if (result instanceof CellResult.Saved) {
            put(edit.row().id(), edit.column(), edit.typed());
        }
        return result;
    }

    private CellResult judge(CellEdit<Sample> edit) {
        var current = find(edit.row().id()).orElseThrow().get(edit.column());
        if (!current.equals(edit.seen())) {
            return CellResult.conflict(current, current, Message.of("uikit.ago.now"));
        }
        return refusal(edit.column(), edit.typed()).map(CellResult::refused).orElse(CellResult.saved());
    }

    void put(String id, String column, String value) {
        changed.put(id, find(id).orElseThrow().with(column, value));
    }

    Sample row(int index) {
        return at(index);
    }

    private static Optional<Message> refusal(String column, String typed) {
        var bad = switch (column) {
            case "score" -> !typed.isEmpty() && !typed.matches("[1-9]|10");
            case "amount" -> !typed.isEmpty() && !typed.matches("-?\\d+(\\.\\d+)?");
            case "type" -> TYPES.stream().noneMatch(type -> type.code().equals(typed));
            case "born" -> !typed.isEmpty() && !isDate(typed);
            default -> typed.length() > TOO_LONG;
        };
        return bad ? Optional.of(Message.of("uikit.field.badNumber")) : Optional.empty();
    }

    private static boolean isDate(String typed) {
        try {
            LocalDate.parse(typed);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** Takes a new record in; returns nothing when it is not enough for one. */
    NewRowHandler.Result add(Map<String, String> row) {
        var result = judge(row);
        var id = result.id();
        if (id != null) {
            var values = new HashMap<>(row);
            values.keySet().removeAll(result.reasons().keySet());
            changed.put(id, new Sample(id, Map.copyOf(values)));
            added.add(id);
        }
        return result;
    }

    /** Enough is a name and a phone. */
    NewRowHandler.Result judge(Map<String, String> row) {
        var reasons = new HashMap<String, Message>();
        row.forEach((column, typed) -> refusal(column, typed).ifPresent(reason -> reasons.put(column, reason)));
        var enough = row.containsKey("name") && row.containsKey("phone");
        return new NewRowHandler.Result(enough ? "n" + added.size() : null, reasons);
    }

    void remove(Collection<String> ids) {
        added.removeAll(ids);
        ids.forEach(changed::remove);
    }

    void sleep() {
        try {
            Thread.sleep(latency);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
