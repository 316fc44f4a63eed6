package loyalty.soak;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import loyalty.LoyaltyApplication;
import loyalty.campaign.CampaignFixture;
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
 * told by mail, and a campaign that mails to many customers. Says on its standard output what became of all of them once nothing is under way any more.
 */
public final class RemindingApplication {
    static final String RESULT = "result ";
    static final String SUBJECT = "occasion%dx";
    static final String INVITED = "invited%dx";

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
        private static final String REP = "rep.soaked";
        private static final String SUPERVISOR = "supervisor.soaked";
        private static final String PASSWORD = "for-soaking-only";

        private final TeamService teams;
        private final UserService users;
        private final CustomerFixture customers;
        private final CampaignFixture campaigns;
        private final FollowupService followups;
        private final RunAs runAs;
        private final JdbcClient jdbc;
        private final TransactionOperations transaction;
        private final Clock clock;
        private final int more;
        private final int invited;

        OneDay(
                TeamService teams,
                UserService users,
                CustomerFixture customers,
                CampaignFixture campaigns,
                FollowupService followups,
                RunAs runAs,
                JdbcClient jdbc,
                TransactionOperations transaction,
                Clock clock,
                @Value("${soak.followups}") int more,
                @Value("${soak.invited}") int invited) {
            this.teams = teams;
            this.users = users;
            this.customers = customers;
            this.campaigns = campaigns;
            this.followups = followups;
            this.runAs = runAs;
            this.jdbc = jdbc;
            this.transaction = transaction;
            this.clock = clock;
            this.more = more;
            this.invited = invited;
        }

        @Override
        public void run(ApplicationArguments arguments) {
            if (more == 0) Thread.ofPlatform().name("reminder-watch").start(this::watch);
            else plan();
        }

        private UUID first() {
            UUID rep = runAs.system(() -> {
                users.create(UserData.withoutEmail("admin.soaked", "Admin", "admin", Set.of()), PASSWORD);
                UUID team = teams.create(new TeamData("East", Set.of()));
                users.create(UserData.withoutEmail(SUPERVISOR, "Supervisor", "supervisor", Set.of(team)), PASSWORD);
                return users.create(new UserData(REP, "Rep", "rep", Set.of(team), "rep@example.com"), PASSWORD);
            });
            runAs.as(user(SUPERVISOR).orElseThrow(), this::invite);
            return rep;
        }

        private Optional<UUID> user(String username) {
            return jdbc.sql("select id from app_user where username = ?")
                    .param(username)
                    .query(UUID.class)
                    .optional();
        }

        private UUID invite() {
            List<UUID> all = IntStream.range(0, invited)
                    .mapToObj(i -> customers.customer(INVITED.formatted(i)))
                    .toList();
            jdbc.sql("update customer set consent = 'GIVEN'").update();
            return campaigns.mailing(all);
        }

        /** All or none, for it may be killed in the middle of this, too. */
        private void plan() {
            transaction.executeWithoutResult(status -> planAll(user(REP).orElseGet(this::first)));
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
                                + (select count(*) from customer_mail where state in ('WAITING', 'SENDING'))
                            """).query(Integer.class).single();
        }

        /** Everything anybody was told: its kind, the state of its mail where there is one, and its words. */
        private String result() {
            return jdbc.sql("""
                            select n.kind || ' ' || coalesce(m.state, '-') || ' ' || n.content
                            from notice n left join notice_mail m on m.notice_id = n.id
                            union all
                            select m.purpose || ' ' || m.state || ' ' || c.name
                            from customer_mail m join customer c on c.id = m.customer_id
                            """).query(String.class).stream()
                    .map(line -> line.replace('\n', ' '))
                    .collect(Collectors.joining("\t"));
        }
    }
}
