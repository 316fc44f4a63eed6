package loyalty.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.identity.Capability;
import loyalty.identity.IdentityFixture;
import loyalty.identity.RoleName;
import loyalty.identity.RoleService;
import loyalty.identity.RoleSummary;
import loyalty.identity.Scope;
import loyalty.identity.SignedInAs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
@SignedInAs("admin.views")
class PermissionsViewTests extends SpringBrowserlessTest {
    @Autowired
    RoleService roles;

    UUID copy = UUID.randomUUID();

    @BeforeEach
    void copyTheReps() {
        String name = IdentityFixture.fresh("Night shift");
        copy = roles.copy(id("rep"), new RoleName(name, name));
    }

    @AfterEach
    void removeIt() {
        roles.remove(copy, roles.open(copy).version());
    }

    @Test
    void saysWhatSavingWillChangeThenSaves() {
        open(copy);
        choose("Export").setValue(Scope.TEAM);
        assertThat($(ListItem.class).all())
                .extracting(ListItem::getText)
                .contains("Export: Not allowed → Their teams’");
        assertThat(roles.grants(copy).capabilities()).doesNotContainKey(Capability.EXPORT);
        test($(Button.class).withText("Save").single()).click();
        assertThat(roles.grants(copy).capabilities()).containsEntry(Capability.EXPORT, Scope.TEAM);
    }

    @Test
    void warnsOfWhatIsRiskyBeforeItIsSaved() {
        open(copy);
        choose("Import").setValue(Scope.ALL);
        choose("Administer users, teams and permissions").setValue(Scope.ALL);
        assertThat($(ListItem.class).all())
                .extracting(ListItem::getText)
                .anyMatch(text -> text.contains("make an account to hide behind"));
    }

    @Test
    void ownRoleIsOnlyToBeRead() {
        open(id("admin"));
        assertThat($(Select.class).all()).isNotEmpty().allMatch(Select::isReadOnly);
        assertThat($(Button.class).withText("Save").exists()).isFalse();
    }

    @Test
    void comparesTwoRolesByWhatDiffers() {
        navigate(RoleComparisonView.class);
        Grid<?> grid = $(Grid.class).single();
        assertThat(List.of(cell(grid, 1), cell(grid, 2), cell(grid, 3)))
                .containsExactly("See customers", "Own", "Their teams’");
    }

    private void open(UUID role) {
        navigate(RoleView.class, Map.of("id", role.toString()));
    }

    @SuppressWarnings("unchecked")
    private Select<Scope> choose(String capability) {
        return $(Select.class)
                .withCondition(select ->
                        select.getAriaLabel().filter(capability::equals).isPresent())
                .single();
    }

    private String cell(Grid<?> grid, int column) {
        return test(grid).getCellText(0, column);
    }

    private UUID id(String code) {
        return roles.list().stream()
                .filter(role -> role.code().equals(code))
                .map(RoleSummary::id)
                .findFirst()
                .orElseThrow();
    }
}
