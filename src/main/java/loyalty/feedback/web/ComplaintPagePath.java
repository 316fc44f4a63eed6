package loyalty.feedback.web;

import loyalty.feedback.ComplaintLinkService;
import loyalty.publicpage.PublicPath;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ComplaintPagePath {

    @Bean
    PublicPath complaintPages() {
        return new PublicPath(ComplaintLinkService.PATH);
    }
}
