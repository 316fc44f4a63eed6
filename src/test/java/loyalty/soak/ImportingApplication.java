package loyalty.soak;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import loyalty.LoyaltyApplication;
import loyalty.exchange.ImportAnswers;
import loyalty.exchange.ImportFixture;
import loyalty.exchange.ImportRuns;
import loyalty.exchange.ImportService;
import loyalty.exchange.ImportState;
import loyalty.exchange.ImportSubject;
import loyalty.exchange.ImportSummary;
import loyalty.identity.RunAs;
import loyalty.identity.TeamData;
import loyalty.identity.TeamService;
import loyalty.identity.UserData;
import loyalty.identity.UserService;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The application, in a process of its own that may be killed, with one import: begun at the first start, gone on with
 * after the next ones. Says on its standard output how far it is, and in the end what the database holds.
 */
public final class ImportingApplication {
    static final String ROWS = "rows ";
    static final String RESULT = "result ";

    private ImportingApplication() {}

    public static void main(String[] args) {
        new SpringApplicationBuilder(LoyaltyApplication.class, OneImport.class).run(args);
    }

    static final class OneImport implements ApplicationRunner {
        private final ImportFixture fixture;
        private final ImportService imports;
        private final ImportRuns runs;
        private final TeamService teams;
        private final UserService users;
        private final RunAs runAs;
        private final JdbcClient jdbc;
        private final Path file;

        OneImport(
                ImportFixture fixture,
                ImportService imports,
                ImportRuns runs,
                TeamService teams,
                UserService users,
                RunAs runAs,
                JdbcClient jdbc,
                @Value("${soak.file}") Path file) {
            this.fixture = fixture;
            this.imports = imports;
            this.runs = runs;
            this.teams = teams;
            this.users = users;
            this.runAs = runAs;
            this.jdbc = jdbc;
            this.file = file;
        }

        @Override
        public void run(ApplicationArguments arguments) {
            Thread.ofPlatform()
                    .name("import-watch")
                    .start(() -> runAs.as(supervisor(), () -> {
                        watch(importId());
                        return "";
                    }));
        }

        private UUID supervisor() {
            return jdbc.sql("select id from app_user where username = 'supervisor'")
                    .query(UUID.class)
                    .optional()
                    .orElseGet(() -> runAs.system(() -> {
                        UUID team = teams.create(new TeamData("East", Set.of()));
                        return users.create(
                                UserData.withoutEmail("supervisor", "Supervisor", "supervisor", Set.of(team)),
                                "for-soaking-only");
                    }));
        }

        private UUID importId() {
            return runs.recent(1).stream()
                    .filter(known -> known.state() != ImportState.DRAFT)
                    .map(ImportSummary::id)
                    .findFirst()
                    .orElseGet(this::begin);
        }

        private UUID begin() {
            UUID id = fixture.upload(ImportSubject.PURCHASES, file);
            fixture.answer(
                    id, answers -> new ImportAnswers(answers.dateOrder(), answers.decimalMark(), "", true, true));
            runs.start(id);
            return id;
        }

        private void watch(UUID id) {
            long before = -1;
            while (true) {
                try {
                    ImportSummary now = runs.find(id);
                    if (now.counts().read() != before)
                        say(ROWS + (before = now.counts().read()));
                    if (now.state() != ImportState.RUNNING) {
                        say(RESULT + now.state() + " " + now.counts() + " " + contents());
                        return;
                    }
                    Thread.sleep(2);
                } catch (RuntimeException away) {
                    say("The database is away: " + away.getClass().getSimpleName());
                } catch (InterruptedException stopped) {
                    return;
                }
            }
        }

        /** All that came of the file, but for what differs from run to run. */
        private String contents() {
            List<String> lines = jdbc.sql("""
                            select c.number || ' ' || c.name || ' ' || c.completeness || ' ' || f.purchase_count
                                || ' ' || f.total_amount || ' ' || f.favourite_product
                            from customer c join customer_figures f on f.customer_id = c.id
                            union all
                            select c.number || ' ' || p.purchased_on || ' ' || pr.name || ' ' || p.quantity
                                || ' ' || p.amount
                            from purchase p join customer c on c.id = p.customer_id
                            join product pr on pr.id = p.product_id
                            """).query(String.class).list();
            return lines.size() + " lines, hash "
                    + lines.stream().sorted().toList().hashCode();
        }

        private static void say(String line) {
            System.out.println(line);
            System.out.flush();
        }
    }
}
