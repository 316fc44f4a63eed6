package loyalty.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import loyalty.OnH2;
import loyalty.identity.SignedInAs;
import loyalty.uikit.Finding;
import loyalty.uikit.FindingGroup;
import loyalty.uikit.FindingOption;
import loyalty.uikit.Icons;
import loyalty.uikit.Palette;
import loyalty.uikit.SearchHit;
import loyalty.uikit.SearchProvider;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
@SignedInAs("rep.searching")
class SearchTests extends SpringBrowserlessTest {
    @Autowired
    ViewEntries views;

    @Autowired
    OfferedActions actions;

    @Test
    void offersViewsAndActionsBeforeAnythingIsTyped() {
        assertThat(search().find("")).first().satisfies(group -> {
            assertThat(group.title()).isEqualTo("Views");
            assertThat(group.findings()).extracting(Finding::title).contains("Home");
        });
    }

    @Test
    void putsRecordsBeforeViews() {
        assertThat(search().find("home")).extracting(FindingGroup::title).containsExactly("Date", "Views");
    }

    @Test
    void choosesTheFirstOfWhatItFinds() {
        navigate(HomeView.class);
        var dialog = new Palette("Search", "", search()::find);
        dialog.open();
        test($(TextField.class).single()).setValue("ho");
        List<FindingOption> options = $(FindingOption.class).all();
        assertThat(options).extracting(option -> option.finding().title()).containsExactly("ho!", "Home");
        assertThat(options.getFirst().getElement().getAttribute("aria-selected"))
                .isEqualTo("true");
    }

    private Search search() {
        return new Search(List.of(echo()), views, actions);
    }

    private static SearchProvider echo() {
        return new SearchProvider() {
            @Override
            public String titleKey() {
                return "uikit.field.date";
            }

            @Override
            public int order() {
                return 1;
            }

            @Override
            public List<SearchHit> search(String query, int limit) {
                return List.of(new SearchHit(query + "!", "", Icons.CUSTOMER, "nowhere"));
            }
        };
    }
}
