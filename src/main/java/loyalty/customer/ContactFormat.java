package loyalty.customer;

import loyalty.shared.PhoneNumber;
import org.springframework.stereotype.Component;

/** How contact data is written for people. */
@Component
public class ContactFormat {
    private final RegisterSettings settings;

    ContactFormat(RegisterSettings settings) {
        this.settings = settings;
    }

    /** Grouped, without the country code at home; a masked number stays as it is. */
    public String phone(String canonical) {
        return canonical.startsWith("+") ? new PhoneNumber(canonical).format(settings.phoneRegion()) : canonical;
    }
}
