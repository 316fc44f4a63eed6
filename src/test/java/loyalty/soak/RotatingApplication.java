package loyalty.soak;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import loyalty.LoyaltyApplication;
import loyalty.customer.ContactVault;
import loyalty.customer.CustomerBulk;
import loyalty.customer.CustomerFinder;
import loyalty.identity.Capability;
import loyalty.identity.RunAs;
import loyalty.identity.TeamData;
import loyalty.identity.TeamService;
import loyalty.identity.UserData;
import loyalty.identity.UserService;
import loyalty.job.JobService;
import loyalty.job.JobSummary;
import loyalty.keys.KeyPurpose;
import loyalty.rotation.RotationService;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The application, in a process of its own that may be killed, changing both keys of many customers while these are
 * looked for, read and changed. Says on its standard output that it works, whom it could not find, and how it ended.
 */
public final class RotatingApplication {
    static final String WORKING = "working ";
    static final String RESULT = "result ";
    private static final int BATCH = 2_000;

    private RotatingApplication() {}

    public static void main(String[] args) {
        new SpringApplicationBuilder(LoyaltyApplication.class, OneRotation.class).run(args);
    }

    static final class OneRotation implements ApplicationRunner {
        private final RotationService rotation;
        private final JobService jobs;
        private final CustomerBulk bulk;
        private final CustomerFinder finder;
        private final ContactVault vault;
        private final TeamService teams;
        private final UserService users;
        private final RunAs runAs;
        private final JdbcClient jdbc;
        private final int customers;
        private final Random random = new Random();

        OneRotation(
                RotationService rotation,
                JobService jobs,
                CustomerBulk bulk,
                CustomerFinder finder,
                ContactVault vault,
                TeamService teams,
                UserService users,
                RunAs runAs,
                JdbcClient jdbc,
                @Value("${soak.customers}") int customers) {
            this.rotation = rotation;
            this.jobs = jobs;
            this.bulk = bulk;
            this.finder = finder;
            this.vault = vault;
            this.teams = teams;
            this.users = users;
            this.runAs = runAs;
            this.jdbc = jdbc;
            this.customers = customers;
        }

        @Override
        public void run(ApplicationArguments arguments) {
            Thread.ofPlatform().name("rotation-watch").start(this::watch);
        }

        private void watch() {
            try {
                prepare();
                List<UUID> renewals = renewals();
                int round = 0;
                while (!finished(renewals)) {
                    say(WORKING + round++);
                    useSome();
                }
                say(RESULT + everyValue());
            } catch (RuntimeException failure) {
                say(RESULT + failure);
            }
        }

        private void prepare() {
            if (!jdbc.sql("select id from app_user where username = 'admin'")
                    .query(UUID.class)
                    .list()
                    .isEmpty()) return;
            runAs.system(() -> {
                UUID team = teams.create(new TeamData("East", Set.of()));
                users.create(
                        UserData.withoutEmail("supervisor", "Supervisor", "supervisor", Set.of(team)),
                        "for-soaking-only");
                return "";
            });
            for (int from = 0; from < customers; from += BATCH) {
                List<Map<String, String>> rows = IntStream.range(from, Math.min(customers, from + BATCH))
                        .mapToObj(OneRotation::row)
                        .toList();
                as("supervisor", () -> bulk.write(UUID.randomUUID(), rows));
            }
            runAs.system(
                    () -> users.create(UserData.withoutEmail("admin", "Admin", "admin", Set.of()), "for-soaking-only"));
        }

        /** Begun once; a process that was killed before goes on with the next start. */
        private List<UUID> renewals() {
            return as("admin", () -> {
                if (jobs.recent(1).isEmpty()) {
                    rotation.renew(KeyPurpose.ENCRYPTION);
                    rotation.renew(KeyPurpose.INDEX);
                }
                return jobs.recent(2).stream().map(JobSummary::id).toList();
            });
        }

        private boolean finished(List<UUID> renewals) {
            return as(
                    "admin",
                    () -> renewals.stream().allMatch(id -> jobs.find(id).state().finished()));
        }

        private void useSome() {
            as("supervisor", () -> {
                for (int i = 0; i < 20; i++) {
                    int number = random.nextInt(customers);
                    demandFound(number);
                    bulk.write(
                            UUID.randomUUID(),
                            List.of(Map.of("phone", phone(number), "address", "Street " + random.nextInt(999))));
                }
                return "";
            });
        }

        private void demandFound(int number) {
            if (finder.find(phone(number), Capability.CUSTOMER_VIEW, 2).size() != 1
                    || finder.find(email(number), Capability.CUSTOMER_VIEW, 2).size() != 1)
                throw new IllegalStateException("Not found once: " + phone(number));
        }

        /** After the old keys are gone: what can't be read now never will be. */
        private String everyValue() {
            UUID retirement = as("admin", rotation::retire);
            while (!finished(List.of(retirement))) useSome();
            int keys = as(
                    "admin",
                    () -> rotation.keys(KeyPurpose.ENCRYPTION).size()
                            + rotation.keys(KeyPurpose.INDEX).size());
            int[] readable = {0};
            jdbc.sql("select id, phone, email, address from customer").query(row -> {
                UUID id = row.getObject("id", UUID.class);
                vault.open(ContactVault.EMAIL, id, row.getBytes("email"));
                vault.open(ContactVault.ADDRESS, id, row.getBytes("address"));
                if (!vault.open(ContactVault.PHONE, id, row.getBytes("phone")).isEmpty()) readable[0]++;
            });
            as("supervisor", () -> {
                for (int number = 0; number < customers; number += 37) demandFound(number);
                return "";
            });
            return readable[0] + " readable, " + keys + " keys";
        }

        private <T> T as(String username, Supplier<T> work) {
            UUID user = jdbc.sql("select id from app_user where username = ?")
                    .param(username)
                    .query(UUID.class)
                    .single();
            return runAs.as(user, work);
        }

        private static Map<String, String> row(int number) {
            return Map.of("name", "Rotated " + number, "phone", phone(number), "email", email(number));
        }

        private static String phone(int number) {
            return "138%08d".formatted(number);
        }

        private static String email(int number) {
            return "rotated%d@example.com".formatted(number);
        }

        private static void say(String line) {
            System.out.println(line);
            System.out.flush();
        }
    }
}
