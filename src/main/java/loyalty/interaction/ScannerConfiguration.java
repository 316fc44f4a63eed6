package loyalty.interaction;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** Without a scanner, files say that nobody looked into them. */
@Configuration(proxyBeanMethods = false)
class ScannerConfiguration {

    @Bean
    @Fallback
    AttachmentScanner noScanner() {
        return content -> ScanResult.NOT_SCANNED;
    }
}
