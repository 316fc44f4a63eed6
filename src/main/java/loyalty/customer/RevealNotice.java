package loyalty.customer;

import loyalty.identity.Capability;
import loyalty.notification.NotificationKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What administrators are told of {@link ContactReveal}. */
@Configuration
class RevealNotice {
    @Bean
    NotificationKind contactRevealed() {
        return new NotificationKind(ContactReveal.NOTICE, "customer.reveal.many.title", Capability.USER_ADMIN, true);
    }
}
