package loyalty.identity;

import static loyalty.shared.PersonalKind.ACCOUNT;
import static loyalty.shared.PersonalKind.CONTACT;

import loyalty.shared.PersonalTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccountPersonalData {

    @Bean
    PersonalTable personalAccount() {
        return PersonalTable.ofStaff("app_user")
                .kept(ACCOUNT, "username", "display_name", "password_hash")
                .kept(CONTACT, "email");
    }

    @Bean
    PersonalTable personalPreference() {
        return PersonalTable.ofStaff("user_preference").kept(ACCOUNT, "content");
    }

    @Bean
    PersonalTable personalSession() {
        return PersonalTable.ofStaff("user_session").kept(ACCOUNT, "device");
    }

    @Bean
    PersonalTable personalExternalIdentity() {
        return PersonalTable.ofStaff("external_identity").kept(ACCOUNT, "issuer", "subject");
    }

    @Bean
    PersonalTable personalAdminRequest() {
        return PersonalTable.ofStaff("admin_request").kept(ACCOUNT, "content");
    }

    @Bean
    PersonalTable personalSecondFactor() {
        return PersonalTable.ofStaff("second_factor").kept(ACCOUNT, "secret");
    }

    @Bean
    PersonalTable personalRecoveryCode() {
        return PersonalTable.ofStaff("recovery_code").kept(ACCOUNT, "code_hash");
    }
}
