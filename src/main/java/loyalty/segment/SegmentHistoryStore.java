package loyalty.segment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import loyalty.shared.SqlCondition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who stayed in segments; of the customers whom a scope names, on {@code customer c}. */
@Repository
class SegmentHistoryStore {
    private static final String STAYS = " from segment_stay s join customer c on c.id = s.customer_id where ";
    /** Whoever was a member when the segment was first looked at did not come that day. */
    private static final String COUNTS =
            "s.segment_id = :segment and s.came_on > :since and (s.left_on is null or s.left_on > s.came_on)";

    private static final String LEFT = "s.segment_id = :segment and s.left_on > s.came_on";

    private final JdbcClient jdbc;

    SegmentHistoryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many came and left on a day. */
    record Moves(LocalDate onDay, long came, long gone) {}

    Optional<LocalDate> watchedSince(UUID segment) {
        return jdbc.sql("select watched_on from segment where id = :segment and watched_on is not null")
                .param("segment", segment)
                .query(LocalDate.class)
                .optional();
    }

    /** How many are members as far as the last look knows. */
    long members(UUID segment, SqlCondition scope) {
        return jdbc.sql("select count(*)" + STAYS + "s.segment_id = :segment and s.left_on is null and " + scope.sql())
                .params(scope.params())
                .param("segment", segment)
                .query(Long.class)
                .single();
    }

    /** The days from one on on which anybody came or left. */
    List<Moves> moves(UUID segment, LocalDate since, LocalDate from, SqlCondition scope) {
        String moves = """
                select m.on_day, sum(m.came) as came, sum(m.gone) as gone
                from (select s.came_on as on_day, 1 as came, 0 as gone, s.customer_id from segment_stay s
                        where s.came_on >= :from and %s
                    union all
                    select s.left_on as on_day, 0 as came, 1 as gone, s.customer_id from segment_stay s
                        where s.left_on >= :from and %s) m
                join customer c on c.id = m.customer_id
                where %s group by m.on_day order by m.on_day
                """.formatted(COUNTS, LEFT, scope.sql());
        return jdbc.sql(moves)
                .params(scope.params())
                .param("segment", segment)
                .param("since", since)
                .param("from", from)
                .query(Moves.class)
                .list();
    }

    /** Who came or left last stands first. */
    List<SegmentMove> page(
            UUID segment,
            LocalDate since,
            SegmentPeriod period,
            SegmentMove.Way way,
            SqlCondition scope,
            int offset,
            int limit) {
        String day = way.column();
        String counts = way == SegmentMove.Way.CAME ? COUNTS : LEFT;
        return jdbc.sql("select c.id as customer_id, c.number, c.name, " + day + " as on_day" + STAYS + counts + " and "
                        + day + " between :from and :to and " + scope.sql()
                        + " order by on_day desc, c.number offset :offset rows fetch next :limit rows only")
                .params(scope.params())
                .param("segment", segment)
                .param("since", since)
                .param("from", period.from())
                .param("to", period.to())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new SegmentMove(
                        row.getObject("customer_id", UUID.class),
                        row.getString("number"),
                        row.getString("name"),
                        row.getObject("on_day", LocalDate.class)))
                .list();
    }
}
