package loyalty.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import loyalty.exchange.reading.SourceRow;
import loyalty.shared.Message;
import tools.jackson.databind.json.JsonMapper;

/** Writes the file of rows that were not taken: one JSON object a line, in no language yet. */
final class RejectedRows implements Closeable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final RandomAccessFile file;

    /** @param bytes how much of what is in the file counts; the rest is from a batch that was rolled back */
    RejectedRows(PrivateFiles files, UUID importId, String name, long bytes) {
        try {
            file = new RandomAccessFile(files.existing(importId, name).toFile(), "rw");
            file.setLength(bytes);
            file.seek(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the bytes in the file now */
    long add(List<SourceRow> rows, List<RowOutcome> outcomes) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            if (outcomes.get(i).kind() == RowOutcome.Kind.REJECTED) {
                lines.append(line(rows.get(i), outcomes.get(i).reasons())).append('\n');
            }
        }
        try {
            file.write(lines.toString().getBytes(StandardCharsets.UTF_8));
            return file.getFilePointer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(SourceRow row, Map<String, Message> reasons) {
        return JSON.writeValueAsString(new RejectedRow(row.line(), row.texts(), reasons));
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
