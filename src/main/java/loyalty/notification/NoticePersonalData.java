package loyalty.notification;

import static loyalty.shared.PersonalKind.ACCOUNT;
import static loyalty.shared.PersonalKind.IDENTITY;

import loyalty.shared.PersonalTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Notices to staff say whom they are about: they go with that customer. */
@Configuration(proxyBeanMethods = false)
class NoticePersonalData {
    private static final String NAMING = "char_length(:name) > 1 and position(:name in content) > 0";

    @Bean
    PersonalTable personalNoticeMail() {
        return PersonalTable.ofStaff("notice_mail").kept(ACCOUNT, "failure");
    }

    @Bean
    PersonalTable personalNotice() {
        return PersonalTable.ofCustomers("notice", NAMING)
                .goingAsAWhole()
                .cleared(IDENTITY, "content", "link", "occasion");
    }
}
