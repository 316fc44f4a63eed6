package loyalty;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs ./mvnw with made-up JDKs and a made-up Maven that says which JDK it was given. */
@DisabledOnOs(OS.WINDOWS)
class WrapperTests {
    @TempDir
    Path machine;

    private record Outcome(int exitCode, String output) {}

    @BeforeEach
    void installMavenAndAnOldJava() throws IOException {
        install("bin/java", "echo 'openjdk version \"17.0.15\" 2025-04-15' >&2");
        installMaven("3.8.7");
    }

    @Test
    void takesTheNewestJdkFoundElsewhereWhenJavaIsTooOld() throws Exception {
        installJdk("jdks/seventeen", "17.0.1");
        installJdk("jdks/twenty five", "25.0.3");
        installJdk("jdks/twenty-one", "21.0.9");

        Outcome outcome = mvnw("");

        Path newest = machine.resolve("jdks/twenty five");
        assertThat(outcome)
                .isEqualTo(new Outcome(0, "Using JDK 25 in %s\nMaven [verify] on %s\n".formatted(newest, newest)));
    }

    @Test
    void findsJdksWhereMacsKeepThem() throws Exception {
        installJdk("jdks/temurin-25.jdk/Contents/Home", "25.0.3");
        assertThat(mvnw("").output()).contains("temurin-25.jdk/Contents/Home");
    }

    @Test
    void keepsAJdkThatIsNewEnough() throws Exception {
        installJdk("mine", "21.0.9");
        installJdk("jdks/newer", "25.0.3");

        Path mine = machine.resolve("mine");
        assertThat(mvnw(mine.toString())).isEqualTo(new Outcome(0, "Maven [verify] on %s\n".formatted(mine)));
    }

    @Test
    void saysWhatToInstallWhenThereIsNoJdk() throws Exception {
        installJdk("jdks/seventeen", "17.0.1");

        Outcome outcome = mvnw("");

        assertThat(outcome.exitCode()).isNotZero();
        assertThat(outcome.output())
                .startsWith("Loyalty Desk needs a JDK 21 or newer")
                .hasLineCount(1);
    }

    @Test
    void leavesAnOldMavenAlone() throws Exception {
        installJdk("mine", "25");
        installMaven("3.6.3");

        Outcome outcome = run(machine.resolve("mine").toString(), ". .mvn/bootstrap.sh; echo the wrapper goes on");

        assertThat(outcome).isEqualTo(new Outcome(0, "the wrapper goes on\n"));
    }

    private Outcome mvnw(String javaHome) throws Exception {
        return run(javaHome, "./mvnw verify");
    }

    private Outcome run(String javaHome, String command) throws Exception {
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", command).redirectErrorStream(true);
        shell.environment().put("PATH", machine.resolve("bin") + ":/usr/bin:/bin");
        shell.environment().put("JAVA_HOME", javaHome);
        shell.environment().put("LOYALTY_JDK_FOLDERS", machine.resolve("jdks").toString());
        Process process = shell.start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Outcome(process.waitFor(), output);
    }

    private void installJdk(String home, String version) throws IOException {
        install(home + "/bin/java", "echo 'openjdk version \"" + version + "\" 2026-01-20' >&2");
        install(home + "/bin/javac", "");
    }

    private void installMaven(String version) throws IOException {
        install("bin/mvn", """
                if [ "$1" = -v ]; then echo 'Apache Maven %s'; else echo "Maven [$*] on $JAVA_HOME"; fi
                """.formatted(version));
    }

    private void install(String path, String script) throws IOException {
        Path file = machine.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
