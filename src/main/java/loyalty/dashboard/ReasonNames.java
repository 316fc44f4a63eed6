package loyalty.dashboard;

import java.util.Locale;
import loyalty.customer.DictionaryKind;
import loyalty.customer.DictionaryService;
import loyalty.identity.SignedIn;
import loyalty.uikit.Translations;
import org.springframework.stereotype.Service;

/** What reasons of churn are called. */
@Service
@SignedIn
public class ReasonNames {
    private final DictionaryService dictionaries;
    private final Translations texts;

    ReasonNames(DictionaryService dictionaries, Translations texts) {
        this.dictionaries = dictionaries;
        this.texts = texts;
    }

    /** @param code empty where nobody told */
    public String name(String code, Locale locale) {
        if (code.isEmpty()) return texts.getTranslation("insight.churn.untold", locale);
        return dictionaries.name(DictionaryKind.CHURN_REASON, code, locale);
    }
}
