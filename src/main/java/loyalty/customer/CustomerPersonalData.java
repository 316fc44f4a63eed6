package loyalty.customer;

import static loyalty.shared.PersonalKind.BEHAVIOUR;
import static loyalty.shared.PersonalKind.CONTACT;
import static loyalty.shared.PersonalKind.DESCRIPTION;
import static loyalty.shared.PersonalKind.IDENTITY;
import static loyalty.shared.PersonalKind.WORDS;

import loyalty.shared.PersonalTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The register: an erased customer stays in it as a pseudonym, so that the books still have whose they are. */
@Configuration(proxyBeanMethods = false)
class CustomerPersonalData {
    /** Random parts of the id, which nobody outside knows. */
    private static final String PSEUDONYM = "'E-' || upper(substring(cast(id as varchar(36)) from 25 for 12))";

    @Bean
    PersonalTable personalCustomer() {
        return PersonalTable.ofCustomers("customer", "id = :customer")
                .replaced(IDENTITY, "number", PSEUDONYM)
                .replaced(IDENTITY, "name", PSEUDONYM)
                .replaced(IDENTITY, "name_sort", PSEUDONYM)
                .replaced(IDENTITY, "search_text", "lower(" + PSEUDONYM + ")")
                .cleared(IDENTITY, "former_numbers")
                .cleared(CONTACT, "phone", "phone_index", "phone_tail_index", "email", "email_index", "address")
                .cleared(DESCRIPTION, "gender", "birth_date", "company", "job_title", "tags")
                .cleared(DESCRIPTION, "custom_text", "custom_number", "custom_date")
                .cleared(WORDS, "notes")
                .cleared(DESCRIPTION, "consent", "consent_on")
                .kept(DESCRIPTION, "type_code", "source_code", "channel_code", "need_code", "value_band")
                .kept(BEHAVIOUR, "acquired_on", "last_contact_on");
    }

    @Bean
    PersonalTable personalCustomerBeforeMerge() {
        return PersonalTable.ofCustomers(
                        "customer_before_merge",
                        "merge_id in (select id from customer_merge where "
                                + "survivor_id = :customer or into_id = :customer or absorbed_id = :customer)")
                .goingAsAWhole()
                .cleared(IDENTITY, "number", "name", "name_sort", "search_text", "former_numbers")
                .cleared(CONTACT, "phone", "phone_index", "phone_tail_index", "email", "email_index", "address")
                .cleared(DESCRIPTION, "gender", "birth_date", "company", "job_title", "tags")
                .cleared(DESCRIPTION, "custom_text", "custom_number", "custom_date", "consent", "consent_on")
                .cleared(DESCRIPTION, "type_code", "source_code", "channel_code", "need_code", "value_band")
                .cleared(BEHAVIOUR, "acquired_on", "last_contact_on")
                .cleared(WORDS, "notes");
    }
}
