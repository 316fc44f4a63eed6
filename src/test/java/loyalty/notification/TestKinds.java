package loyalty.notification;

import loyalty.identity.Capability;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Kinds of notices for tests of any module. */
@Configuration
public class TestKinds {
    public static final String SILENT = "test.silent";
    public static final String MAILED = "test.mailed";

    @Bean
    NotificationKind silentTestKind() {
        return new NotificationKind(SILENT, "uikit.add", Capability.CUSTOMER_VIEW, false);
    }

    @Bean
    NotificationKind mailedTestKind() {
        return new NotificationKind(MAILED, "uikit.edit", Capability.CUSTOMER_VIEW, true);
    }
}
