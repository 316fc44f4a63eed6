package loyalty.soak;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import loyalty.LoyaltyApplication;
import loyalty.customer.CustomerFixture;
import loyalty.followup.FollowupData;
import loyalty.followup.FollowupPriority;
import loyalty.followup.FollowupReason;
import loyalty.followup.FollowupService;
import loyalty.identity.RunAs;
import loyalty.identity.TeamData;
import loyalty.identity.TeamService;
import loyalty.identity.UserData;
import loyalty.identity.UserService;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The application, in a process of its own that may be killed, with follow-ups that come due one after the other and are
 * told by mail. Says on its standard output what became of all of them once nothing is under way any more.
 */
public final class RemindingApplication {
    static final String RESULT = "result ";
    static final String SUBJECT = "occasion%dx";

    private RemindingApplication() {}

    public static void main(String[] args) {
        new SpringApplicationBuilder(LoyaltyApplication.class, Later.class, OneDay.class).run(args);
    }

    /** What a killed process was sending is given up when it can't be true any more: nobody waits here until then. */
    static final class Later {
        @Bean
        @Primary
        Clock later(@Value("${loyalty.zone}") ZoneId zone, @Value("${soak.later}") Duration later) {
            return Clock.offset(Clock.system(zone), later);
        }
    }

    static final class OneDay implements ApplicationRunner {
        private static final Duration APART = Duration.ofMillis(20);

        private final TeamService teams;
        private final UserService users;
        private final CustomerFixture customers;
        private final FollowupService followups;
        private final RunAs runAs;
        private final JdbcClient jdbc;
        private final TransactionOperations transaction;
        private final Clock clock;
        private final int more;

        OneDay(
                TeamService teams,
                UserService users,
                CustomerFixture customers,
                FollowupService followups,
                RunAs runAs,
                JdbcClient jdbc,
                TransactionOperations transaction,
                Clock clock,
                @Value("${soak.followups}") int more) {
            this.teams = teams;
            this.users = users;
            this.customers = customers;
            this.followups = followups;
            this.runAs = runAs;
            this.jdbc = jdbc;
            this.transaction = transaction;
            this.clock = clock;
            this.more = more;
        }

        @Override
        public void run(ApplicationArguments arguments) {
            if (more == 0) Thread.ofPlatform().name("reminder-watch").start(this::watch);
            else plan(rep());
        }

        private UUID rep() {
            return jdbc.sql("select id from app_user where username = 'rep.soaked'")
                    .query(UUID.class)
                    .optional()
                    .orElseGet(() -> runAs.system(() -> {
                        users.create(
                                UserData.withoutEmail("admin.soaked", "Admin", "admin", Set.of()), "for-soaking-only");
                        UUID team = teams.create(new TeamData("East", Set.of()));
                        return users.create(
                                new UserData("rep.soaked", "Rep", "rep", Set.of(team), "rep@example.com"),
                                "for-soaking-only");
                    }));
        }

        /** All or none, for it may be killed in the middle of this, too. */
        private void plan(UUID rep) {
            transaction.executeWithoutResult(status -> planAll(rep));
        }

        private void planAll(UUID rep) {
            int before = planned();
            UUID customer = runAs.as(rep, () -> customers.customer("Wanda " + before));
            for (int i = before; i < before + more; i++) {
                FollowupData data = atTen(SUBJECT.formatted(i), rep);
                UUID id = runAs.as(rep, () -> followups.plan(customer, data));
                comesDue(id, APART.multipliedBy(i - before));
            }
        }

        private int planned() {
            return jdbc.sql("select count(*) from followup")
                    .query(Integer.class)
                    .single();
        }

        private FollowupData atTen(String subject, UUID rep) {
            LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
            LocalTime ten = LocalTime.of(10, 0);
            return new FollowupData(
                    FollowupReason.RETURN_VISIT, subject, tomorrow, ten, FollowupPriority.NORMAL, rep, null);
        }

        private void comesDue(UUID followup, Duration from) {
            jdbc.sql("update followup set notice = 'DUE_TIME', notice_at = :at where id = :id")
                    .param("at", clock.instant().plus(from).atOffset(ZoneOffset.UTC))
                    .param("id", followup)
                    .update();
        }

        private void watch() {
            try {
                while (underWay() > 0) Thread.sleep(50);
                System.out.println(RESULT + planned() + "\t" + result());
                System.out.flush();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }

        private int underWay() {
            return jdbc.sql("""
                            select (select count(*) from followup where notice = 'DUE_TIME')
                                + (select count(*) from notice_mail where state in ('WAITING', 'SENDING'))
                            """).query(Integer.class).single();
        }

        /** Everything anybody was told: its kind, the state of its mail where there is one, and its words. */
        private String result() {
            return jdbc.sql("""
                            select n.kind || ' ' || coalesce(m.state, '-') || ' ' || n.content
                            from notice n left join notice_mail m on m.notice_id = n.id
                            """).query(String.class).stream()
                    .map(line -> line.replace('\n', ' '))
                    .collect(Collectors.joining("\t"));
        }
    }
}
