package loyalty.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import loyalty.exchange.reading.TableShape;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What a user decided for files with the same header, so that next month's file needs no deciding. */
@Component
class RememberedMappings {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final JdbcClient jdbc;

    RememberedMappings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Mapping(Map<Integer, String> columns, ImportAnswers answers) {}

    Optional<Mapping> find(UUID owner, ImportSubject subject, TableShape shape) {
        return jdbc.sql("select settings from import_mapping"
                        + " where owner_id = :owner and subject = :subject and header_hash = :hash")
                .param("owner", owner)
                .param("subject", subject.name())
                .param("hash", hash(shape))
                .query(String.class)
                .optional()
                .map(json -> JSON.readValue(json, Mapping.class));
    }

    void remember(UUID owner, ImportSubject subject, ImportSettings settings) {
        String mapping = JSON.writeValueAsString(new Mapping(settings.columns(), settings.answers()));
        jdbc.sql("delete from import_mapping"
                        + " where owner_id = :owner and subject = :subject and header_hash = :hash")
                .param("owner", owner)
                .param("subject", subject.name())
                .param("hash", hash(settings.shape()))
                .update();
        jdbc.sql("insert into import_mapping (owner_id, subject, header_hash, settings)"
                        + " values (:owner, :subject, :hash, :mapping)")
                .param("owner", owner)
                .param("subject", subject.name())
                .param("hash", hash(settings.shape()))
                .param("mapping", mapping)
                .update();
    }

    private static String hash(TableShape shape) {
        try {
            byte[] header =
                    (shape.hasHeader() + "\n" + String.join("\n", shape.headers())).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(header));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
