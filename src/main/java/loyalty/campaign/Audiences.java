package loyalty.campaign;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import loyalty.customer.Audience;
import loyalty.customer.CustomerAccess;
import loyalty.identity.Capability;
import loyalty.shared.RefusedException;
import loyalty.shared.SqlCondition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sets of customers that the caller may invite: never more than are in their reach. */
@Component
class Audiences {
    private final List<Audience> audiences;
    private final CustomerAccess access;

    Audiences(List<Audience> audiences, CustomerAccess access) {
        this.audiences = audiences;
        this.access = access;
    }

    List<Audience.Choice> choices(Locale locale) {
        return audiences.stream()
                .flatMap(audience -> audience.choices(locale).stream())
                .toList();
    }

    /**
     * A condition on the customer table as {@code c}.
     *
     * @param code of a choice; null for all customers of the caller
     */
    SqlCondition customers(@Nullable String code) {
        SqlCondition scope = access.within(Capability.SURVEY_RUN, "c");
        if (code == null) return scope;
        return audiences.stream()
                .map(each -> each.customers(code))
                .flatMap(Optional::stream)
                .findFirst()
                .map(scope::and)
                .orElseThrow(() -> new RefusedException("campaign.audience.gone"));
    }
}
