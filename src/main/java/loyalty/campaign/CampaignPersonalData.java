package loyalty.campaign;

import static loyalty.shared.PersonalKind.BEHAVIOUR;
import static loyalty.shared.PersonalKind.IDENTITY;

import loyalty.shared.PersonalTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CampaignPersonalData {

    @Bean
    PersonalTable personalInvitation() {
        return PersonalTable.ofCustomers("invitation")
                .cleared(IDENTITY, "token_hash")
                .kept(BEHAVIOUR, "state");
    }
}
