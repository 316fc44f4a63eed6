package loyalty.shell;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import java.util.Objects;
import loyalty.uikit.Icons;
import org.springframework.stereotype.Component;

/**
 * The views with a {@code @Menu} that the current user may open. Its title is the key of a text, its icon a name of
 * {@link Icons}.
 */
@Component
class ViewEntries {
    List<ViewEntry> all() {
        return MenuConfiguration.getMenuEntries().stream()
                .map(ViewEntries::entry)
                .toList();
    }

    private static ViewEntry entry(MenuEntry menu) {
        return new ViewEntry(
                I18NProvider.translate(menu.title()),
                menu.path().replaceFirst("^/", ""),
                Objects.requireNonNullElse(menu.icon(), Icons.RIGHT),
                Objects.requireNonNullElse(menu.order(), 0.0));
    }
}
