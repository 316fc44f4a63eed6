package loyalty.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.card.Card;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import loyalty.identity.Permissions;
import loyalty.shared.Message;
import loyalty.uikit.EmptyState;
import loyalty.uikit.Formats;
import loyalty.uikit.HomeCard;
import loyalty.uikit.Icons;
import loyalty.uikit.LoadingShape;
import loyalty.uikit.NewAction;

/**
 * The first page: a greeting, what can be begun, and a card for each thing that the modules have to say. The page shows
 * at once and what is on the cards follows: among a million customers some figures take a moment.
 */
@Route("")
@Menu(order = 0, title = "shell.home", icon = Icons.HOME)
@PermitAll
class HomeView extends Div implements HasDynamicTitle {

    HomeView(List<HomeCard> cards, OfferedActions actions, Permissions permissions, Formats formats, Clock clock) {
        addClassName("ld-home");
        String name = permissions.user().displayName();
        add(greeting(Greeting.at(clock), name, formats.longDate(LocalDate.now(clock))));
        add(quickActions(actions.all()));
        add(cards(offered(cards)));
    }

    private Div greeting(Greeting greeting, String name, String today) {
        var words = new Div(new H2(getTranslation(greeting.key(), name)), new Paragraph(today));
        words.addClassName("ld-greeting");
        return words;
    }

    private Div quickActions(List<NewAction> actions) {
        var row = new Div();
        row.addClassName("ld-quick-actions");
        row.setVisible(!actions.isEmpty());
        actions.forEach(action ->
                row.add(new Button(getTranslation(action.titleKey()), Icons.of(action.icon()), click -> action.run())));
        return row;
    }

    private static List<HomeCard> offered(List<HomeCard> cards) {
        return cards.stream()
                .filter(HomeCard::offered)
                .sorted(Comparator.comparingInt(HomeCard::order).thenComparing(HomeCard::titleKey))
                .toList();
    }

    private Component cards(List<HomeCard> cards) {
        if (cards.isEmpty()) {
            return new EmptyState(Icons.HOME, getTranslation("shell.home.empty"));
        }
        var grid = new Div();
        grid.addClassName("ld-home-cards");
        cards.stream().map(this::card).forEach(grid::add);
        return grid;
    }

    private Card card(HomeCard source) {
        var card = new Card();
        card.setTitle(getTranslation(source.titleKey()), 3);
        var shape = new LoadingShape();
        card.add(shape);
        card.addAttachListener(event -> {
            event.unregisterListener();
            event.getUI().access(() -> {
                card.remove(shape);
                card.add(contentOf(source));
            });
        });
        return card;
    }

    /** One card that fails must not take the page with it. */
    private Component contentOf(HomeCard source) {
        try {
            return source.content();
        } catch (RuntimeException e) {
            Message sentence = Failure.of(e).sentence();
            return new EmptyState(
                    Icons.FAILED, getTranslation(sentence.key(), sentence.args().toArray()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.home");
    }
}
