package loyalty.response.web;

import loyalty.campaign.Invitations;
import loyalty.publicpage.PublicPath;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class AnswerPagePath {

    @Bean
    PublicPath answerPages() {
        return new PublicPath(Invitations.PATH);
    }
}
