package loyalty.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * A random code of 99 bits that is told to the log, and replaced after ten wrong tries. It is kept nowhere else: each
 * start of the application has its own.
 */
class FirstRunCode {
    private static final int TRIES = 10;
    private static final int GROUPS = 5;

    private final Consumer<String> log;
    private String code = "";
    private int wrongTries;

    FirstRunCode(Consumer<String> log) {
        this.log = log;
    }

    synchronized void renew() {
        code = ReadableCode.random(GROUPS);
        wrongTries = 0;
        log.accept(code);
    }

    /** Takes as long for a nearly right code as for any other. */
    synchronized boolean accepts(String typed) {
        boolean right = !code.isEmpty() && MessageDigest.isEqual(bytes(typed.strip()), bytes(code));
        if (!right && ++wrongTries >= TRIES) renew();
        return right;
    }

    private static byte[] bytes(String text) {
        return text.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    }
}
