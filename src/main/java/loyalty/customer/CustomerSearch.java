package loyalty.customer;

import java.util.List;
import java.util.Optional;
import loyalty.shared.EmailAddress;
import loyalty.shared.HumanText;
import loyalty.shared.PhoneNumber;
import loyalty.shared.SearchText;
import loyalty.shared.SqlCondition;
import org.springframework.stereotype.Component;

/**
 * Turns what somebody typed into a search field into a condition on the customer table: name, pinyin, initials, company
 * or number; a full phone number; the last four digits of one; an e-mail address.
 */
@Component
public class CustomerSearch {
    private static final int TAIL = 4;
    private static final int PHONE = 7;

    private final ContactVault vault;
    private final RegisterSettings settings;

    CustomerSearch(ContactVault vault, RegisterSettings settings) {
        this.vault = vault;
        this.settings = settings;
    }

    /** @param alias of the customer table */
    public SqlCondition matching(String typed, String alias) {
        String query = HumanText.clean(typed);
        if (query.isEmpty()) return SqlCondition.ALL;
        if (query.contains("@")) return email(query, alias);
        String digits = query.replaceAll("[+\\-() .]", "");
        SqlCondition words = words(query, alias);
        if (!digits.matches("\\d{4,}")) return words;
        if (digits.length() == TAIL)
            return words.or(SqlCondition.of(
                    alias + ".phone_tail_index in (:searchTail)", "searchTail", vault.phoneTailIndexes(digits)));
        return digits.length() < PHONE ? words : words.or(phone(query, alias));
    }

    private SqlCondition words(String query, String alias) {
        List<String> patterns = SearchText.patterns(query);
        SqlCondition all = patterns.isEmpty() ? SqlCondition.NONE : SqlCondition.ALL;
        for (int i = 0; i < patterns.size(); i++) {
            String name = "searchWord" + i;
            all = all.and(
                    SqlCondition.of(alias + ".search_text like :" + name + " escape '\\'", name, patterns.get(i)));
        }
        return all;
    }

    private SqlCondition email(String query, String alias) {
        Optional<EmailAddress> address = EmailAddress.read(query);
        return address.map(a -> SqlCondition.of(
                        alias + ".email_index in (:searchEmail)", "searchEmail", vault.emailIndexes(a.canonical())))
                .orElse(SqlCondition.NONE);
    }

    private SqlCondition phone(String query, String alias) {
        return PhoneNumber.read(query, settings.phoneRegion())
                .map(phone -> SqlCondition.of(
                        alias + ".phone_index in (:searchPhone)", "searchPhone", vault.phoneIndexes(phone.canonical())))
                .orElse(SqlCondition.NONE);
    }
}
