package loyalty.identity;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Loans in the database. They hold while the lender is active and the borrower is in teams of the lender only. */
@Component
class LoanStore {
    private static final String LIVE = """
            select p.id, p.lender_id, p.borrower_id, p.capability, p.scope, p.ends_at, l.role_id, r.version as role_version
            from permission_loan p join app_user l on l.id = p.lender_id join role r on r.id = l.role_id
            where p.taken_back_at is null and p.ends_at > ? and l.active = true
            and exists (select 1 from user_team b where b.user_id = p.borrower_id)
            and not exists (select 1 from user_team b where b.user_id = p.borrower_id and not exists (
                select 1 from user_team t where t.user_id = p.lender_id and t.team_id = b.team_id))
            order by p.ends_at, p.id
            """;

    private final JdbcClient jdbc;

    LoanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A loan with the role that its lender has now.
     *
     * @param roleVersion what has to be known of that role at least
     */
    record Row(
            UUID id,
            UUID lenderId,
            UUID borrowerId,
            Capability capability,
            Scope scope,
            Instant endsAt,
            UUID roleId,
            int roleVersion) {

        PermissionLoan loan() {
            return new PermissionLoan(id, lenderId, borrowerId, capability, scope, endsAt);
        }
    }

    int version() {
        return jdbc.sql("select version from permission_loan_version")
                .query(Integer.class)
                .single();
    }

    List<Row> live(Instant now) {
        return jdbc.sql(LIVE)
                .param(now.atOffset(ZoneOffset.UTC))
                .query(Row.class)
                .list();
    }

    void add(PermissionLoan loan, Instant now) {
        jdbc.sql("insert into permission_loan (id, lender_id, borrower_id, capability, scope, lent_at, ends_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        loan.id(),
                        loan.lenderId(),
                        loan.borrowerId(),
                        loan.capability().name(),
                        loan.scope().name(),
                        now.atOffset(ZoneOffset.UTC),
                        loan.endsAt().atOffset(ZoneOffset.UTC))
                .update();
        advance();
    }

    void takeBack(UUID id, Instant now) {
        jdbc.sql("update permission_loan set taken_back_at = ? where id = ?")
                .params(now.atOffset(ZoneOffset.UTC), id)
                .update();
        advance();
    }

    /** For changes to whom somebody may lend: only where there is a loan. */
    void advanceFor(UUID userId, Instant now) {
        jdbc.sql("update permission_loan_version set version = version + 1 where exists (select 1"
                        + " from permission_loan p where p.ends_at > ? and (p.lender_id = ? or p.borrower_id = ?))")
                .params(now.atOffset(ZoneOffset.UTC), userId, userId)
                .update();
    }

    void advance() {
        jdbc.sql("update permission_loan_version set version = version + 1").update();
    }
}
