package loyalty.notification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What users chose; kinds for which they chose nothing have no row. */
@Repository
class NotificationSettingStore {
    private final JdbcClient jdbc;

    NotificationSettingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<NotificationSetting> find(UUID user, String kind) {
        return jdbc.sql("select kind, in_app, by_mail from notification_setting where user_id = ? and kind = ?")
                .params(user, kind)
                .query(NotificationSetting.class)
                .optional();
    }

    List<NotificationSetting> of(UUID user) {
        return jdbc.sql("select kind, in_app, by_mail from notification_setting where user_id = ?")
                .param(user)
                .query(NotificationSetting.class)
                .list();
    }

    void put(UUID user, NotificationSetting setting) {
        write("""
                insert into notification_setting (user_id, kind, in_app, by_mail) values (:user, :kind, :inApp, :byMail)
                on conflict do nothing
                """, user, setting);
        write("""
                update notification_setting set in_app = :inApp, by_mail = :byMail
                where user_id = :user and kind = :kind
                """, user, setting);
    }

    private void write(String sql, UUID user, NotificationSetting setting) {
        jdbc.sql(sql)
                .param("user", user)
                .param("kind", setting.kind())
                .param("inApp", setting.inApp())
                .param("byMail", setting.byMail())
                .update();
    }
}
