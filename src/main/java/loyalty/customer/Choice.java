package loyalty.customer;

import java.util.Locale;

/** One of the values a field may take. */
public record Choice(String code, String nameEn, String nameZh) {

    public String name(Locale locale) {
        return locale.getLanguage().equals("zh") ? nameZh : nameEn;
    }

    boolean isMeantBy(String typed) {
        return typed.equalsIgnoreCase(code) || typed.equalsIgnoreCase(nameEn) || typed.equalsIgnoreCase(nameZh);
    }
}
