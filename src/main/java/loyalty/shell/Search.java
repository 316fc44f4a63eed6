package loyalty.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import loyalty.uikit.Finding;
import loyalty.uikit.FindingGroup;
import loyalty.uikit.NewAction;
import loyalty.uikit.SearchHit;
import loyalty.uikit.SearchProvider;
import org.springframework.stereotype.Component;

/** Asks all modules for records, and looks through the views and actions that the user has. */
@Component
class Search {
    private static final int OF_EACH = 6;

    private final List<SearchProvider> providers;
    private final ViewEntries views;
    private final OfferedActions actions;

    Search(List<SearchProvider> providers, ViewEntries views, OfferedActions actions) {
        this.providers = providers.stream()
                .sorted(Comparator.comparingInt(SearchProvider::order))
                .toList();
        this.views = views;
        this.actions = actions;
    }

    /** Records come first; an empty query finds all views and actions. */
    List<FindingGroup> find(String query) {
        Stream<FindingGroup> records =
                query.isBlank() ? Stream.empty() : providers.stream().map(provider -> records(provider, query));
        return Stream.concat(records, Stream.of(viewsLike(query), actionsLike(query)))
                .filter(group -> !group.findings().isEmpty())
                .toList();
    }

    private static FindingGroup records(SearchProvider provider, String query) {
        List<Finding> findings =
                provider.search(query, OF_EACH).stream().map(Search::finding).toList();
        return new FindingGroup(I18NProvider.translate(provider.titleKey()), findings);
    }

    private static Finding finding(SearchHit hit) {
        return new Finding(hit.title(), hit.detail(), hit.icon(), () -> goTo(hit.location()));
    }

    private FindingGroup viewsLike(String query) {
        List<Finding> findings = views.all().stream()
                .map(view -> new Finding(view.title(), "", view.icon(), () -> goTo(view.path())))
                .filter(view -> isLike(view, query))
                .toList();
        return new FindingGroup(I18NProvider.translate("shell.search.views"), findings);
    }

    private FindingGroup actionsLike(String query) {
        List<Finding> findings = actions.all().stream()
                .map(Search::finding)
                .filter(action -> isLike(action, query))
                .toList();
        return new FindingGroup(I18NProvider.translate("shell.search.actions"), findings);
    }

    private static Finding finding(NewAction action) {
        return new Finding(I18NProvider.translate(action.titleKey()), "", action.icon(), action::run);
    }

    private static boolean isLike(Finding finding, String query) {
        return new Likeness(query).fits(finding.title());
    }

    private static void goTo(String location) {
        UI.getCurrent().navigate(location);
    }
}
