package loyalty.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import loyalty.backup.Manifest.Part;
import org.jspecify.annotations.Nullable;

/** Writes one backup, entry by entry. */
class BackupWriter implements AutoCloseable {
    private final ZipOutputStream zip;
    private final Map<String, Map<String, ColumnKind>> shapes = new TreeMap<>();
    private final Map<String, Part> tables = new TreeMap<>();
    private final Map<String, Part> files = new TreeMap<>();

    BackupWriter(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    void tables(Connection connection) throws SQLException, IOException {
        for (String table : Database.tables(connection)) {
            zip.putNextEntry(new ZipEntry(Archive.entryOf(table)));
            RowSum sum = new RowSum();
            TableShape shape = TableShape.of(connection, table);
            shape.eachRow(connection, values -> write(values, sum));
            zip.closeEntry();
            shapes.put(table, shape.columns());
            tables.put(table, sum.part());
        }
    }

    private void write(List<@Nullable Object> values, RowSum sum) throws IOException {
        String row = Database.JSON.writeValueAsString(values);
        sum.add(row);
        zip.write(row.getBytes(StandardCharsets.UTF_8));
        zip.write('\n');
    }

    /** Files that are removed meanwhile are left out: nothing in the snapshot may still need them but what removed them. */
    void files(Path root) throws IOException {
        if (!Files.exists(root)) return;
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) file(root, file);
        }
    }

    private void file(Path root, Path file) throws IOException {
        String name = root.relativize(file).toString().replace('\\', '/');
        try (InputStream content = Files.newInputStream(file)) {
            files.put(name, copy(Archive.FILES + name, content));
        } catch (NoSuchFileException removed) {
            // Somebody took the attachment away while the backup ran.
        }
    }

    void keys(Path keyFile) throws IOException {
        try (InputStream content = Files.newInputStream(keyFile)) {
            files.put(Archive.KEYS, copy(Archive.KEYS, content));
        }
    }

    private Part copy(String entry, InputStream content) throws IOException {
        zip.putNextEntry(new ZipEntry(entry));
        MessageDigest sha = RowSum.sha256();
        long size = content.transferTo(new DigestOutputStream(zip, sha));
        zip.closeEntry();
        return new Part(size, HexFormat.of().formatHex(sha.digest()));
    }

    Manifest manifest(Instant madeAt, List<String> migrations) throws IOException {
        Manifest manifest = new Manifest(madeAt, migrations, shapes, tables, files, files.containsKey(Archive.KEYS));
        zip.putNextEntry(new ZipEntry(Archive.MANIFEST));
        zip.write(Database.JSON.writeValueAsBytes(manifest));
        zip.closeEntry();
        return manifest;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
