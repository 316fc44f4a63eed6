package loyalty.results.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.Locale;
import java.util.UUID;
import loyalty.customer.CustomerFields;
import loyalty.identity.UserDirectory;
import loyalty.results.Grouping;
import org.springframework.stereotype.Component;

/** What groups of customers are called. */
@Component
class MemberNames {
    private final CustomerFields fields;
    private final UserDirectory users;

    MemberNames(CustomerFields fields, UserDirectory users) {
        this.fields = fields;
        this.users = users;
    }

    /** @param member a code of the grouping; empty where it is not known */
    String of(Grouping grouping, String member, Locale locale) {
        if (member.isEmpty()) return translate("results.unknown");
        return switch (grouping) {
            case TYPE -> fields.choiceName("type", member, locale);
            case NEED -> fields.choiceName("need", member, locale);
            case STAGE -> translate("results.stage." + member);
            case CHANNEL -> translate("results.channel." + member);
            case OWNER -> users.nameOf(UUID.fromString(member)).orElse(translate("results.unknown"));
        };
    }
}
