package loyalty.message;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import loyalty.uikit.Language;
import org.springframework.stereotype.Component;

/** Mails of tests. */
@Component
public class TestPurpose implements MailPurpose {
    public static final String CODE = "test";
    static final String LINK = "https://shop.example/s/secret-of-";

    final Set<UUID> over = ConcurrentHashMap.newKeySet();

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Optional<Map<MailVariable, String>> values(UUID reference, UUID customerId, Language language) {
        if (over.contains(reference)) return Optional.empty();
        return Optional.of(Map.of(MailVariable.CAMPAIGN, "Tea & <b>cake</b>", MailVariable.LINK, LINK + customerId));
    }

    @Override
    public Map<UUID, String> titles(Set<UUID> references, Locale locale) {
        return references.stream().collect(Collectors.toMap(reference -> reference, reference -> "Tea"));
    }
}
