package loyalty.identity;

import java.util.Locale;
import java.util.UUID;

/** @param code what {@link UserData} names the role by */
public record RoleSummary(UUID id, String code, String nameEn, String nameZh) {

    public String name(Locale locale) {
        return locale.getLanguage().equals("zh") ? nameZh : nameEn;
    }
}
