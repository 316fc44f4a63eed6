package loyalty.interaction;

import java.util.Locale;
import loyalty.audit.AuditedRecord;
import loyalty.uikit.Translations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was talked about is kept encrypted in the log; who may see the customer may read it. */
@Component
class AuditedContact implements AuditedRecord {
    static final String CONTENT = "content";
    static final String FILE = "file";

    private final Translations texts;

    AuditedContact(Translations texts) {
        this.texts = texts;
    }

    @Override
    public String recordType() {
        return "interaction";
    }

    @Override
    public boolean keptEncrypted() {
        return true;
    }

    /** Written by {@link ContactLog} as time, channel and content. */
    @Override
    public String readable(@Nullable String field, String value, Locale locale) {
        for (ContactChannel channel : ContactChannel.values()) {
            String code = " · " + channel + " · ";
            if (!value.contains(code)) continue;
            String name = texts.getTranslation("interaction.channel." + channel, locale);
            return value.replaceFirst(code, " · " + name + " · ");
        }
        return value;
    }
}
