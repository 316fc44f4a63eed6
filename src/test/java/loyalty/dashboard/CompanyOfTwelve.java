package loyalty.dashboard;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import loyalty.customer.CustomerFixture;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import loyalty.purchase.PurchaseFixture;
import loyalty.table.FilterCondition;
import loyalty.table.FilterOperator;
import loyalty.table.TableFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A company of twelve customers over eighteen months, in a team of its own, with the supervisor signed in. Every piece
 * costs ten. By the default limits a customer is new for 90 days, active for 90 after the last purchase, and lost from the
 * 181st day on.
 *
 * <pre>
 *          bought on (pieces)                                    what happens around the first quarter of 2026
 * Ann      2025-01-01 03-31 06-20 09-10 12-01 2026-02-15 03-31   active all the time, buys on two days
 * Ben      2025-07-04 (2)                                        lost on 2026-01-01, the first day of the quarter
 * Cleo     2025-07-03                                            lost on 2025-12-31, the eve
 * Dan      2025-10-02                                            new on the eve; lost on 2026-04-01, the day after it
 * Eve      2025-01-10 2026-01-20                                 lost on 2025-07-10, won back
 * Fay      2025-02-01 2025-07-20 2026-03-01                      lost on 2026-01-17, won back on 03-01
 * Gus      2026-01-01 (3) 01-05 (-1)                             first purchase on the first day, one piece returned
 * Hal      2026-03-31 (1, 2)                                     first purchase on the last day, in two lines
 * Ida      2026-04-01                                            too late
 * Jim      2026-02-10 (-2)                                       only returned
 * Kim                                                            bought nothing, complained
 * Leo      2025-12-31 (10) 2026-01-02                            new on the eve
 * </pre>
 */
@Component
public class CompanyOfTwelve {
    private final CustomerFixture customers;
    private final PurchaseFixture shop;
    private final SignIn signIn;
    private final IdentityFixture identity;
    private final JdbcClient jdbc;

    CompanyOfTwelve(
            CustomerFixture customers, PurchaseFixture shop, SignIn signIn, IdentityFixture identity, JdbcClient jdbc) {
        this.customers = customers;
        this.shop = shop;
        this.signIn = signIn;
        this.identity = identity;
        this.jdbc = jdbc;
    }

    /** Whose supervisor sees customers of no team too: a query needs the filter. */
    public record Company(UUID team, String supervisor, Map<String, UUID> customers) {

        UUID customer(String name) {
            return Objects.requireNonNull(customers.get(name));
        }

        public TableFilter filter() {
            return TableFilter.of(new FilterCondition("team", FilterOperator.IS, List.of(team.toString())));
        }
    }

    public Company found() {
        UUID team = identity.team(IdentityFixture.fresh("Twelve"));
        String supervisor = IdentityFixture.fresh("supervisor");
        signIn.as(supervisor, team);
        Map<String, UUID> ids = new LinkedHashMap<>();
        for (String name : List.of("Ann", "Ben", "Cleo", "Dan", "Eve", "Fay", "Gus", "Hal", "Ida", "Jim", "Kim", "Leo"))
            ids.put(name, customers.customer(name));
        Company company = new Company(team, supervisor, ids);
        trade(company);
        voices(company);
        return company;
    }

    private void trade(Company company) {
        UUID tea = shop.product("Tea " + company.team());
        Map<String, String> bought = Map.ofEntries(
                Map.entry("Ann", "2025-01-01 2025-03-31 2025-06-20 2025-09-10 2025-12-01 2026-02-15 2026-03-31"),
                Map.entry("Ben", "2025-07-04*2"),
                Map.entry("Cleo", "2025-07-03"),
                Map.entry("Dan", "2025-10-02"),
                Map.entry("Eve", "2025-01-10 2026-01-20"),
                Map.entry("Fay", "2025-02-01 2025-07-20 2026-03-01"),
                Map.entry("Gus", "2026-01-01*3 2026-01-05*-1"),
                Map.entry("Hal", "2026-03-31*1 2026-03-31*2"),
                Map.entry("Ida", "2026-04-01"),
                Map.entry("Jim", "2026-02-10*-2"),
                Map.entry("Leo", "2025-12-31*10 2026-01-02"));
        bought.forEach((name, lines) -> {
            for (String line : lines.split(" ")) {
                String[] parts = line.split("\\*");
                int pieces = parts.length == 1 ? 1 : Integer.parseInt(parts[1]);
                shop.purchase(company.customer(name), tea, LocalDate.parse(parts[0]), pieces);
            }
        });
    }

    private void voices(Company company) {
        score(company, "Ann", 9, "2026-01-01");
        score(company, "Ben", 4, "2026-03-31");
        score(company, "Dan", 8, "2026-04-01");
        score(company, "Leo", 10, "2025-12-31");
        recommend(company, "Ann", 9, "2026-02-01");
        recommend(company, "Ben", 6, "2026-02-01");
        recommend(company, "Gus", 8, "2026-03-31");
        recommend(company, "Dan", 10, "2025-11-01");
        words(company, "Kim", "COMPLAINT", "2026-02-02");
        words(company, "Ben", "COMPLAINT", "2026-01-01");
        words(company, "Ann", "COMPLAINT", "2026-04-01");
        words(company, "Ann", "SUGGESTION", "2026-02-02");
    }

    private void score(Company company, String name, int score, String day) {
        insert(company, name, day, """
                insert into satisfaction_score (id, customer_id, score, scored_on, source, match_key, created_at, version)
                values (:id, :customer, :value, :day, 'MANUAL', :id, current_timestamp, 0)
                """, score);
    }

    private void recommend(Company company, String name, int rating, String day) {
        insert(company, name, day, """
                insert into recommendation (id, customer_id, rating, answered_on, source, created_at)
                values (:id, :customer, :value, :day, 'SURVEY', current_timestamp)
                """, rating);
    }

    private void words(Company company, String name, String kind, String day) {
        insert(company, name, day, """
                insert into feedback (id, customer_id, kind, content, given_on, open, created_at, version)
                values (:id, :customer, :value, 'Words', :day, false, current_timestamp, 0)
                """, kind);
    }

    private void insert(Company company, String name, String day, String sql, Object value) {
        jdbc.sql(sql)
                .param("id", UUID.randomUUID())
                .param("customer", company.customer(name))
                .param("value", value)
                .param("day", LocalDate.parse(day))
                .update();
    }
}
