package loyalty.interaction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import loyalty.OnH2;
import loyalty.audit.AuditHistory;
import loyalty.customer.CustomerFixture;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import loyalty.shared.RefusedException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnH2
class AttachmentServiceTests {
    private static final byte[] PDF = "%PDF-1.7 the contract 合同".getBytes(UTF_8);

    @Autowired
    AttachmentService attachments;

    @Autowired
    AttachmentIntake intake;

    @Autowired
    AttachmentFiles files;

    @Autowired
    InteractionService interactions;

    @Autowired
    ContactCleaning cleaning;

    @Autowired
    CustomerFixture customers;

    @Autowired
    IdentityFixture identity;

    @Autowired
    AuditHistory history;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SignIn signIn;

    @Autowired
    Clock clock;

    @Value("${loyalty.files:./data/files}")
    Path root;

    UUID customer;

    @BeforeEach
    void aCustomerOfMine() {
        signIn.as("rep.files", identity.team("files"));
        customer = customers.customer("Filed");
    }

    @Test
    void aFileComesBackAsItWasAndStandsEncryptedOnTheDisk() throws IOException {
        UUID id = attached("合同.pdf");
        try (InputStream content = attachments.open(id).content()) {
            assertThat(content.readAllBytes()).isEqualTo(PDF);
        }
        assertThat(Files.readString(root.resolve("attachments").resolve(id.toString()), StandardCharsets.ISO_8859_1))
                .doesNotContain("PDF", "contract");
        Attachment listed = interactions.of(customer, 0, 1).getFirst().files().getFirst();
        assertThat(listed)
                .isEqualTo(new Attachment(id, "合同.pdf", "application/pdf", PDF.length, ScanResult.NOT_SCANNED));
    }

    @Test
    void refusesWhatIsNotWhatItSaysAndKeepsNothingOfIt() {
        long before = onDisk();
        assertRefused(() -> upload("a.pdf", new byte[0]), "interaction.file.empty");
        assertRefused(() -> upload("a.pdf", "MZ this is a program".getBytes(UTF_8)), "interaction.file.kind");
        assertRefused(() -> upload("a.exe", PDF), "interaction.file.kind");
        assertRefused(() -> upload("pdf", PDF), "interaction.file.kind");
        assertRefused(() -> upload("a.txt", new byte[] {'a', 0, 'b'}), "interaction.file.kind");
        assertRefused(() -> upload("a.html", "<script>".getBytes(UTF_8)), "interaction.file.kind");
        assertRefused(() -> upload(" / ", PDF), "interaction.file.unnamed");
        assertThat(onDisk()).isEqualTo(before);
    }

    @Test
    void aGigabyteIsRefusedAfterTwentyMegabytes() {
        long before = onDisk();
        Endless gigabyte = new Endless();
        assertRefused(() -> attachments.upload("big.pdf", gigabyte), "interaction.file.tooLarge");
        assertThat(gigabyte.read).isBetween(AttachmentFiles.LARGEST, AttachmentFiles.LARGEST + (1 << 17));
        assertThat(onDisk()).isEqualTo(before);
    }

