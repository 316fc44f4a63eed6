package loyalty.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import loyalty.backup.Manifest.Part;
import loyalty.keys.PassphraseCipher;
import loyalty.keys.UnreadableValueException;
import org.jspecify.annotations.Nullable;

/** Reads one backup from beginning to end, and finds out whether it is whole. */
class BackupReader {
    private final Path file;
    private final char[] passphrase;

    BackupReader(Path file, char[] passphrase) {
        this.file = file;
        this.passphrase = passphrase;
    }

    /** Who wants what is in it. */
    interface Content {
        void row(String table, String json) throws SQLException, IOException;

        /** @param name its path, or that of the key file */
        void file(String name, InputStream content) throws IOException;
    }

    /** Nothing is kept of it. */
    Manifest verify() throws SQLException, IOException {
        return read(new Content() {
            @Override
            public void row(String table, String json) {}

            @Override
            public void file(String name, InputStream content) throws IOException {
                content.transferTo(OutputStream.nullOutputStream());
            }
        });
    }

    Manifest read(Content content) throws SQLException, IOException {
        if (!Files.isReadable(file)) throw new BackupRefusedException("%s can't be opened.".formatted(file));
        try (InputStream clear = opened();
                ZipInputStream zip = new ZipInputStream(clear, StandardCharsets.UTF_8)) {
            Manifest manifest = read(zip, content);
            // Whether the file was cut shows at its very end.
            clear.transferTo(OutputStream.nullOutputStream());
            return manifest;
        } catch (UnreadableValueException damaged) {
            throw new BackupRefusedException(
                    "%s can't be read: the passphrase is wrong, or the file was cut or altered. Nothing was changed."
                            .formatted(file));
        }
    }

    private InputStream opened() throws IOException {
        return PassphraseCipher.decrypting(passphrase, Files.newInputStream(file));
    }

    private Manifest read(ZipInputStream zip, Content content) throws SQLException, IOException {
        Map<String, Part> tables = new TreeMap<>();
        Map<String, Part> files = new TreeMap<>();
        Manifest manifest = null;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName();
            if (name.equals(Archive.MANIFEST)) manifest = Database.JSON.readValue(zip.readAllBytes(), Manifest.class);
            else if (name.startsWith(Archive.TABLES)) tables.put(Archive.tableOf(name), rows(zip, name, content));
            else files.put(fileName(name), file(zip, fileName(name), content));
        }
        return checked(manifest, tables, files);
    }

    private Manifest checked(@Nullable Manifest manifest, Map<String, Part> tables, Map<String, Part> files) {
        if (manifest == null
                || !manifest.tables().equals(tables)
                || !manifest.files().equals(files))
            throw new BackupRefusedException("%s is not whole: what is in it differs from its list.".formatted(file));
        return manifest;
    }

    private static Part rows(ZipInputStream zip, String entry, Content content) throws SQLException, IOException {
        RowSum sum = new RowSum();
        var lines = new BufferedReader(new InputStreamReader(zip, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            sum.add(line);
            content.row(Archive.tableOf(entry), line);
        }
        return sum.part();
    }

    private static Part file(ZipInputStream zip, String name, Content content) throws IOException {
        MessageDigest sha = RowSum.sha256();
        var counted = new CountedStream(new DigestInputStream(zip, sha));
        content.file(name, counted);
        return new Part(counted.count(), HexFormat.of().formatHex(sha.digest()));
    }

    private static String fileName(String entry) {
        return entry.startsWith(Archive.FILES) ? entry.substring(Archive.FILES.length()) : entry;
    }
}
