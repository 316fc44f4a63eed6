package loyalty.job;

import static loyalty.shared.PersonalKind.ACCOUNT;

import loyalty.shared.PersonalTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What staff had done for them: names of their files, and counts. */
@Configuration(proxyBeanMethods = false)
class JobPersonalData {

    @Bean
    PersonalTable personalJob() {
        return PersonalTable.ofStaff("job").kept(ACCOUNT, "title", "payload", "result", "failure");
    }
}
