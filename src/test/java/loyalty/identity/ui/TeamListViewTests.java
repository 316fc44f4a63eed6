package loyalty.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import loyalty.OnH2;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignedInAs;
import loyalty.identity.TeamDetails;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
@SignedInAs("admin.views")
class TeamListViewTests extends SpringBrowserlessTest {
    @Autowired
    IdentityFixture fixture;

    @Test
    @SuppressWarnings("unchecked")
    void makesATeamOfItsMembers() {
        String name = IdentityFixture.fresh("华北 North");
        UUID member = fixture.user(IdentityFixture.fresh("rep.north"));
        navigate(TeamListView.class);
        test($(Button.class).withText("New team").first()).click();
        test($(TextField.class).withLabel("Team").single()).setValue(name);
        MultiSelectComboBox<UUID> members = $(MultiSelectComboBox.class).single();
        members.setValue(Set.of(member));
        test($(Button.class).withText("Save").single()).click();

        Grid<TeamDetails> grid = $(Grid.class).single();
        assertThat(IntStream.range(0, test(grid).size())
                        .mapToObj(row -> test(grid).getRow(row)))
                .filteredOn(team -> team.name().equals(name))
                .extracting(TeamDetails::memberIds)
                .containsExactly(Set.of(member));
    }
}
