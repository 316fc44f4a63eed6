package loyalty.customer;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import loyalty.audit.AuditEntry;
import loyalty.audit.AuditLog;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import loyalty.identity.SignedIn;
import loyalty.shared.HumanText;
import loyalty.shared.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists of choices, and their upkeep by admins. */
@Service
@Transactional
public class DictionaryService {
    private static final int NAME_LENGTH = 100;

    private final DictionaryRepository entries;
    private final Dictionaries dictionaries;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    DictionaryService(
            DictionaryRepository entries, Dictionaries dictionaries, AuditLog audit, ApplicationEventPublisher events) {
        this.entries = entries;
        this.dictionaries = dictionaries;
        this.audit = audit;
        this.events = events;
    }

    /** What can be chosen now, in its order. */
    @SignedIn
    @Transactional(readOnly = true)
    public List<Choice> choices(DictionaryKind kind) {
        return dictionaries.choices(kind);
    }

    /** Every choice records may have, those no longer offered too. */
    @SignedIn
    @Transactional(readOnly = true)
    public List<Choice> known(DictionaryKind kind) {
        return dictionaries.known(kind);
    }

    /** What a stored choice is called, also one no longer offered; the code itself where it is unknown. */
    @SignedIn
    @Transactional(readOnly = true)
    public String name(DictionaryKind kind, String code, Locale locale) {
        return dictionaries.known(kind).stream()
                .filter(choice -> choice.code().equals(code))
                .findFirst()
                .map(choice -> choice.name(locale))
                .orElse(code);
    }

    @Requires(Capability.DICTIONARY_ADMIN)
    @Transactional(readOnly = true)
    public List<DictionaryData> entries(DictionaryKind kind) {
        return entries.findByKindOrderByPosition(kind).stream()
                .map(DictionaryEntry::data)
                .toList();
    }

    /** Adds the entry, or changes the one with its id. */
    @Requires(Capability.DICTIONARY_ADMIN)
    public DictionaryData save(DictionaryData data) {
        DictionaryEntry entry = data.id() == null ? added(data) : existing(data.id());
        String before = entry.nameEn + " / " + entry.nameZh;
        entry.nameEn = name(data.nameEn());
        entry.nameZh = name(data.nameZh());
        entry.position = data.position();
        entry.active = data.active() || entry.kind.fixed();
        entries.save(entry);
        audit.record(new AuditEntry(
                "changed",
                AuditedDictionary.TYPE,
                entry.id,
                entry.code,
                before,
                entry.nameEn + " / " + entry.nameZh,
                false));
        events.publishEvent(new RegisterSettingsChanged());
        return entry.data();
    }

    /** Sets the order in which the entries are offered. */
    @Requires(Capability.DICTIONARY_ADMIN)
    public void arrange(DictionaryKind kind, List<UUID> order) {
        for (DictionaryEntry entry : entries.findByKindOrderByPosition(kind)) {
            int place = order.indexOf(entry.id);
            if (place >= 0) entry.position = place + 1;
        }
        events.publishEvent(new RegisterSettingsChanged());
    }

    private DictionaryEntry added(DictionaryData data) {
        if (data.kind().fixed()) throw new RefusedException("customer.dictionary.fixed");
        String code = HumanText.clean(data.code()).toUpperCase(Locale.ROOT);
        if (!code.matches("[\\p{L}\\p{N}_]{1,40}")) throw new RefusedException("customer.dictionary.code");
        if (entries.findByKindAndCode(data.kind(), code).isPresent())
            throw new RefusedException("customer.dictionary.codeTaken", code);
        DictionaryEntry entry = new DictionaryEntry();
        entry.kind = data.kind();
        entry.code = code;
        return entry;
    }

    private DictionaryEntry existing(UUID id) {
        return entries.findById(id).orElseThrow(() -> new RefusedException("customer.dictionary.gone"));
    }

    private static String name(String typed) {
        String name = HumanText.clean(typed);
        if (name.isEmpty() || name.length() > NAME_LENGTH) throw new RefusedException("customer.dictionary.name");
        return name;
    }
}
