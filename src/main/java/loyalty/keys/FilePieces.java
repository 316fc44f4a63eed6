package loyalty.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Encrypts or decrypts the pieces of one file in their order. */
final class FilePieces {
    private static final String MAC = "HmacSHA256";

    private final Cipher cipher;
    private final SecretKey fileKey;
    private final byte[] bound;
    private final String name;
    private int number;

    FilePieces(Key key, byte[] head, String column, UUID row) {
        name = "%s of %s".formatted(column, row);
        byte[] columnName = column.getBytes(StandardCharsets.UTF_8);
        bound = ByteBuffer.allocate(head.length + 16 + columnName.length)
                .put(head)
                .putLong(row.getMostSignificantBits())
                .putLong(row.getLeastSignificantBits())
                .put(columnName)
                .array();
        try {
            cipher = Cipher.getInstance("AES/GCM/NoPadding");
            Mac mac = Mac.getInstance(MAC);
            mac.init(key.as(MAC));
            mac.update("loyalty file".getBytes(StandardCharsets.UTF_8));
            fileKey = new SecretKeySpec(mac.doFinal(head), "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java lacks AES-GCM or " + MAC, e);
        }
    }

    byte[] encrypt(byte[] piece, int length, boolean last) {
        try {
            return next(Cipher.ENCRYPT_MODE, last).doFinal(piece, 0, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Can't encrypt " + name, e);
        }
    }

    byte[] decrypt(byte[] piece, int length, boolean last) {
        try {
            return next(Cipher.DECRYPT_MODE, last).doFinal(piece, 0, length);
        } catch (GeneralSecurityException e) {
            throw new UnreadableValueException("Altered, cut or moved here: " + name);
        }
    }

    private Cipher next(int mode, boolean last) throws GeneralSecurityException {
        byte[] nonce = ByteBuffer.allocate(12)
                .putInt(7, Math.incrementExact(number))
                .put(11, (byte) (last ? 1 : 0))
                .array();
        number++;
        cipher.init(mode, fileKey, new GCMParameterSpec(FileCipher.TAG * Byte.SIZE, nonce));
        cipher.updateAAD(bound);
        return cipher;
    }
}
