package loyalty.table;

import java.util.List;
import java.util.UUID;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.identity.SignedIn;
import loyalty.identity.SignedInUser;
import loyalty.identity.UserPreferences;
import loyalty.shared.HumanText;
import loyalty.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Saved views of the table: one's own, and those that others share. */
@Service
@Transactional
@SignedIn
public class TableViewService {
    private static final int NAME_LENGTH = 100;
    private static final String LAST_LAYOUT = "table.layout";

    private final TableViewRepository views;
    private final TableColumns columns;
    private final UserPreferences preferences;
    private final Permissions permissions;
    private final JsonMapper json;

    TableViewService(
            TableViewRepository views,
            TableColumns columns,
            UserPreferences preferences,
            Permissions permissions,
            JsonMapper json) {
        this.views = views;
        this.columns = columns;
        this.preferences = preferences;
        this.permissions = permissions;
        this.json = json;
    }

    /** The views the caller may use, in their order. */
    @Transactional(readOnly = true)
    public List<SavedView> views() {
        SignedInUser user = permissions.user();
        return views.visibleTo(user.id(), user.teamIds()).stream()
                .map(view -> saved(view, user))
                .toList();
    }

    /** @param id the caller's own view to overwrite; null for a new one */
    public SavedView save(
            @Nullable UUID id, String name, ViewAudience audience, @Nullable UUID teamId, TableLayout layout) {
        if (audience != ViewAudience.PRIVATE && !permissions.allows(Capability.VIEW_SHARE))
            throw new AccessDeniedException("sharing views");
        SignedInUser user = permissions.user();
        TableView view = id == null ? new TableView(user.id()) : own(id);
        view.name = name(name);
        view.audience = audience;
        view.teamId = audience == ViewAudience.TEAM ? teamOf(user, teamId) : null;
        view.layout = json.writeValueAsString(layout);
        if (id == null) view.position = views().size() + 1;
        return saved(views.save(view), user);
    }

    public void remove(UUID id) {
        views.delete(own(id));
    }

    /** Sets the order of the caller's own views. */
    public void arrange(List<UUID> order) {
        UUID user = permissions.user().id();
        for (TableView view : views.findAllById(order))
            if (view.ownerId.equals(user)) view.position = order.indexOf(view.id) + 1;
    }

    /** How the caller left the table; null when they never changed it. */
    @Transactional(readOnly = true)
    public @Nullable TableLayout lastLayout() {
        return preferences.get(LAST_LAYOUT).map(this::read).orElse(null);
    }

    public void remember(TableLayout layout) {
        preferences.put(LAST_LAYOUT, json.writeValueAsString(layout));
    }

    private SavedView saved(TableView view, SignedInUser user) {
        TableLayout layout = read(view.layout);
        return new SavedView(
                view.id,
                view.name,
                view.audience,
                view.teamId,
                view.ownerId.equals(user.id()),
                layout == null ? DefaultLayout.of(columns.visible()) : layout);
    }

    private @Nullable TableLayout read(String text) {
        try {
            return json.readValue(text, TableLayout.class).fitting(columns.filterable());
        } catch (JacksonException outdated) {
            return null;
        }
    }

    private TableView own(UUID id) {
        UUID user = permissions.user().id();
        return views.findById(id)
                .filter(view -> view.ownerId.equals(user))
                .orElseThrow(() -> new RefusedException("table.view.notYours"));
    }

    private static UUID teamOf(SignedInUser user, @Nullable UUID teamId) {
        if (teamId != null && user.teamIds().contains(teamId)) return teamId;
        return user.teamIds().stream()
                .sorted()
                .findFirst()
                .orElseThrow(() -> new RefusedException("table.view.noTeam"));
    }

    private static String name(String typed) {
        String name = HumanText.clean(typed);
        if (name.isEmpty() || name.length() > NAME_LENGTH) throw new RefusedException("table.view.name", NAME_LENGTH);
        return name;
    }
}
