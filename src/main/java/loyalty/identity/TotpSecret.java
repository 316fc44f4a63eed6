package loyalty.identity;

import java.math.BigInteger;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * What an authenticator and this application share: 160 bits, as RFC 4226 advises.
 *
 * @param text in Base32, as people type it
 */
public record TotpSecret(String text) {
    private static final int LENGTH = 20;
    private static final int DIGITS = 32;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final String ISSUER = "Loyalty Desk";
    private static final SecureRandom RANDOM = new SecureRandom();

    static TotpSecret random() {
        StringBuilder text = new StringBuilder();
        RANDOM.ints(DIGITS, 0, BASE32.length()).forEach(digit -> text.append(BASE32.charAt(digit)));
        return new TotpSecret(text.toString());
    }

    SecretKey key() {
        StringBuilder digits = new StringBuilder();
        text.chars().forEach(letter -> digits.append(Character.forDigit(BASE32.indexOf(letter), DIGITS)));
        byte[] number = new BigInteger(digits.toString(), DIGITS).toByteArray();
        byte[] key = new byte[LENGTH];
        int length = Math.min(number.length, LENGTH);
        System.arraycopy(number, number.length - length, key, LENGTH - length, length);
        return new SecretKeySpec(key, "RAW");
    }

    /** What the QR code says, as authenticators read it. */
    public String uri(String username) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%1$s".formatted(encoded(ISSUER), encoded(username), text);
    }

    /** In fours, to be read and typed. */
    public String readable() {
        return text.replaceAll("(.{4})(?=.)", "$1 ");
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Not the secret: records end up in logs. */
    @Override
    public String toString() {
        return "TotpSecret";
    }
}
