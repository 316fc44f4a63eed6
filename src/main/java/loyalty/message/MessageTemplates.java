package loyalty.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The templates there are, for whoever sends mails. */
@Repository
public class MessageTemplates {
    private static final String SELECT =
            "select id, name, subject_en, body_en, subject_zh, body_zh, version from message_template ";

    private final JdbcClient jdbc;

    MessageTemplates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name. */
    public List<MessageTemplate> all() {
        return jdbc.sql(SELECT + "order by name, id")
                .query(MessageTemplates::template)
                .list();
    }

    public Optional<MessageTemplate> find(UUID id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id)
                .query(MessageTemplates::template)
                .optional();
    }

    void add(MessageTemplate template) {
        write("""
                insert into message_template (id, name, subject_en, body_en, subject_zh, body_zh, version)
                values (:id, :name, :subjectEn, :bodyEn, :subjectZh, :bodyZh, :version)
                """, template);
    }

    /** @return false when somebody else changed or removed it since its version was read */
    boolean change(MessageTemplate template) {
        return write("""
                update message_template set name = :name, subject_en = :subjectEn, body_en = :bodyEn,
                    subject_zh = :subjectZh, body_zh = :bodyZh, version = version + 1
                where id = :id and version = :version
                """, template) == 1;
    }

    boolean isUsed(UUID id) {
        return jdbc.sql("select exists (select 1 from customer_mail where template_id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    boolean remove(MessageTemplate template) {
        return jdbc.sql("delete from message_template where id = ? and version = ?")
                        .params(template.id(), template.version())
                        .update()
                == 1;
    }

    private int write(String sql, MessageTemplate template) {
        return jdbc.sql(sql)
                .param("id", template.id())
                .param("name", template.name())
                .param("subjectEn", template.english().subject())
                .param("bodyEn", template.english().body())
                .param("subjectZh", template.chinese().subject())
                .param("bodyZh", template.chinese().body())
                .param("version", template.version())
                .update();
    }

    private static MessageTemplate template(ResultSet row, int number) throws SQLException {
        return new MessageTemplate(
                row.getObject("id", UUID.class),
                row.getString("name"),
                new MailText(row.getString("subject_en"), row.getString("body_en")),
                new MailText(row.getString("subject_zh"), row.getString("body_zh")),
                row.getInt("version"));
    }
}
