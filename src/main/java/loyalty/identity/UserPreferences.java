package loyalty.identity;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the current user chose for themselves; it follows them to any browser. */
@Service
@SignedIn
@Transactional
public class UserPreferences {
    /** The language of the pages, as a language tag: {@code en} or {@code zh-CN}. */
    public static final String LANGUAGE = "language";

    private final JdbcClient jdbc;
    private final Permissions permissions;

    UserPreferences(JdbcClient jdbc, Permissions permissions) {
        this.jdbc = jdbc;
        this.permissions = permissions;
    }

    @Transactional(readOnly = true)
    public Optional<String> get(String name) {
        return jdbc.sql("select content from user_preference where user_id = :user and name = :name")
                .param("user", permissions.user().id())
                .param("name", name)
                .query(String.class)
                .optional();
    }

    public void put(String name, String content) {
        write(
                "insert into user_preference (user_id, name, content) values (:user, :name, :content) "
                        + "on conflict do nothing",
                name,
                content);
        write("update user_preference set content = :content where user_id = :user and name = :name", name, content);
    }

    private void write(String sql, String name, String content) {
        jdbc.sql(sql)
                .param("user", permissions.user().id())
                .param("name", name)
                .param("content", content)
                .update();
    }
}
