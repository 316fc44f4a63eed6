package loyalty.interview;

import static loyalty.shared.PersonalKind.BEHAVIOUR;

import loyalty.shared.PersonalTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CallPersonalData {

    @Bean
    PersonalTable personalCall() {
        return PersonalTable.ofCustomers("interview_call").kept(BEHAVIOUR, "outcome");
    }
}
