package loyalty.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.card.Card;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import loyalty.OnH2;
import loyalty.identity.Permissions;
import loyalty.identity.SignedInAs;
import loyalty.uikit.EmptyState;
import loyalty.uikit.Formats;
import loyalty.uikit.HomeCard;
import loyalty.uikit.LoadingShape;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
@SignedInAs("rep.home")
class HomeViewTests extends SpringBrowserlessTest {
    private final Clock morning = Clock.fixed(Instant.parse("2026-03-05T08:00:00Z"), ZoneOffset.UTC);

    @Autowired
    OfferedActions actions;

    @Autowired
    Permissions permissions;

    @Autowired
    Formats formats;

    @Test
    void greetsByNameAndTimeOfDay() {
        HomeView home = home();
        assertThat($(H2.class, home).first().getText()).isEqualTo("Good morning, rep.home");
        assertThat($(Paragraph.class, home).first().getText()).isEqualTo("March 5, 2026");
    }

    @Test
    void ordersTheCardsThatAreOffered() {
        HomeView home = home(
                card("uikit.yes", 2, true, Paragraph::new),
                card("uikit.no", 1, true, Paragraph::new),
                card("uikit.add", 0, false, Paragraph::new));
        assertThat($(Card.class, home).all()).extracting(Card::getTitleAsText).containsExactly("No", "Yes");
    }

    @Test
    void keepsThePageWhenACardFails() {
        HomeView home = home(
                card("uikit.no", 1, true, () -> {
                    throw new IllegalStateException("broken card");
                }),
                card("uikit.yes", 2, true, Paragraph::new));
        assertThat($(Card.class, home).all()).hasSize(2);
        assertThat($(EmptyState.class, home).exists()).isTrue();
    }

    @Test
    void saysWhatWillStandHereWhileThereIsNothing() {
        assertThat($(EmptyState.class, home()).exists()).isTrue();
    }

    @Test
    void showsThePageBeforeWhatIsOnTheCards() {
        AtomicBoolean asked = new AtomicBoolean();
        HomeView home = shown(card("uikit.yes", 1, true, () -> {
            asked.set(true);
            return new H3("content");
        }));
        assertThat(asked).isFalse();

        roundTrip();
        assertThat($(H3.class, home).single().getText()).isEqualTo("content");
        assertThat($(LoadingShape.class, home).exists()).isFalse();
    }

    private HomeView home(HomeCard... cards) {
        HomeView home = shown(cards);
        roundTrip();
        return home;
    }

    private HomeView shown(HomeCard... cards) {
        HomeView home = new HomeView(List.of(cards), actions, permissions, formats, morning);
        UI.getCurrent().add(home);
        return home;
    }

    private static HomeCard card(String titleKey, int order, boolean offered, Supplier<Component> content) {
        return new HomeCard() {
            @Override
            public String titleKey() {
                return titleKey;
            }

            @Override
            public int order() {
                return order;
            }

            @Override
            public boolean offered() {
                return offered;
            }

            @Override
            public Component content() {
                return content.get();
            }
        };
    }
}
