package loyalty.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.servlet.ServletContext;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import loyalty.customer.CustomerFixture;
import loyalty.customer.CustomerNavigation;
import loyalty.identity.IdentityFixture;
import loyalty.identity.RunAs;
import loyalty.identity.web.HttpVisit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files that no browser would send, to the address that a dialog gave out: whatever is refused leaves nothing. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ForgedUploadTests {
    private static final Pattern TARGET = Pattern.compile("VAADIN/dynamic/resource/[^\"]+");
    private static final byte[] PDF = "%PDF-1.7 the contract".getBytes(UTF_8);
    private static final long GIGABYTE = 1L << 30;
    private static final long LARGEST = 20L << 20;

    @LocalServerPort
    int port;

    @Autowired
    CustomerFixture customers;

    @Autowired
    IdentityFixture identity;

    @Autowired
    RunAs runAs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ServletContext server;

    @Value("${loyalty.files:./data/files}")
    Path files;

    HttpVisit rep = new HttpVisit(0);
    UUID repId = new UUID(0, 0);
    String target = "";
    long filesBefore;

    @BeforeEach
    void anOpenDialog() {
        String name = IdentityFixture.fresh("rep.uploading");
        repId = identity.user(name, identity.team("uploading"));
        UUID customer = runAs.as(repId, () -> customers.customer("Wanda"));
        rep = signedIn(name);
        OpenPage page = OpenPage.of(rep);
        String answer = page.go(CustomerNavigation.location(customer) + "?tab=interaction.title");
        Matcher address = TARGET.matcher(page.click(OpenPage.button(answer, "Log a contact")));
        assertThat(address.find()).as("the dialog takes files").isTrue();
        target = "/" + address.group();
        filesBefore = onDisk();
    }

    @AfterEach
    void noPartOfAFileIsLeft() {
        assertThat(onDisk() - filesBefore).isEqualTo(known());
        await().untilAsserted(() -> assertThat(temporary()).isZero());
    }

    @Test
    void takesAFileAsTheDialogSendsIt() {
        assertThat(rep.upload(target, "contract.pdf", PDF).statusCode()).isEqualTo(200);
        assertThat(names()).isEqualTo("contract.pdf");
    }

    @Test
    void ofAPathOnlyTheNameIsKept() {
        assertThat(rep.upload(target, "..%2F..%2F..%5Cetc%2Fcontract.pdf", PDF).statusCode())
                .isEqualTo(200);
        assertThat(names()).isEqualTo("contract.pdf");
    }

    @ParameterizedTest
    @CsvSource({
        "empty.pdf, '', This file is empty",
        "program.pdf, MZ program, not the kind that its name says",
        "page.html, <script>, not the kind that its name says",
        "%20, %PDF-1.7, This file has no name",
    })
    void refusesAndSaysWhy(String name, String content, String reason) {
        HttpResponse<String> answer = rep.upload(target, name, content.getBytes(UTF_8));
        assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(answer.body()).contains(reason);
        assertThat(known()).isZero();
    }

    @Test
    void aGigabyteThatIsDeclaredIsNotWaitedFor() throws IOException {
        RawUpload.Outcome outcome = raw().declare(GIGABYTE, PDF);
        assertThat(outcome.answer()).contains("Files may have at most 20 MB");
        assertThat(known()).isZero();
    }

    @Test
    void aGigabyteThatIsNotDeclaredIsReadNoFurtherThanAFileMayBeLong() throws IOException {
        RawUpload.Outcome outcome = raw().stream(GIGABYTE, PDF);
        assertThat(outcome.bytesTaken()).isBetween(LARGEST, 2 * LARGEST);
        assertThat(known()).isZero();
    }

    @Test
    void aPlainFormIsHeldToTheSame() {
        assertThat(rep.uploadForm(target, "program.pdf", "MZ program".getBytes(UTF_8))
                        .body())
                .contains("not the kind that its name says");
        byte[] large = Arrays.copyOf(PDF, 3 << 19);
        assertThat(rep.uploadForm(target, "large.pdf", large).statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(known()).isZero();
    }

    @Test
    void anotherUserSendsNothingToThisDialog() {
        String name = IdentityFixture.fresh("rep.uploading");
        identity.user(name, identity.team("uploading"));
        HttpVisit colleague = signedIn(name);
        OpenPage.of(colleague);
        assertThat(colleague.upload(target, "a.pdf", PDF).statusCode()).isGreaterThanOrEqualTo(400);
        assertNothingArrived();
    }

    @Test
    void withoutASessionNothingArrives() {
        assertThat(new HttpVisit(port).upload(target, "a.pdf", PDF).statusCode())
                .isNotEqualTo(200);
        assertNothingArrived();
    }

    @Test
    void whoDoesNotKnowTheSecretOfTheDialogSendsNothing() {
        String guessed = target.replaceAll("[0-9a-f]{8}-", "00000000-");
        assertThat(guessed).isNotEqualTo(target);
        assertThat(rep.upload(guessed, "a.pdf", PDF).statusCode()).isGreaterThanOrEqualTo(400);
        assertNothingArrived();
    }

    private void assertNothingArrived() {
        assertThat(known()).isZero();
        assertThat(onDisk()).isEqualTo(filesBefore);
    }

    private HttpVisit signedIn(String username) {
        HttpVisit visit = new HttpVisit(port);
        visit.signIn(username, IdentityFixture.PASSWORD);
        return visit;
    }

    private RawUpload raw() {
        return new RawUpload(port, target, rep.sessionId());
    }

    private long known() {
        return jdbc.sql("select count(*) from attachment where uploaded_by = ?")
                .param(repId)
                .query(Long.class)
                .single();
    }

    private String names() {
        return jdbc.sql("select name from attachment where uploaded_by = ?")
                .param(repId)
                .query(String.class)
                .single();
    }

    private long onDisk() {
        return filesIn(files.resolve("attachments"));
    }

    /** What the server itself puts down while a form arrives. */
    private long temporary() {
        return filesIn(((File) server.getAttribute(ServletContext.TEMPDIR)).toPath());
    }

    private static long filesIn(Path folder) {
        if (!Files.exists(folder)) return 0;
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
