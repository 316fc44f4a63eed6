package loyalty.backup;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** How many rows there were and a checksum that does not depend on their order, which databases differ in. */
final class RowSum {
    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

    private final MessageDigest sha = sha256();
    private BigInteger sum = BigInteger.ZERO;
    private long count;

    void add(String row) {
        sum = sum.add(new BigInteger(1, sha.digest(row.getBytes(StandardCharsets.UTF_8))))
                .mod(MODULUS);
        count++;
    }

    Manifest.Part part() {
        return new Manifest.Part(count, sum.toString(16));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }
}
