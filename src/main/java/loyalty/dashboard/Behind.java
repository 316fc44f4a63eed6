package loyalty.dashboard;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import loyalty.insight.Stage;
import loyalty.shared.RefusedException;
import loyalty.table.FilterCondition;
import loyalty.table.FilterOperator;
import loyalty.table.TableFilter;

/**
 * The customers behind a figure, a bar or a cell; written as a code, it stands in the filter of the table.
 *
 * @param details what the kind needs besides the period
 */
public record Behind(Kind kind, Period period, List<String> details) {
    /** The key of the filter's column. */
    static final String COLUMN = "figure";

    private static final String BETWEEN = "~";

    /** Who is meant. */
    public enum Kind {
        AT_START,
        AT_END,
        NEW,
        WON_BACK,
        LOST,
        KEPT,
        BOUGHT,
        BOUGHT_AGAIN,
        SCORED,
        SATISFIED,
        RECOMMENDED,
        PROMOTED,
        COMPLAINED,
        /** In one stage when the period began, in another when it ended: two stages. */
        MOVED(2),
        /** Whose loyalty score was in one band of {@link ScoreMove} at one month end, in another at another: two bands. */
        SCORE_MOVED(2),
        /** Who became lost for a reason: its code, empty where nobody told. */
        LOST_FOR(1),
        /** Who bought through a channel: its code, empty where none was told. */
        CHANNEL(1),
        /** Who first bought in the period and again in a later month: how many months later. */
        COHORT(1);

        private final int details;

        Kind() {
            this(0);
        }

        Kind(int details) {
            this.details = details;
        }
    }

    public static Behind of(Kind kind, Period period, String... details) {
        return new Behind(kind, period, List.of(details));
    }

    /** Those of the filter who stand behind it. */
    public TableFilter within(TableFilter filter) {
        return filter.and(new FilterCondition(COLUMN, FilterOperator.IS, List.of(code())));
    }

    String code() {
        return Stream.concat(
                        Stream.of(
                                kind.name(),
                                period.from().toString(),
                                period.to().toString()),
                        details.stream())
                .collect(Collectors.joining(BETWEEN));
    }

    /** Empty when nobody wrote it that way. */
    static Optional<Behind> read(String code) {
        List<String> parts = List.of(code.split(BETWEEN, -1));
        try {
            Period period = new Period(LocalDate.parse(parts.get(1)), LocalDate.parse(parts.get(2)));
            return Optional.of(new Behind(Kind.valueOf(parts.getFirst()), period, parts.subList(3, parts.size())))
                    .filter(Behind::makesSense);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException | RefusedException garbled) {
            return Optional.empty();
        }
    }

    private boolean makesSense() {
        if (details.size() != kind.details) return false;
        return switch (kind) {
            case MOVED -> Stream.of(Stage.values()).map(Stage::name).toList().containsAll(details);
            case SCORE_MOVED ->
                IntStream.range(0, 2).allMatch(place -> band(place) >= 0 && band(place) < ScoreMove.BANDS);
            case COHORT -> months() >= 0 && months() <= Period.MOST_YEARS * 12;
            default -> true;
        };
    }

    /** How many months later a cohort bought. */
    int months() {
        return Integer.parseInt(details.getFirst());
    }

    /** A band of {@link Kind#SCORE_MOVED}. */
    int band(int place) {
        return Integer.parseInt(details.get(place));
    }

    /** A stage of {@link Kind#MOVED}; prospects had bought nothing yet. */
    boolean isProspectIn(int place) {
        return details.get(place).equals(Stage.PROSPECT.name());
    }
}
