package loyalty.segment;

import java.time.LocalDate;
import java.util.UUID;
import loyalty.shared.SqlCondition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * From when until when customers belonged to segments. A stay's days are those from {@code came_on} to the one before
 * {@code left_on}; who came and left on the same day has an empty one, which counts nowhere.
 */
@Repository
class SegmentStays {
    /** Who is erased belongs nowhere any more. */
    private static final String FITTING = """
            select 1 from customer c join customer_figures f on f.customer_id = c.id
            where c.id = s.customer_id and c.erased_at is null and %s
            """;

    private final JdbcClient jdbc;

    SegmentStays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Brings the stays up to date, in three statements however many customers there are; on the same day as often as one
     * likes.
     *
     * @param fitting a condition on {@code customer c} and {@code customer_figures f}
     */
    void update(UUID segment, SqlCondition fitting, LocalDate today) {
        String fits = FITTING.formatted(fitting.sql());
        run("""
                update segment_stay s set left_on = :today
                where s.segment_id = :segment and s.left_on is null and not exists (%s)
                """.formatted(fits), segment, fitting, today);
        run("""
                update segment_stay s set left_on = null
                where s.segment_id = :segment and s.left_on = :today and exists (%s)
                """.formatted(fits), segment, fitting, today);
        run("""
                insert into segment_stay (segment_id, customer_id, came_on)
                select cast(:segment as uuid), fresh.id, cast(:today as date) from (
                    select c.id from customer c join customer_figures f on f.customer_id = c.id
                    where c.erased_at is null and %s
                    except select s.customer_id from segment_stay s
                    where s.segment_id = :segment and s.left_on is null) fresh
                """.formatted(fitting.sql()), segment, fitting, today);
    }

    private void run(String sql, UUID segment, SqlCondition fitting, LocalDate today) {
        jdbc.sql(sql)
                .params(fitting.params())
                .param("segment", segment)
                .param("today", today)
                .update();
    }
}
