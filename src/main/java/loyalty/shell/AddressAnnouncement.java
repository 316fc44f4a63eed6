package loyalty.shell;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says where the application answers, once it does; before anybody else has something to say about it. */
@Component
class AddressAnnouncement {
    private static final Logger LOG = LoggerFactory.getLogger(AddressAnnouncement.class);

    private final Environment environment;

    AddressAnnouncement(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void announce() {
        String port = environment.getProperty("local.server.port");
        if (port != null) {
            LOG.info("Loyalty Desk is ready at {}://localhost:{}", scheme(), port);
        }
    }

    private String scheme() {
        boolean tls = environment.containsProperty("server.ssl.bundle")
                || environment.containsProperty("server.ssl.key-store")
                || environment.containsProperty("server.ssl.certificate");
        return tls ? "https" : "http";
    }
}
