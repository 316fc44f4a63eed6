package loyalty.message.web;

import loyalty.message.Unsubscribing;
import loyalty.publicpage.PublicPath;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class UnsubscribePath {

    @Bean
    PublicPath unsubscribePages() {
        return new PublicPath(Unsubscribing.PATH, true);
    }
}
