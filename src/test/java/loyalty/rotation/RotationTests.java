package loyalty.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import loyalty.FreshPostgres;
import loyalty.customer.ContactVault;
import loyalty.customer.CustomerBulk;
import loyalty.customer.CustomerFinder;
import loyalty.customer.CustomerKey;
import loyalty.identity.Capability;
import loyalty.identity.SignIn;
import loyalty.job.JobService;
import loyalty.job.JobState;
import loyalty.keys.KeyPurpose;
import loyalty.shared.RefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** New keys in an application that has its keys in a file, while customers are looked for. */
@SpringBootTest(properties = {"loyalty.keys.encryption=", "loyalty.keys.index="})
@ContextConfiguration(initializers = FreshPostgres.class)
class RotationTests {
    private static final int CUSTOMERS = 1_200;

    @TempDir
    static Path folder;

    @DynamicPropertySource
    static void keyFile(DynamicPropertyRegistry properties) {
        properties.add(
                "loyalty.keys.file", () -> folder.resolve("keys.properties").toString());
    }

    @Autowired
    RotationService rotation;

    @Autowired
    KeyRenewal renewal;

    @Autowired
    KeyRetirement retirement;

    @Autowired
    JobService jobs;

    @Autowired
    CustomerBulk bulk;

    @Autowired
    CustomerFinder finder;

    @Autowired
    ContactVault vault;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SignIn signIn;

    @BeforeEach
    void customers() {
        signIn.as("supervisor.rotation");
        if (jdbc.sql("select count(*) from customer").query(Integer.class).single() == 0)
            bulk.write(
                    UUID.randomUUID(),
                    IntStream.range(0, CUSTOMERS).mapToObj(RotationTests::row).toList());
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

    @Test
    void everyCustomerIsFoundAndReadThroughoutAndTheOldKeysAreNotNeededAfterwards() throws IOException {
        String before = Files.readString(folder.resolve("keys.properties"));
        signIn.as("admin");
        rotation.renew(KeyPurpose.ENCRYPTION);
        settle(rotation.goOn());
        rotation.renew(KeyPurpose.INDEX);
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> rotation.renew(KeyPurpose.INDEX));
        signIn.as("supervisor.rotation");

        AtomicInteger steps = new AtomicInteger();
        RenewalPlace interrupted = renewal.run(renewal.begin(), place -> {}, place -> {
            assertFound(steps.get() * 97 % CUSTOMERS);
            return steps.incrementAndGet() < 4;
        });
        assertThat(renewal.isDone(interrupted)).isFalse();
        RenewalPlace end = renewal.run(interrupted, place -> {}, place -> {
            assertFound(steps.getAndIncrement() * 97 % CUSTOMERS);
            return true;
        });

        assertThat(renewal.isDone(end)).isTrue();
        signIn.as("admin");
        settle(rotation.retire());
        assertThat(rotation.keys(KeyPurpose.ENCRYPTION)).hasSize(1);
        assertThat(rotation.keys(KeyPurpose.INDEX)).hasSize(1);
        assertThat(Files.readString(folder.resolve("keys.properties"))).isNotEqualTo(before);
        signIn.as("supervisor.rotation");
        for (int number = 0; number < CUSTOMERS; number += 113) assertFound(number);
    }

    private void settle(UUID job) {
        await().pollInSameThread().until(() -> jobs.find(job).state().finished());
        assertThat(jobs.find(job).state()).isEqualTo(JobState.DONE);
    }

    private void assertFound(int number) {
        assertThat(finder.find(phone(number), Capability.CUSTOMER_VIEW, 2)).hasSize(1);
        assertThat(finder.find(email(number), Capability.CUSTOMER_VIEW, 2)).hasSize(1);
        assertThat(bulk.match(List.of(new CustomerKey("", phone(number), "")))).doesNotContainNull();
        jdbc.sql("select id, phone from customer where name = ?")
                .param("Rotated " + number)
                .query(row -> {
                    assertThat(vault.open(ContactVault.PHONE, row.getObject("id", UUID.class), row.getBytes("phone")))
                            .endsWith(phone(number));
                });
    }
}
