package loyalty.segment;

import static loyalty.shared.PersonalKind.BEHAVIOUR;
import static loyalty.shared.PersonalKind.IDENTITY;

import loyalty.shared.PersonalTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SegmentPersonalData {

    @Bean
    PersonalTable personalMember() {
        return PersonalTable.ofCustomers("segment_member").goingAsAWhole().cleared(IDENTITY, "customer_id");
    }

    @Bean
    PersonalTable personalStay() {
        return PersonalTable.ofCustomers("segment_stay")
                .goingAsAWhole()
                .cleared(IDENTITY, "customer_id")
                .cleared(BEHAVIOUR, "came_on", "left_on");
    }
}
