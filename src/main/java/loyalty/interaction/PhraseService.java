package loyalty.interaction;

import java.util.List;
import java.util.UUID;
import loyalty.audit.AuditEntry;
import loyalty.audit.AuditLog;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.identity.Requires;
import loyalty.identity.Scope;
import loyalty.shared.HumanText;
import loyalty.shared.Ids;
import loyalty.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Phrases of one's own, and those of everybody. Whoever logs contacts beyond their own customers, as supervisors do,
 * keeps those of everybody.
 */
@Service
@Transactional
@Requires(Capability.INTERACTION_EDIT)
public class PhraseService {
    private static final String VISIBLE = "(owner_id is null or owner_id = :user)";

    private final Permissions permissions;
    private final JdbcClient jdbc;
    private final AuditLog audit;

    PhraseService(Permissions permissions, JdbcClient jdbc, AuditLog audit) {
        this.permissions = permissions;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** The caller's own first, then everybody's, each by title. */
    @Transactional(readOnly = true)
    public List<Phrase> all() {
        return jdbc.sql("""
                        select id, title, content, owner_id is null as shared, version from phrase where %s
                        order by case when owner_id is null then 1 else 0 end, title, id
                        """.formatted(VISIBLE))
                .param("user", permissions.user().id())
                .query(Phrase.class)
                .list();
    }

    public boolean keepsShared() {
        return permissions.scope(Capability.INTERACTION_EDIT) != Scope.OWN;
    }

    public Phrase add(String title, String content, boolean shared) {
        Phrase phrase = new Phrase(Ids.next(), title(title), content(content), shared, 0);
        refuseForeign(shared);
        insert(phrase);
        note("created", phrase, null, phrase.title());
        return phrase;
    }

    /** @param phrase as it was read, by its version; somebody else's change since then is refused */
    public void change(Phrase phrase, String title, String content) {
        refuseForeign(phrase.shared());
        int changed = jdbc.sql("""
                        update phrase set title = :title, content = :content, version = version + 1
                        where id = :id and version = :version and %s
                        """.formatted(whose(phrase)))
                .param("title", title(title))
                .param("content", content(content))
                .param("id", phrase.id())
                .param("version", phrase.version())
                .param("user", permissions.user().id())
                .update();
        if (changed == 0) throw new RefusedException("interaction.phrase.changedMeanwhile");
        note("changed", phrase, phrase.title(), title(title));
    }

    /** {@link #restore} undoes it. */
    public void remove(Phrase phrase) {
        refuseForeign(phrase.shared());
        int removed = jdbc.sql("delete from phrase where id = :id and " + whose(phrase))
                .param("id", phrase.id())
                .param("user", permissions.user().id())
                .update();
        if (removed > 0) note("removed", phrase, phrase.title(), null);
    }

    public void restore(Phrase removed) {
        add(removed.title(), removed.content(), removed.shared());
    }

    /** What the caller says of the phrase is not believed: shared or not, it is looked for among those. */
    private static String whose(Phrase phrase) {
        return phrase.shared() ? "owner_id is null" : "owner_id = :user";
    }

    private void note(String action, Phrase phrase, @Nullable String before, @Nullable String after) {
        if (phrase.shared())
            audit.record(new AuditEntry(action, AuditedPhrase.TYPE, phrase.id(), null, before, after, false));
    }

    private void insert(Phrase phrase) {
        jdbc.sql("""
                        insert into phrase (id, owner_id, title, content, version)
                        values (:id, :owner, :title, :content, :version)
                        """)
                .param("id", phrase.id())
                .param("owner", owner(phrase))
                .param("title", phrase.title())
                .param("content", phrase.content())
                .param("version", phrase.version())
                .update();
    }

    private @Nullable UUID owner(Phrase phrase) {
        return phrase.shared() ? null : permissions.user().id();
    }

    private void refuseForeign(boolean shared) {
        if (shared && !keepsShared()) throw new RefusedException("interaction.phrase.notYours");
    }

    private static String title(String text) {
        return checked(HumanText.clean(text), "title", Phrase.TITLE_LENGTH);
    }

    private static String content(String text) {
        return checked(HumanText.cleanLines(text), "content", Phrase.CONTENT_LENGTH);
    }

    private static String checked(String text, String field, int limit) {
        if (text.isEmpty()) throw new RefusedException("interaction.phrase." + field + ".missing");
        if (text.length() > limit) throw new RefusedException("interaction.phrase." + field + ".tooLong", limit);
        return text;
    }
}
