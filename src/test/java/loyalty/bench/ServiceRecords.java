package loyalty.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Three contacts a customer on average, skewed, for every other customer an open follow-up, and some complaints, written by the database
 * itself: there is no import of them to be measured.
 */
class ServiceRecords {
    private static final String CONTACTS = """
            insert into interaction (id, customer_id, contacted_at, channel, direction, content, reaction,
                reaction_words, problem, solution, minutes, contacted_by, version)
            select gen_random_uuid(), c.id, now() - random() * interval '700 days',
                (array['PHONE', 'EMAIL', 'CHAT', 'VISIT'])[1 + floor(random() * 4)::int],
                case when random() < 0.7 then 'OUTGOING' else 'INCOMING' end,
                'Asked about the delivery of last week and what else is needed', 'NEUTRAL', '', '', '',
                1 + floor(random() * 20)::int, coalesce(c.owner_id, u.id), 0
            from customer c
            cross join (select id from app_user where username = 'overseer') u
            cross join lateral generate_series(1, case when c.completeness % 10 = 0 then 12 else 2 end) each
            """;
    /** One in ten waits for somebody to be given to; a quarter is overdue. */
    private static final String FOLLOWUPS = """
            insert into followup (id, customer_id, reason, subject, due_on, priority, assignee_id, state, open_due_on,
                created_at, version)
            select id, customer_id, 'RETURN_VISIT', 'Ask how the beans were', due_on,
                (array['HIGH', 'NORMAL', 'NORMAL', 'LOW'])[1 + floor(random() * 4)::int],
                case when random() < 0.1 then null else owner_id end, 'OPEN', due_on, now(), 0
            from (
                select gen_random_uuid() as id, c.id as customer_id, c.owner_id,
                    current_date - 10 + floor(random() * 40)::int as due_on
                from customer c where random() < 0.5
            ) planned
            """;

    /** One customer in ten has complained, most of whom have their answer. */
    private static final String FEEDBACK = """
            insert into feedback (id, customer_id, kind, content, given_on, open, created_at, version)
            select gen_random_uuid(), c.id, 'COMPLAINT', 'The parcel came late', current_date - 3, random() < 0.3,
                now() - interval '3 days', 0
            from customer c where random() < 0.1
            """;

    private static final String COMPLAINTS = """
            insert into complaint (id, severity, state, open, clock_started_at, risk_at, due_at, closed_at, version)
            select id, 'NORMAL', case when open then 'RECEIVED' else 'CLOSED' end, open, created_at,
                case when open then created_at + random() * interval '4 days' end,
                case when open then created_at + interval '4 days' + random() * interval '2 days' end,
                case when not open then created_at + random() * interval '2 days' end, 0
            from feedback
            """;

    private ServiceRecords() {}

    static void write(BenchmarkDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(CONTACTS);
            statement.executeUpdate(FOLLOWUPS);
            statement.executeUpdate(FEEDBACK);
            statement.executeUpdate(COMPLAINTS);
        }
    }
}