    @Test
    void whatBreaksOffIsNotKept() {
        long before = onDisk();
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };
        assertRefused(() -> attachments.upload("a.pdf", broken), "interaction.file.cutOff");
        assertThat(onDisk()).isEqualTo(before);
    }

    @Test
    void whatAScannerFindsIsNotKept() {
        long before = onDisk();
        var scanned = new AttachmentIntake(files, content -> ScanResult.INFECTED);
        assertRefused(() -> scanned.take("a.pdf", new ByteArrayInputStream(PDF)), "interaction.file.infected");
        var down = new AttachmentIntake(files, content -> {
            throw new IOException("no scanner");
        });
        assertRefused(() -> down.take("a.pdf", new ByteArrayInputStream(PDF)), "interaction.file.cutOff");
        assertThat(onDisk()).isEqualTo(before);
    }

    @Test
    void namesArePathsNowhereAndTurnNoReadingDirection() {
        assertThat(upload("..\\..\\/etc/contract\u202efdp.pdf", PDF).name()).isEqualTo("contractfdp.pdf");
        assertThat(upload("长".repeat(300) + ".pdf", PDF).name()).hasSize(200).endsWith(".pdf");
    }

    @Test
    void onlyWhoMaySeeTheCustomerGetsAFile() {
        UUID id = attached("secret.pdf");
        UUID loose = upload("loose.pdf", PDF).id();
        assertRefused(() -> attachments.open(loose), "interaction.file.gone");
        signIn.as("rep.filed.elsewhere", identity.team("elsewhere"));
        assertRefused(() -> attachments.open(id), "interaction.file.gone");
        assertRefused(() -> attachments.remove(id), "interaction.file.gone");
        assertRefused(() -> log(customers.customer("Mine"), Set.of(loose)), "interaction.file.gone");
    }

    @Test
    void aRemovedFileComesBackAndIsDeletedAfterADay() throws IOException {
        UUID id = attached("a.pdf");
        RemovedAttachment removed = attachments.remove(id);
        assertRefused(() -> attachments.open(id), "interaction.file.gone");
        attachments.restore(removed);
        attachments.open(id).content().close();
        assertThat(history.of(customer, true, 0, 1).getFirst().newValue()).isEqualTo("a.pdf");

        attachments.remove(id);
        cleaning.clean();
        assertThat(kept(id)).as("still to be undone").isTrue();
        aDayLater(id);
        cleaning.clean();
        assertThat(kept(id)).isFalse();
        assertRefused(() -> attachments.restore(removed), "interaction.file.gone");
    }

    @Test
    void filesGoAndComeBackWithTheirContact() {
        UUID id = attached("a.pdf");
        ContactSummary contact = interactions.of(customer, 0, 1).getFirst();
        RemovedContact removed = interactions.remove(contact.id(), contact.version());
        interactions.restore(removed);
        assertThat(interactions.of(customer, 0, 1).getFirst().files())
                .extracting(Attachment::id)
                .containsExactly(id);
    }

    @Test
    void filesWithoutARowAreDeleted() throws IOException {
        UUID orphan = UUID.randomUUID();
        files.keep(orphan, new ByteArrayInputStream(PDF));
        Path path = root.resolve("attachments").resolve(orphan.toString());
        path.toFile().setLastModified(clock.instant().minus(Duration.ofDays(2)).toEpochMilli());
        cleaning.clean();
        assertThat(path).doesNotExist();
    }

    private Attachment upload(String name, byte[] content) {
        return attachments.upload(name, new ByteArrayInputStream(content));
    }

    private UUID attached(String name) {
        UUID id = upload(name, PDF).id();
        log(customer, Set.of(id));
        return id;
    }

    private void log(UUID whom, Set<UUID> attached) {
        ContactData data =
                ContactData.of(clock.instant(), ContactChannel.EMAIL, ContactDirection.INCOMING, "With a file");
        interactions.log(whom, new NewContact(data, null, null, attached));
    }

    private void aDayLater(UUID id) {
        jdbc.sql("update attachment set loose_since = ? where id = ?")
                .params(List.of(clock.instant().minus(Duration.ofHours(25)).atOffset(ZoneOffset.UTC), id))
                .update();
    }

    private boolean kept(UUID id) {
        return Files.exists(root.resolve("attachments").resolve(id.toString()));
    }

    private long onDisk() {
        Path folder = root.resolve("attachments");
        if (!Files.exists(folder)) return 0;
        try (Stream<Path> all = Files.list(folder)) {
            return all.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertRefused(ThrowingCallable call, String reason) {
        assertThatThrownBy(call).isInstanceOf(RefusedException.class).hasMessage(reason);
    }

    /** Begins as a PDF and goes on for a gigabyte. */
    private static final class Endless extends InputStream {
        private long read;

        @Override
        public int read() {
            return read < PDF.length ? PDF[(int) read++] : read++ < 1L << 30 ? 'x' : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            for (int i = 0; i < length; i++) into[offset + i] = (byte) read();
            return length;
        }
    }
}
